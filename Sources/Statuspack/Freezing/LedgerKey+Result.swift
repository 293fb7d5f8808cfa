import Evaluation
import Model
import Publishing

extension LedgerKey {
  /// A figure as the ledger names it: scopes as in `data/indicators.csv`.
  init(_ key: ResultKey) {
    let code = key.scope.municipality?.description ?? ""
    let scopeCode =
      switch key.scope {
      case .nation: "DK"
      case .municipality, .others: code
      case .district(_, let name): name
      }
    self.init(
      indicator: key.indicator, scopeType: key.scope.typeName, scopeCode: scopeCode,
      municipalityCode: code, wave: key.period.text, kind: key.measure.rawValue)
  }
}

extension ResultKey {
  /// The level of a wave that a ledger's key names; nil for any other key.
  init?(level key: LedgerKey) {
    let code = MunicipalityCode(key.municipalityCode)
    let scope: Scope? =
      switch key.scopeType {
      case Scope.nation.typeName: .nation
      case "municipality": code.map(Scope.municipality)
      case "others": code.map { .others(than: $0) }
      case "district": code.map { .district($0, name: key.scopeCode) }
      default: nil
      }
    guard let scope, key.kind == Measure.level.rawValue, !key.wave.isEmpty else { return nil }
    self.init(
      indicator: key.indicator, scope: scope, period: .wave(key.wave), measure: .level)
  }
}

extension LedgerRow {
  /// A level as it is signed off.
  init(_ key: ResultKey, _ written: WrittenOutcome) {
    self.init(
      key: LedgerKey(key), status: written.status, printed: written.fields, n: written.children)
  }

  var written: WrittenOutcome {
    WrittenOutcome(status: status, fields: printed, children: n)
  }
}
