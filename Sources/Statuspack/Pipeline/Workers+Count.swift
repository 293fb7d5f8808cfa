#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Workers {
  /// As many as were asked for, else one a processor.
  static func count(_ asked: Int?) -> Int { asked ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
