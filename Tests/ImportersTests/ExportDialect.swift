import SeededRandom

@testable import Importers

/// How one sender writes a table, whatever it holds.
struct ExportDialect: CustomStringConvertible {
  enum Encoding: CaseIterable { case utf8, utf8Marked, windows1252, utf16Little, utf16Big }

  var delimiter: Delimiter
  var lineEnd: String
  var encoding: Encoding
  /// Whether cells that need no quotes have them.
  var quotesAll: Bool
  var endsLast: Bool
  var hasSeparatorLine: Bool

  static func random(_ random: inout SeededGenerator) -> ExportDialect {
    ExportDialect(
      delimiter: Delimiter.allCases.randomElement(using: &random) ?? .comma,
      lineEnd: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n",
      encoding: Encoding.allCases.randomElement(using: &random) ?? .utf8,
      quotesAll: .random(using: &random), endsLast: .random(using: &random),
      hasSeparatorLine: Int.random(in: 0..<4, using: &random) == 0)
  }

  var description: String {
    "\(delimiter) \(lineEnd.utf8.map { $0 }) \(encoding) quotes all: \(quotesAll) "
      + "ends last: \(endsLast) sep=: \(hasSeparatorLine)"
  }

  /// The rows as a file.
  ///
  /// Texts are of characters that every encoding has.
  func bytes(_ rows: [[String]]) -> [UInt8] {
    let sign = String(Unicode.Scalar(delimiter.rawValue))
    let text =
      (hasSeparatorLine ? "sep=\(sign)\(lineEnd)" : "")
      + rows.map { $0.map(cell).joined(separator: sign) }.joined(separator: lineEnd)
      + (endsLast ? lineEnd : "")
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8Marked: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .windows1252: return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case .utf16Little:
      return ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16Big:
      return ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private func cell(_ text: String) -> String {
    let special: Set<UInt8> = [0x22, 0x0A, 0x0D, delimiter.rawValue]
    guard quotesAll || text.utf8.contains(where: special.contains) else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
