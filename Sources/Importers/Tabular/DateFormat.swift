/// A shape in which dates are written, in the order that decides ties.
public enum DateFormat: UInt8, Sendable, CaseIterable {
  case dashed, dotted, slashed, iso, compact, written

  /// As a person would say it.
  public var name: String {
    switch self {
    case .dashed: "dd-mm-yyyy"
    case .dotted: "dd.mm.yyyy"
    case .slashed: "dd/mm/yyyy"
    case .iso: "yyyy-mm-dd"
    case .compact: "yyyymmdd"
    case .written: "d. month yyyy"
    }
  }

  /// The byte between day, month and year where the day comes first.
  var separator: UInt8 {
    switch self {
    case .dashed, .iso: 0x2D
    case .dotted: 0x2E
    case .slashed: 0x2F
    case .compact, .written: 0
    }
  }
}
