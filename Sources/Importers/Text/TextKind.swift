import Model

/// What a delivered file is by its first bytes.
enum TextKind {
  /// Text of one byte a character or UTF-8, with or without its mark.
  case bytes(byteOrderMark: Bool)
  case utf16
  /// No text at all, by the name of what it is.
  case other(String)

  /// How many bytes tell.
  static let signatureBytes = 4

  init(_ first: [UInt8]) {
    if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .other("PK (zip, xlsx)")
    } else if first.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .other("D0 CF 11 E0 (xls)")
    } else if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else {
      self = .bytes(byteOrderMark: first.starts(with: [0xEF, 0xBB, 0xBF]))
    }
  }
}
