import Importers

/// Columns and what they say in the rows that are meant: `{ KØN: I alt, ALDER: [10, 11] }`.
struct MappedFilters {
  let filters: [ReferenceMapping.Filter]

  private static let columns = ConfiguredSection.Vocabulary(
    keys: [], noun: "column", expected: "the header of a column", accepts: { _ in true })

  init(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    var filters: [ReferenceMapping.Filter] = []
    for (column, value) in ConfiguredSection(value, Self.columns, into: &faults)?.entries ?? [] {
      let values = value.oneOrMore("value", atLeast: 1, into: &faults) { $0.text(into: &$1) }
      filters.append(ReferenceMapping.Filter(column: column, values: values ?? []))
    }
    self.filters = filters
  }
}
