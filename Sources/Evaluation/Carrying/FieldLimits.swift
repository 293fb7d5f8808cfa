/// How large carried numbers may be: larger than any municipality, and so small that a nation of a
/// hundred adds up without overflow and within what the statistics compute exactly.
enum FieldLimits {
  /// Children, events, cases: Denmark has fewer people.
  static let count = 1 << 23
  /// Cases whose days are told: estimating lays them out one by one.
  static let cases = 1 << 20
  static let sum = Int64(1) << 54
  static let wideSum = Int128(1) << 118
  static let length = 1 << 40
}
