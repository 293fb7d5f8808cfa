/// A path below a release that is safe to write: checked once, at the edge.
struct RelativePath: Hashable, Sendable {
  /// The names on the way, the file's own last; at least the edition's folder and the file.
  let names: [String]

  /// Checks a path of a file of one edition.
  ///
  /// - Throws: ``PublishingError/unsafePath(path:fault:)`` for a path that is absolute, has an
  ///   empty name, `.` or `..` in it, a character other than a–z, 0–9, `.`, `_` and `-`, a name that
  ///   begins with a dot, is too long, or lies outside the folder of its edition.
  init(_ path: String, edition: Edition) throws(PublishingError) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let fault = Self.fault(of: path, names: names, edition: edition) {
      throw .unsafePath(path: path, fault: fault)
    }
    self.names = names
  }

  private static func fault(
    of path: String, names: [String], edition: Edition
  ) -> PublishingError.PathFault? {
    if path.hasPrefix("/") { return .absolute }
    if names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return .leavesFolder }
    if path.utf8.count > 1024 || names.contains(where: { $0.utf8.count > 255 }) { return .tooLong }
    if names.contains(where: { $0.hasPrefix(".") || !$0.utf8.allSatisfy(isWritten) }) {
      return .character
    }
    return names.count > 1 && names.first == edition.folder ? nil : .edition(edition)
  }

  private static func isWritten(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
