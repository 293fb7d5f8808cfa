/// Rows as JSON objects whose values are text.
///
/// Source: T. Bray, RFC 8259 (2017), section 7.
enum JSONText {
  /// `"name":`, written once and used for every row.
  static func key(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    append(Array(name.utf8)[...], to: &key)
    key.append(UInt8(ascii: ":"))
    return key
  }

  static func append(_ record: LooseRecord, keys: [[UInt8]], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for index in 0..<record.count {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += keys[index]
      append(record[index], to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = text.startIndex
    for place in text.indices {
      let byte = text[place]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      output += text[start..<place]
      start = place + 1
      output += escape(byte)
    }
    output += text[start...]
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x22, 0x5C: return [0x5C, byte]
    case 0x0A: return Array("\\n".utf8)
    case 0x0D: return Array("\\r".utf8)
    case 0x09: return Array("\\t".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
