/// Spellings of names that compare equal whatever the sender's habits.
public enum FoldedName {
  /// Lower case ASCII for a folder: æ→ae, ø→oe, å→aa; other runs of signs become one hyphen.
  public static func asciiSlug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "æ": slug += "ae"
      case "ø": slug += "oe"
      case "å": slug += "aa"
      case "ä": slug += "ae"
      case "ö": slug += "oe"
      case "ü": slug += "u"
      case "é", "è": slug += "e"
      case "a"..."z", "0"..."9": slug.append(character)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }

  /// The key under which headers, titles and file stems are compared.
  ///
  /// Case, surrounding space, `æøå`/`ae oe aa`, and spaces, hyphens and underscores are alike.
  public static func key(_ text: some StringProtocol) -> String { key(of: String(text)) }

  private static func key(of text: String) -> String {
    var text = text
    return text.withUTF8(asciiKey) ?? wholeKey(text)
  }

  /// Nil where a letter is not of ASCII.
  private static func asciiKey(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    if text.contains(where: { $0 >= 0x80 }) { return nil }
    return String(unsafeUninitializedCapacity: text.count) { key in
      var count = 0
      var gap = false
      for byte in text {
        switch byte {
        case 0x20, 0x09, 0x2D, 0x5F: gap = count > 0
        default:
          if gap {
            key[count] = 0x5F
            count += 1
          }
          gap = false
          key[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          count += 1
        }
      }
      return count
    }
  }

  private static func wholeKey(_ text: String) -> String {
    var key = ""
    var gap = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ", "\t", "-", "_", "\u{A0}", "\u{202F}", "\u{FEFF}":
        gap = !key.isEmpty
        continue
      default: break
      }
      if gap {
        key += "_"
        gap = false
      }
      switch scalar {
      case "æ", "ä": key += "ae"
      case "ø", "ö": key += "oe"
      case "å": key += "aa"
      // The ring and the dots of letters that macOS writes as two signs.
      case "\u{30A}": key += "a"
      case "\u{308}": key += "e"
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }
}
