public import Evaluation
import Model

/// Estimates with and without their units, and their intervals.
extension ReaderFormat {
  /// The bare number for a table cell; changes carry their sign.
  public func value(_ figure: Figure) -> String {
    figure.measure == .level || figure.isRatio ? number(figure.value) : signed(figure.value)
  }

  /// The number with its unit for a sentence, where a word says which way it went.
  public func quantity(_ figure: Figure) -> String {
    if figure.isRatio {
      return number(figure.value) + Self.noBreakSpace + (language == .danish ? "gange" : "times")
    }
    if figure.measure != .level, figure.unit == .share { return percentagePoints(figure.value) }
    return withUnit(number(figure.value), figure)
  }

  /// The bare interval, or nil where there is none: `3,15–3,77`, `−0,22 til 0,34`.
  public func interval(_ figure: Figure) -> String? {
    guard let lower = figure.lower, let upper = figure.upper else { return nil }
    return figure.measure == .level ? range(lower, upper) : span(lower, upper)
  }

  /// The interval of a level with its unit (`22–28 pct.`), where rows differ in unit.
  public func intervalWithUnit(_ figure: Figure) -> String? {
    guard let bare = interval(figure) else { return nil }
    return figure.measure == .level ? withUnit(bare, figure) : bare
  }

  /// `9 af 11` where fewer than fifty stand behind a share, which then comes first.
  public func fraction(_ figure: Figure) -> String? {
    guard let part = figure.part, let whole = figure.whole, whole < 50 else { return nil }
    return fraction(part, of: whole)
  }

  /// An interval after the words that say which one it is.
  public func confidence(_ figure: Figure) -> String? {
    guard let bare = interval(figure) else { return nil }
    return switch language {
    case .danish: "95\(Self.noBreakSpace)pct. konfidensinterval \(bare)"
    case .english: "95\(Self.noBreakSpace)% confidence interval \(bare)"
    }
  }

  /// The unit as a header names it; empty where the figure needs none.
  public func unit(_ unit: IndicatorUnit) -> String {
    switch (unit, language) {
    case (.share, .danish): "pct."
    case (.share, .english): "%"
    case (.points, .danish): "point"
    case (.points, .english): "points"
    case (.perThousand, .danish): "pr.\(Self.noBreakSpace)1.000"
    case (.perThousand, .english): "per\(Self.noBreakSpace)1,000"
    case (.days, .danish): "dage"
    case (.days, .english): "days"
    case (.kroner, .danish): "kr."
    case (.kroner, .english): "DKK"
    case (.perChild, .danish): "pr.\(Self.noBreakSpace)barn"
    case (.perChild, .english): "per\(Self.noBreakSpace)child"
    case (.grade, _), (.count, _), (.rating, _): ""
    }
  }

  private func withUnit(_ text: String, _ figure: Figure) -> String {
    let name = unit(figure.unit)
    if name.isEmpty { return text }
    return figure.unit == .kroner && language == .english
      ? name + Self.noBreakSpace + text : text + Self.noBreakSpace + name
  }
}
