import Evaluation

/// The estimate with its interval beside or below it, never one without the other.
extension PrintedCell {
  /// Writes the content of a table cell, with its unit where rows differ in unit.
  func write(into markup: inout Markup, _ wording: Wording, withUnit: Bool = false) {
    guard let figure else {
      sign?.write(into: &markup, wording)
      return
    }
    markup.element(.b, estimateText(figure, wording.format, withUnit: withUnit))
    if let interval = intervalText(figure, wording.format, withUnit: withUnit) {
      markup.text(" ")
      markup.element(.small, interval)
    }
  }

  /// Writes a level with its unit and without its interval.
  func writeLevel(into markup: inout Markup, _ wording: Wording) {
    guard let figure else {
      (sign ?? .notMeasured).write(into: &markup, wording)
      return
    }
    let format = wording.format
    let text = format.fraction(figure) ?? format.quantity(figure)
    markup.text(isUncertain ? text + Self.uncertainMark : text)
  }

  /// What follows an uncertain number; the line of signs above its table says what it means.
  static let uncertainMark = "*"

  private func estimateText(_ figure: Figure, _ format: ReaderFormat, withUnit: Bool) -> String {
    let text = bareText(figure, format, withUnit: withUnit)
    return isUncertain ? text + Self.uncertainMark : text
  }

  private func bareText(_ figure: Figure, _ format: ReaderFormat, withUnit: Bool) -> String {
    if let fraction = format.fraction(figure) { return fraction }
    guard withUnit else { return format.value(figure) }
    if figure.measure == .level { return format.quantity(figure) }
    let sign = !figure.isRatio && figure.value.scaled > 0 ? "+" : ""
    return sign + format.quantity(figure)
  }

  /// A share of few keeps its per cent beside the interval: `82 pct. (52–95)`.
  private func intervalText(
    _ figure: Figure, _ format: ReaderFormat, withUnit: Bool
  ) -> String? {
    let interval = format.interval(figure)
    guard format.fraction(figure) != nil else { return interval }
    let share = format.percent(figure.value)
    return interval.map { "\(share) (\($0))" } ?? share
  }

  /// In words, for descriptions of charts: `0,31 (0,08 til 0,54)`, or what the sign means.
  func described(in wording: Wording) -> String {
    guard let figure else { return sign?.word(in: wording) ?? "" }
    let value = wording.format.number(figure.value)
    return wording.format.interval(figure).map { "\(value) (\($0))" } ?? value
  }
}
