import Importers
import Model
import Yams

/// The part of a mapping that names columns; without values there is none.
struct MappedTable {
  private(set) var table: ReferenceMapping.Table?

  init(
    _ section: ConfiguredSection, waves: [Wave], indicators: [String],
    into faults: inout [ConfigurationFault]
  ) {
    guard let listed = section["values"] else {
      for key in Self.ofTables where section[key] != nil {
        faults.append(
          section.value.fault(
            "'\(key)' without 'values'", expected: "the columns that hold values",
            mend: "add 'values', or remove '\(key)' where the file is in the plain form"))
      }
      return
    }
    let values = MappedValues(listed, indicators: indicators, into: &faults).values
    let place = Self.place(section, into: &faults)
    let time = Self.time(section, waves: waves, into: &faults)
    let part = section["time_of_year"].flatMap { Self.partOfYear($0, into: &faults) }
    if part != nil, case .wave = time, let value = section["time_of_year"] {
      faults.append(
        value.fault(
          "time_of_year beside wave", expected: "time_of_year beside time",
          mend: "remove one of them"))
    }
    let group = section["group"]?.text(into: &faults)
    let filters = section["where"].map { MappedFilters($0, into: &faults).filters } ?? []
    let n = section["n"]?.text(into: &faults)
    guard let place, let time, !values.isEmpty else { return }
    table = ReferenceMapping.Table(
      place: place, time: time, timeOfYear: part, group: group, filters: filters, values: values,
      n: n)
  }

  private static let ofTables = [
    "municipality", "scope", "time", "wave", "time_of_year", "group", "where", "n",
  ]

  private static func place(
    _ section: ConfiguredSection, into faults: inout [ConfigurationFault]
  ) -> ReferenceMapping.Place? {
    guard one(of: "municipality", "scope", in: section, into: &faults) else { return nil }
    if let column = section["municipality"] {
      return column.text(into: &faults).map(ReferenceMapping.Place.column)
    }
    guard let value = section["scope"], let text = value.text(into: &faults) else { return nil }
    switch MunicipalityNames.place(of: text) {
    case .nation: return .scope(.nation)
    case .municipality(let code): return .scope(.municipality(code))
    case .elsewhere, nil:
      faults.append(
        value.unfit(
          expected: "nation, or a municipality's code or name",
          mend: "nearest is '\(MunicipalityNames.nearest(to: text))'"))
      return nil
    }
  }

  private static func time(
    _ section: ConfiguredSection, waves: [Wave], into faults: inout [ConfigurationFault]
  ) -> ReferenceMapping.Time? {
    guard one(of: "time", "wave", in: section, into: &faults) else { return nil }
    if let column = section["time"] {
      return column.text(into: &faults).map(ReferenceMapping.Time.column)
    }
    return section["wave"]?.word(among: waves.map(\.id), into: &faults)
      .map(ReferenceMapping.Time.wave)
  }

  private static func partOfYear(
    _ value: ConfiguredValue, into faults: inout [ConfigurationFault]
  ) -> String? {
    if let text = value.node.scalar?.string, let part = PartOfYear(text) { return part.name }
    faults.append(value.unfit(expected: "a part of the year such as K1, M05 or H2"))
    return nil
  }

  /// Whether just one of two keys is there, of which the table needs one.
  private static func one(
    of column: String, _ fixed: String, in section: ConfiguredSection,
    into faults: inout [ConfigurationFault]
  ) -> Bool {
    switch (section[column], section[fixed]) {
    case (nil, nil):
      faults.append(
        section.value.fault(
          "neither '\(column)' nor '\(fixed)'", expected: "one of them",
          mend: "add '\(column)' with the header of its column"))
      return false
    case (_?, let second?):
      faults.append(
        second.fault(
          "\(fixed) beside \(column)", expected: "one of them", mend: "remove one of them"))
      return false
    default: return true
    }
  }
}
