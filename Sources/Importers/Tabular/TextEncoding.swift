/// How a file's bytes stand for text.
public enum TextEncoding: Sendable, Hashable {
  case utf8(byteOrderMark: Bool)
  case windows1252
  /// With a byte order mark, as Excel saves "Unicode text"; read as UTF-8 from then on.
  case utf16

  /// The word in data files.
  public var name: String {
    switch self {
    case .utf8(byteOrderMark: true): "utf-8-bom"
    case .utf8(byteOrderMark: false): "utf-8"
    case .windows1252: "windows-1252"
    case .utf16: "utf-16"
    }
  }

  /// The text of some bytes; what cannot be decoded becomes U+FFFD.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    switch self {
    case .utf8, .utf16: String(decoding: bytes, as: UTF8.self)
    case .windows1252:
      bytes.allSatisfy { $0 < 0x80 }
        ? String(decoding: bytes, as: UTF8.self)
        : String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
    }
  }

  /// Whether the bytes are text in this encoding.
  func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .utf8, .utf16: UTF8Validity.firstInvalid(in: bytes) == nil
    case .windows1252: Windows1252.isDefined(bytes)
    }
  }
}
