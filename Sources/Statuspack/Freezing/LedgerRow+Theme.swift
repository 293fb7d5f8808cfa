import Evaluation
import Model
import Publishing

/// A theme that interviews were about, as it is signed off: its indicator is known from no register.
extension LedgerRow {
  private static let theme = "theme"

  /// Nil for an indicator that is no rating.
  init?(themeOf definition: IndicatorDefinition, wave: String) {
    guard definition.id.hasPrefix(IndicatorDefinition.ratingPrefix) else { return nil }
    self.init(
      key: LedgerKey(
        indicator: definition.id, scopeType: Self.theme, scopeCode: "", municipalityCode: "",
        wave: wave, kind: Measure.level.rawValue),
      status: "title", printed: [definition.shortTitle.da], n: nil)
  }

  /// The theme's part of the indicator's id, and its spelling; nil where the row is no theme.
  var theme: (id: String, title: String)? {
    guard key.scopeType == Self.theme, printed.count == 1 else { return nil }
    return (String(key.indicator.dropFirst(IndicatorDefinition.ratingPrefix.count)), printed[0])
  }
}
