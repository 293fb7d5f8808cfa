import Importers
import Model
import Yams

/// The columns of values, each with the indicator it is of, or with several told apart by `where`.
struct MappedValues {
  private(set) var values: [ReferenceMapping.Value] = []
  private let indicators: [String]

  private static let columns = ConfiguredSection.Vocabulary(
    keys: [], noun: "column", expected: "the header of a column", accepts: { _ in true })
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["indicator", "factor", "where"], required: ["indicator"])

  init(
    _ value: ConfiguredValue, indicators: [String], into faults: inout [ConfigurationFault]
  ) {
    self.indicators = indicators
    guard let section = ConfiguredSection(value, Self.columns, into: &faults) else { return }
    if section.entries.isEmpty {
      faults.append(value.fault("values is empty", expected: "a mapping by column"))
    }
    for (column, entry) in section.entries {
      let entries =
        entry.node.sequence == nil
        ? [entry] : entry.list(of: "indicators", atLeast: 1, into: &faults) ?? []
      for entry in entries {
        guard let value = self.value(of: column, entry, into: &faults) else { continue }
        if entries.count > 1, value.filters.isEmpty {
          faults.append(
            entry.fault(
              "one of several indicators in column \(ConfiguredValue.quoted(column)) without where",
              expected: "the rows each is in", mend: "add 'where' with a column and its value"))
        }
        values.append(value)
      }
    }
  }

  private func value(
    of column: String, _ entry: ConfiguredValue, into faults: inout [ConfigurationFault]
  ) -> ReferenceMapping.Value? {
    guard let section = ConfiguredSection(entry, Self.vocabulary, into: &faults) else { return nil }
    let factor = section["factor"]?.decimal("above 0", into: &faults) { $0.numerator > 0 }
    let filters = section["where"].map { MappedFilters($0, into: &faults).filters } ?? []
    guard let named = section["indicator"], let id = named.text(into: &faults) else { return nil }
    guard indicators.contains(id) else {
      faults.append(
        named.fault(
          "unknown indicator \(ConfiguredValue.quoted(id))",
          expected: "the id of an indicator as 'statuspack explain' lists them",
          mend: ConfiguredValue.suggestion(for: id, among: indicators)))
      return nil
    }
    return ReferenceMapping.Value(
      column: column, indicator: id, factor: factor, filters: filters)
  }
}
