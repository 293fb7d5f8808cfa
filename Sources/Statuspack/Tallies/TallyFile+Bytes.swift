import Evaluation
import Publishing

/// The bytes of a file: a mark, the form's version, the length of the body, the body, and SHA-256
/// of all before it.
extension TallyFile {
  /// The mark ends as that of PNG does: sent as text, it does not survive.
  static let mark: [UInt8] = [0x89] + Array("STALLY".utf8) + [0x0D, 0x0A, 0x1A, 0x0A]
  /// The version of the form; the head is the same in all of them.
  static let version: UInt8 = 2
  static let headBytes = mark.count + 1 + 8
  static let hashBytes = 32
  /// A nation's tallies are a hundredth of this.
  static let mostBytes = 1 << 30

  /// - Throws: `CarryingFault` where a number is too large to be carried.
  func bytes() throws(CarryingFault) -> [UInt8] {
    var writer = FieldWriter()
    var copy = self
    try copy.visit(&writer)
    let body = writer.written
    var bytes = Self.mark + [Self.version]
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: body.count >> (8 * place))) }
    bytes += body
    return bytes + Self.hash(of: bytes[...])
  }

  /// - Throws: `TallyFileFault` where the bytes are no such file, or not whole.
  init(_ bytes: [UInt8]) throws(TallyFileFault) {
    let end = try Self.length(bytes[...])
    guard bytes.count == end else { throw .length(found: bytes.count, expected: end) }
    let body = Self.headBytes..<end - Self.hashBytes
    guard Self.hash(of: bytes[..<body.upperBound]) == Array(bytes[body.upperBound...]) else {
      throw .damaged
    }
    var reader = FieldReader(bytes[body])
    self.init()
    do throws(CarryingFault) {
      try reader.version(into: &toolVersion)
    } catch {
      throw .malformed(error)
    }
    // What another version of the program wrote is told as that, and not read further.
    guard toolVersion == Tool.version else { throw .otherTool(toolVersion) }
    reader = FieldReader(bytes[body])
    do throws(CarryingFault) {
      try visit(&reader)
      try reader.finish()
    } catch {
      throw .malformed(error)
    }
  }

  /// How many bytes a file has, by its first ones.
  ///
  /// - Throws: `TallyFileFault` where they are no such file's.
  static func length(_ start: ArraySlice<UInt8>) throws(TallyFileFault) -> Int {
    let start = Array(start.prefix(headBytes))
    guard start.starts(with: mark) else {
      throw start.isEmpty ? .empty : mark.starts(with: start) ? .cutInHead : .foreign
    }
    guard start.count > mark.count else { throw .cutInHead }
    guard start[mark.count] == version else { throw .otherForm(start[mark.count]) }
    guard start.count == headBytes else { throw .cutInHead }
    let length = start[(mark.count + 1)...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= mostBytes else { throw .tooLarge }
    return headBytes + Int(length) + hashBytes
  }

  private static func hash(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { ContentHash($0) }.bytes
  }
}

extension FieldReader {
  /// The first field, which every version has.
  fileprivate mutating func version(into text: inout String) throws(CarryingFault) {
    try self.text(&text)
  }
}
