/// How large carried numbers may be: so small that all municipalities of a nation add up without
/// overflow, and larger than any municipality.
enum FieldLimits {
  static let count = 1 << 40
  static let sum = Int64(1) << 56
  static let wideSum = Int128(1) << 118
}
