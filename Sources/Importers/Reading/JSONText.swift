/// Rows as JSON objects whose values are text.
///
/// Source: T. Bray, RFC 8259 (2017), section 7.
enum JSONText {
  /// `"name":` of each column, written once and used for every row.
  struct Keys {
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [Int] = [0]

    init(_ names: [String]) {
      for (index, name) in names.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Array(name.utf8).withUnsafeBufferPointer { JSONText.append($0, to: &bytes) }
        bytes.append(UInt8(ascii: ":"))
        ends.append(bytes.count)
      }
    }
  }

  static func append(_ record: LooseRecord, keys: Keys, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    keys.bytes.withUnsafeBufferPointer { names in
      record.withCells { index, text in
        output.append(
          contentsOf: UnsafeBufferPointer(rebasing: names[keys.ends[index]..<keys.ends[index + 1]]))
        append(text, to: &output)
      }
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = 0
    for place in text.indices {
      let byte = text[place]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      start = place + 1
      output += escape(byte)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
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
