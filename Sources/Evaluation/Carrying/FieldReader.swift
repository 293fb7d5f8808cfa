/// Reads fields that ``FieldWriter`` wrote; refuses bytes it would not have written.
package struct FieldReader: FieldVisitor {
  private let source: ArraySlice<UInt8>
  /// The place of the next byte in what the bytes are a part of.
  package private(set) var position: Int

  package init(_ source: ArraySlice<UInt8>) {
    self.source = source
    position = source.startIndex
  }

  /// Makes sure that all was read.
  package func finish() throws(CarryingFault) {
    guard position == source.endIndex else { throw .leftOver }
  }

  package mutating func count(_ value: inout Int) throws(CarryingFault) {
    let number = try next()
    guard number < UInt128(FieldLimits.count) else { throw .tooLarge }
    value = Int(number)
  }

  package mutating func length(_ value: inout Int) throws(CarryingFault) {
    let number = try next()
    guard number <= UInt128(source.endIndex - position) else { throw .cutShort }
    value = Int(number)
  }

  package mutating func sum(_ value: inout Int64) throws(CarryingFault) {
    let number = Self.unfolded(try next())
    guard (-Int128(FieldLimits.sum)...Int128(FieldLimits.sum)).contains(number) else {
      throw .tooLarge
    }
    value = Int64(number)
  }

  package mutating func sum(_ value: inout Int128) throws(CarryingFault) {
    value = Self.unfolded(try next())
    guard (-FieldLimits.wideSum...FieldLimits.wideSum).contains(value) else { throw .tooLarge }
  }

  package mutating func choice(_ value: inout Int, below limit: Int) throws(CarryingFault) {
    let number = try next()
    guard number < UInt128(limit) else { throw .unknownChoice }
    value = Int(number)
  }

  package mutating func bytes(_ value: inout [UInt8]) throws(CarryingFault) {
    var length = 0
    try self.length(&length)
    value = Array(source[position..<position + length])
    position += length
  }

  package mutating func text(_ value: inout String) throws(CarryingFault) {
    var bytes: [UInt8] = []
    try self.bytes(&bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    value = text
  }

  private static func unfolded(_ value: UInt128) -> Int128 {
    Int128(bitPattern: value >> 1) ^ -Int128(bitPattern: value & 1)
  }

  private mutating func next() throws(CarryingFault) -> UInt128 {
    var value: UInt128 = 0
    var shift: UInt128 = 0
    while true {
      guard position < source.endIndex else { throw .cutShort }
      let byte = source[position]
      position += 1
      let bits = UInt128(byte & 0x7F)
      // 18 bytes hold 126 bits; the 19th has room for two more.
      guard shift < 126 || shift == 126 && bits < 4 else { throw .tooLarge }
      value |= bits << shift
      if byte < 0x80 {
        // A longer form of a number that has a shorter one was written by no one.
        guard byte != 0 || shift == 0 else { throw .tooLarge }
        return value
      }
      shift += 7
    }
  }
}
