/// Writes fields as bytes: numbers of seven bits a byte, the least first (LEB128), signed ones with
/// their sign in the lowest bit; texts with their length before them.
package struct FieldWriter: FieldVisitor {
  package private(set) var written: [UInt8] = []

  package init() {}

  package mutating func count(_ value: inout Int) throws(CarryingFault) {
    guard (0..<FieldLimits.count).contains(value) else { throw .tooLarge }
    append(UInt128(value))
  }

  package mutating func length(_ value: inout Int) throws(CarryingFault) {
    guard (0..<FieldLimits.length).contains(value) else { throw .tooLarge }
    append(UInt128(value))
  }

  package mutating func sum(_ value: inout Int64) throws(CarryingFault) {
    guard (-FieldLimits.sum...FieldLimits.sum).contains(value) else { throw .tooLarge }
    append(Self.folded(Int128(value)))
  }

  package mutating func sum(_ value: inout Int128) throws(CarryingFault) {
    guard (-FieldLimits.wideSum...FieldLimits.wideSum).contains(value) else { throw .tooLarge }
    append(Self.folded(value))
  }

  package mutating func choice(_ value: inout Int, below limit: Int) throws(CarryingFault) {
    guard (0..<limit).contains(value) else { throw .unknownChoice }
    append(UInt128(value))
  }

  package mutating func bytes(_ value: inout [UInt8]) throws(CarryingFault) {
    var length = value.count
    try self.length(&length)
    written += value
  }

  package mutating func text(_ value: inout String) throws(CarryingFault) {
    var bytes = Array(value.utf8)
    try self.bytes(&bytes)
  }

  /// Takes 0, −1, 1, −2 … to 0, 1, 2, 3 and so on.
  private static func folded(_ value: Int128) -> UInt128 {
    UInt128(bitPattern: value << 1 ^ value >> 127)
  }

  private mutating func append(_ value: UInt128) {
    var rest = value
    while rest >= 0x80 {
      written.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    written.append(UInt8(truncatingIfNeeded: rest))
  }
}
