public import Evaluation
public import Model

/// `references.csv`: figures that others have published, one a row, digit by digit as they were
/// written, in the unit of the indicator's own figures.
public enum ReferencesFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave", "group",
    "value", "n", "unit", "source",
  ]

  /// Writes the figures of all, and those that one municipality's folder holds for itself.
  ///
  /// - Parameters:
  ///   - figures: Those of all; a municipality's own take the place of these where they are of it.
  ///   - own: By municipality. A nation's figure among them has the municipality's code.
  ///   - definitions: The indicators in register order.
  ///   - waves: In the order configured.
  /// - Returns: The file's bytes.
  public static func bytes(
    _ figures: ReferenceFigures, own: [MunicipalityCode: ReferenceFigures] = [:],
    definitions: [IndicatorDefinition], waves: [Wave]
  ) -> [UInt8] {
    var rows: [(figure: ReferenceFigure, municipality: MunicipalityCode?)] = []
    for figure in figures.all {
      let code = figure.key.scope.municipality
      guard code.flatMap({ own[$0]?[figure.key] }) == nil else { continue }
      rows.append((figure, code))
    }
    for (code, figures) in own { rows += figures.all.map { ($0, code) } }
    let order = ReferenceOrder(definitions: definitions, waves: waves)
    rows.sort { order.precedes($0, $1) }
    let units = Dictionary(
      definitions.map { ($0.id, $0.unit.rawValue) }, uniquingKeysWith: { first, _ in first })
    var table = CommaSeparatedText(header: header, reservingBytes: rows.count * 120)
    for (figure, municipality) in rows {
      append(figure, municipality, unit: units[figure.key.indicator] ?? "", to: &table)
    }
    return table.bytes
  }

  private static func append(
    _ figure: ReferenceFigure, _ municipality: MunicipalityCode?, unit: String,
    to table: inout CommaSeparatedText
  ) {
    let code = figure.key.scope.municipality
    table.append(figure.key.scope.typeName)
    table.append(code?.description ?? "DK")
    table.append(code.map { MunicipalityRegister.municipality($0)?.name ?? "" } ?? "Danmark")
    table.append(municipality?.description ?? "")
    table.append(figure.key.indicator)
    table.append(figure.key.wave)
    table.append(unsafe: figure.group)
    table.append(figure.value.text)
    if let n = figure.n { table.append(n) } else { table.appendEmpty() }
    table.append(unit)
    table.append(unsafe: figure.source)
    table.endRow()
  }
}

/// The order of rows: scope, municipality, register, wave, group.
private struct ReferenceOrder {
  private let indicators: [String: Int]
  private let waves: [String: Int]

  init(definitions: [IndicatorDefinition], waves: [Wave]) {
    indicators = Dictionary(
      definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.waves = Dictionary(
      waves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  typealias Row = (figure: ReferenceFigure, municipality: MunicipalityCode?)

  func precedes(_ left: Row, _ right: Row) -> Bool {
    let (a, b) = (rank(left), rank(right))
    if a == b {
      return left.figure.key.group.utf8.lexicographicallyPrecedes(right.figure.key.group.utf8)
    }
    return a.lexicographicallyPrecedes(b)
  }

  /// The nation's code is 0, below every municipality's; so is what belongs to none.
  private func rank(_ row: Row) -> [Int] {
    let key = row.figure.key
    return [
      Int(key.scope.municipality?.number ?? 0), Int(row.municipality?.number ?? 0),
      indicators[key.indicator] ?? indicators.count, waves[key.wave] ?? waves.count,
    ]
  }
}
