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

  var other: DecimalSign { self == .comma ? .point : .comma }
}
