import Model
import Yams

extension ConfiguredValue {
  /// The signs an identifier is made of.
  enum Identifier: String {
    case hyphened = "-"
    case underscored = "_"
  }

  /// One of some words.
  func word(among words: [String], into faults: inout [ConfigurationFault]) -> String? {
    let written = node.scalar?.string
    if let written, words.contains(written) { return written }
    let mend = isNull ? nil : written.flatMap { Self.suggestion(for: $0, among: words) }
    faults.append(unfit(expected: "one of \(words.joined(separator: ", "))", mend: mend))
    return nil
  }

  /// One of the words of an enumeration.
  func choice<Choice: RawRepresentable<String>>(
    of choices: [Choice], into faults: inout [ConfigurationFault]
  ) -> Choice? {
    word(among: choices.map(\.rawValue), into: &faults).flatMap(Choice.init(rawValue:))
  }

  /// Lower-case letters, digits and one further sign.
  func identifier(
    _ kind: Identifier, into faults: inout [ConfigurationFault]
  ) -> String? {
    let text = isNull ? "" : node.scalar?.string ?? ""
    let fits = text.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || [byte] == Array(kind.rawValue.utf8)
    }
    if fits, !text.isEmpty { return text }
    faults.append(
      unfit(
        expected: "lower-case letters a–z, digits and '\(kind.rawValue)'",
        mend: Self.mended(text, kind).map { "such as '\($0)'" }))
    return nil
  }

  private static func mended(_ text: String, _ kind: Identifier) -> String? {
    let slug = FoldedName.asciiSlug(String(text.prefix(60)))
    let mended = slug.split(separator: "-").joined(separator: kind.rawValue)
    return mended.isEmpty ? nil : mended
  }

  /// A day as ISO 8601 writes it.
  func date(into faults: inout [ConfigurationFault]) -> CalendarDate? {
    if let text = node.scalar?.string, let date = CalendarDate(iso: text) { return date }
    faults.append(unfit(expected: "a date such as 2026-06-30"))
    return nil
  }

  /// A school year from 1990 on.
  func schoolYear(into faults: inout [ConfigurationFault]) -> SchoolYear? {
    if let text = node.scalar?.string, let year = SchoolYear(text),
      ConfiguredYears.range.contains(year.start)
    {
      return year
    }
    faults.append(
      unfit(
        expected: "a school year such as 2022/2023, from \(ConfiguredYears.range.lowerBound) on"))
    return nil
  }
}

/// The years a configuration may speak of.
enum ConfiguredYears {
  static let range = 1990...2100
}
