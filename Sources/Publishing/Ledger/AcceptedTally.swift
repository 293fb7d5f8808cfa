/// The tally of a municipality whose data were accepted, kept for the night they are not.
public struct AcceptedTally: Hashable, Sendable {
  /// Four digits.
  public let municipalityCode: String
  /// The tally as its own room writes it; opaque here.
  public let bytes: [UInt8]

  public init(municipalityCode: String, bytes: [UInt8]) {
    self.municipalityCode = municipalityCode
    self.bytes = bytes
  }
}
