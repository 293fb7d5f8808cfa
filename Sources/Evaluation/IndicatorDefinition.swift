public import Model

/// What an indicator is, as data: the method card and `explain` are made from it.
///
/// Shared by all figures of it, since it never changes.
public final class IndicatorDefinition: Sendable, Hashable {
  public let id: String
  public let title: LocalizedText
  public let shortTitle: LocalizedText
  public let unit: IndicatorUnit
  /// Printed decimals, in the printed unit (per cent for shares).
  public let decimals: Int
  public let kind: IndicatorKind
  public let polarity: Polarity
  public let sensitivity: Sensitivity
  public let datasets: [Dataset]
  public let population: LocalizedText
  public let numerator: LocalizedText
  public let denominator: LocalizedText
  public let interval: IntervalMethod
  public let comparison: ComparisonMethod
  /// Author, year and page of the method, or the register it follows.
  public let source: String
  /// The widest edition that shows it: public only where the rules of disclosure know everything
  /// that it could be set against.
  public let edition: Edition
  /// Whether it belongs on a first page; the others stand beside one that does.
  public let isKey: Bool

  public init(
    id: String, title: LocalizedText, shortTitle: LocalizedText, unit: IndicatorUnit,
    decimals: Int, kind: IndicatorKind, polarity: Polarity, sensitivity: Sensitivity,
    datasets: [Dataset], population: LocalizedText, numerator: LocalizedText,
    denominator: LocalizedText, interval: IntervalMethod, comparison: ComparisonMethod,
    source: String, edition: Edition = .internal,
    isKey: Bool = true
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.unit = unit
    self.decimals = decimals
    self.kind = kind
    self.polarity = polarity
    self.sensitivity = sensitivity
    self.datasets = datasets
    self.population = population
    self.numerator = numerator
    self.denominator = denominator
    self.interval = interval
    self.comparison = comparison
    self.source = source
    self.edition = edition
    self.isKey = isKey
  }

  /// The same indicator with another direction.
  func directed(_ polarity: Polarity) -> IndicatorDefinition {
    IndicatorDefinition(
      id: id, title: title, shortTitle: shortTitle, unit: unit, decimals: decimals, kind: kind,
      polarity: polarity, sensitivity: sensitivity, datasets: datasets, population: population,
      numerator: numerator, denominator: denominator, interval: interval, comparison: comparison,
      source: source, edition: edition, isKey: isKey)
  }

  public static func == (left: IndicatorDefinition, right: IndicatorDefinition) -> Bool {
    left === right
      || left.id == right.id && left.title == right.title && left.shortTitle == right.shortTitle
        && left.unit == right.unit && left.decimals == right.decimals && left.kind == right.kind
        && left.polarity == right.polarity && left.sensitivity == right.sensitivity
        && left.datasets == right.datasets && left.population == right.population
        && left.numerator == right.numerator && left.denominator == right.denominator
        && left.interval == right.interval && left.comparison == right.comparison
        && left.source == right.source && left.edition == right.edition
        && left.isKey == right.isKey
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether children stand behind it; activities, interviews and money have none to count.
  public var countsChildren: Bool { datasets.contains(.participants) }

  /// Whether a figure of it is how many times as many: the change of a rate is.
  public func isRatio(_ measure: Measure) -> Bool {
    measure != .level && comparison == .rateRatio
  }

  /// What no change is: 1 for ratios, 0 for differences.
  public var null: Double { comparison == .rateRatio ? 1 : 0 }
}
