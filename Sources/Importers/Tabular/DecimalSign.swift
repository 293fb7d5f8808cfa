/// What stands before the decimals of a number.
public enum DecimalSign: UInt8, Sendable {
  case comma = 0x2C
  case point = 0x2E

  /// The word in data files.
  public var name: String {
    switch self {
    case .comma: "comma"
    case .point: "point"
    }
  }

  /// The sign most clear cells have; nil where none is clear.
  ///
  /// A tie is a comma, as Danes write.
  static func majority(commas: Int, points: Int) -> DecimalSign? {
    guard commas + points > 0 else { return nil }
    return points > commas ? .point : .comma
  }

  var other: DecimalSign { self == .comma ? .point : .comma }
}
