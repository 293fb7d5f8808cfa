/// The signs of special cause variation that a point of an XmR chart takes part in.
public struct ControlSignals: OptionSet, Sendable, Hashable {
  /// The bits; not for use outside.
  public let rawValue: Int

  /// Makes a set from its bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Above the upper limit.
  public static let aboveLimit = ControlSignals(rawValue: 1)
  /// Below the lower limit.
  public static let belowLimit = ControlSignals(rawValue: 2)
  /// One of seven or more in a row above the centre.
  public static let shiftUp = ControlSignals(rawValue: 4)
  /// One of seven or more in a row below the centre.
  public static let shiftDown = ControlSignals(rawValue: 8)
  /// One of six or more in a row, each higher than the last.
  public static let trendUp = ControlSignals(rawValue: 16)
  /// One of six or more in a row, each lower than the last.
  public static let trendDown = ControlSignals(rawValue: 32)
  /// One of at least two of three in a row in the outer third above.
  public static let nearUpper = ControlSignals(rawValue: 64)
  /// One of at least two of three in a row in the outer third below.
  public static let nearLower = ControlSignals(rawValue: 128)
}

/// Returns which rules of Making Data Count each point breaks.
///
/// A point on the centre ends a shift, and a point equal to the last ends a trend. The outer
/// third ends at the limit, which belongs to it; a point outside is a sign of its own. All points
/// of a run are marked; of two in three, those that lie in the outer third. What is on a line but
/// for rounding is on it.
///
/// - Parameters:
///   - values: In the order of time, evenly spaced.
///   - limits: Of ``controlLimits(_:baseline:)``.
/// - Returns: One set for each value, empty for common cause variation.
///
/// *Source*: NHS England, Making Data Count: Strengthening your decisions, 2019.
/// *Checked against*: hand-made series, one for each rule and its near miss.
public func controlSignals(_ values: [Double], limits: ControlLimits) -> [ControlSignals] {
  var signals = [ControlSignals](repeating: [], count: values.count)
  let rounding = (values.map(\.magnitude).max() ?? 0) * 0x1p-40
  func isAbove(_ value: Double, _ line: Double) -> Bool { value > line + rounding }
  func isBelow(_ value: Double, _ line: Double) -> Bool { value < line - rounding }
  for (index, value) in values.enumerated() {
    if isAbove(value, limits.upper) { signals[index].insert(.aboveLimit) }
    if isBelow(value, limits.lower) { signals[index].insert(.belowLimit) }
  }
  // Without variation in the baseline there is no outer third.
  let isUpper = values.map { isAbove($0, limits.upperThird) && !isAbove($0, limits.upper) }
  let isLower = values.map { isBelow($0, limits.lowerThird) && !isBelow($0, limits.lower) }
  let rises = zip(values.dropFirst(), values).map { $0 > $1 }
  let falls = zip(values.dropFirst(), values).map { $0 < $1 }

  mark(runs(in: values.map { isAbove($0, limits.centre) }, ofAtLeast: 7), .shiftUp, in: &signals)
  mark(runs(in: values.map { isBelow($0, limits.centre) }, ofAtLeast: 7), .shiftDown, in: &signals)
  // Six points are five steps, and a run of steps ends one point later.
  mark(
    runs(in: rises, ofAtLeast: 5).map { $0.lowerBound...($0.upperBound + 1) }, .trendUp,
    in: &signals)
  mark(
    runs(in: falls, ofAtLeast: 5).map { $0.lowerBound...($0.upperBound + 1) }, .trendDown,
    in: &signals)
  mark(twoOfThree(in: isUpper), .nearUpper, in: &signals)
  mark(twoOfThree(in: isLower), .nearLower, in: &signals)
  return signals
}

private func mark(
  _ ranges: [ClosedRange<Int>], _ signal: ControlSignals, in signals: inout [ControlSignals]
) {
  for index in ranges.joined() {
    signals[index].insert(signal)
  }
}

/// Returns where a claim holds without a break for at least so many places.
private func runs(in claims: [Bool], ofAtLeast length: Int) -> [ClosedRange<Int>] {
  var found: [ClosedRange<Int>] = []
  var start = 0
  for index in 0...claims.count where index == claims.count || !claims[index] {
    if index - start >= length { found.append(start...(index - 1)) }
    start = index + 1
  }
  return found
}

/// Returns the places where a claim holds that have another such place at most two away.
private func twoOfThree(in claims: [Bool]) -> [ClosedRange<Int>] {
  claims.indices.filter { index in
    let window = max(0, index - 2)...min(claims.count - 1, index + 2)
    return claims[index] && window.contains { $0 != index && claims[$0] }
  }.map { $0...$0 }
}
