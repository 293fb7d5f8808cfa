internal import CLibxml2

/// libxml2 as a whole.
enum Library {
  private static let started: Void = xmlInitParser()

  /// Starts libxml2 once, before a second thread may use it.
  static func start() {
    started
  }
}
