internal import CLibxml2

/// libxml2 as a whole.
enum Library {
  private static let started: Void = {
    _ = statuspack_arena_install()
    xmlInitParser()
  }()

  /// Starts libxml2 once, before a second thread may use it.
  static func start() {
    started
  }

  /// Does work whose every trace in libxml2 is gone when it ends, out of memory given back at once.
  static func withDocumentMemory<Result>(_ work: () -> Result) -> Result {
    statuspack_arena_begin()
    defer { statuspack_arena_end() }
    return work()
  }
}
