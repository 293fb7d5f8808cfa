public import Model
import Statistics

/// Values month by month with the limits and signs of an XmR control chart.
public struct MonthSeries: Sendable, Hashable {
  /// A value of one month.
  public struct Value: Sendable, Hashable {
    /// Year × 12 + month − 1.
    let month: Int
    public let value: Double

    /// The month's first day.
    public var firstDay: CalendarDate {
      CalendarDate(uncheckedYear: month / 12, month: month % 12 + 1, day: 1)
    }
  }

  /// A sign of variation beyond chance that a month takes part in.
  public enum SpecialCause: Sendable, CaseIterable {
    case aboveLimit, belowLimit, shiftUp, shiftDown, trendUp, trendDown, nearUpper, nearLower
  }

  /// In the order of time.
  public let values: [Value]
  /// By month, in the order of the cases; empty for variation by chance.
  public let causes: [[SpecialCause]]
  /// The mean of the months the limits come from, and the limits, not clamped to what can be.
  public let centre: Double
  public let lower: Double
  public let upper: Double
  /// How many months the limits come from: the first 12 where there are as many.
  public let baselineCount: Int

  /// Fewer months than this make no chart: a run of seven would be nearly all of them.
  public static let fewest = 8

  /// - Parameter values: In the order of time; nil where they are too few.
  ///
  /// *Source*: NHS England, Making Data Count: Strengthening your decisions, 2019.
  init?(_ values: [Value]) {
    let numbers = values.map(\.value)
    guard values.count >= Self.fewest, let limits = controlLimits(numbers) else { return nil }
    self.values = values
    centre = limits.centre
    lower = limits.lower
    upper = limits.upper
    baselineCount = limits.baselineCount
    causes = controlSignals(numbers, limits: limits).map { signals in
      SpecialCause.allCases.filter { signals.contains($0.signal) }
    }
  }

  /// The places of the months that take part in any sign.
  public var special: [Int] { causes.indices.filter { !causes[$0].isEmpty } }
}

extension MonthSeries.SpecialCause {
  fileprivate var signal: ControlSignals {
    switch self {
    case .aboveLimit: .aboveLimit
    case .belowLimit: .belowLimit
    case .shiftUp: .shiftUp
    case .shiftDown: .shiftDown
    case .trendUp: .trendUp
    case .trendDown: .trendDown
    case .nearUpper: .nearUpper
    case .nearLower: .nearLower
    }
  }

  /// Whether it is a sign of something higher than before.
  public var isUp: Bool {
    switch self {
    case .aboveLimit, .shiftUp, .trendUp, .nearUpper: true
    case .belowLimit, .shiftDown, .trendDown, .nearLower: false
    }
  }
}
