import Foundation
import Testing

/// A drawn thing as it should be; `RECORD_GOLDEN=1` records it, and a recording fails.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static func expect(
    _ text: String, as name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) differs", sourceLocation: sourceLocation)
  }

  /// One element a line, so that a change can be read.
  static func lines(_ markup: String) -> String {
    markup.replacingOccurrences(of: "><", with: ">\n<") + "\n"
  }
}
