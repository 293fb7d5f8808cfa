internal import CLibxml2

/// libxml2 as a whole.
///
/// What the header of the document memory keeps is kept once an object file, so every call of it
/// stands in this file and none may be inlined into another.
enum Library {
  private static let started: Void = {
    _ = statuspack_arena_install()
    xmlInitParser()
  }()

  /// Starts libxml2 once, before a second thread may use it.
  @inline(never)
  static func start() {
    started
  }

  /// Does work whose every trace in libxml2 is gone when it ends, out of memory given back at once.
  static func withDocumentMemory<Result>(_ work: () -> Result) -> Result {
    beginDocument()
    defer { endDocument() }
    return work()
  }

  /// Whether the end of the document's memory gives back all that was made since its beginning.
  @inline(never)
  static func holdsDocument() -> Bool { statuspack_arena_holds_all() != 0 }

  @inline(never)
  private static func beginDocument() { statuspack_arena_begin() }

  /// A thread's last error would be freed by the next one, when its texts are long gone.
  @inline(never)
  private static func endDocument() {
    xmlResetLastError()
    statuspack_arena_end()
  }
}
