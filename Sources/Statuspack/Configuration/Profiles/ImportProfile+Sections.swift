import Importers
import Model

extension ImportProfile {
  private static let datasets = ConfiguredSection.Vocabulary(
    keys: Dataset.allCases.map(\.rawValue), noun: "dataset")
  private static let cells = ConfiguredSection.Vocabulary(
    keys: [], noun: "cell text", expected: "a text", accepts: { _ in true })

  /// Reads file name patterns by dataset: `{ wellbeing: "Trivsel*.csv" }`.
  static func files(
    _ value: ConfiguredValue, into faults: inout [ConfigurationFault]
  ) -> [Dataset: [String]] {
    var files: [Dataset: [String]] = [:]
    for (name, value) in entries(value, datasets, into: &faults) {
      guard let dataset = Dataset(rawValue: name) else { continue }
      files[dataset] = value.oneOrMore("file name pattern", atLeast: 1, into: &faults) {
        $0.text(into: &$1)
      }
    }
    return files
  }

  /// Reads header texts by column: `{ child_id: "Løbenr." }`.
  static func columns(
    _ value: ConfiguredValue, _ known: ProfileColumns, into faults: inout [ConfigurationFault]
  ) -> [String: String] {
    var columns: [String: String] = [:]
    for (name, value) in entries(value, known.vocabulary, into: &faults) {
      columns[name] = value.mark(into: &faults)
    }
    return columns
  }

  /// Reads by column what a cell says and what it means: `{ sex: { 1: M, 2: K } }`.
  static func values(
    _ value: ConfiguredValue, _ known: ProfileColumns, into faults: inout [ConfigurationFault]
  ) -> [String: [String: String]] {
    var values: [String: [String: String]] = [:]
    for (name, value) in entries(value, known.vocabulary, into: &faults) {
      var meanings: [String: String] = [:]
      for (found, value) in entries(value, cells, into: &faults) {
        meanings[found] = value.meaning(into: &faults)
      }
      values[name] = meanings
    }
    return values
  }

  private static func entries(
    _ value: ConfiguredValue, _ vocabulary: ConfiguredSection.Vocabulary,
    into faults: inout [ConfigurationFault]
  ) -> [(key: String, value: ConfiguredValue)] {
    ConfiguredSection(value, vocabulary, into: &faults)?.entries ?? []
  }
}
