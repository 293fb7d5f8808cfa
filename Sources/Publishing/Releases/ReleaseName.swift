/// The name of a release: its reference date, six digits of a hash, and a number when needed.
///
/// `2026-06-30-1f3a9c`, or `2026-06-30-1f3a9c-2` when that folder exists with other content.
public struct ReleaseName: Hashable, Sendable {
  /// The name as the folder has it.
  public let text: String

  /// Reads a folder's name, or returns `nil` when it is not the name of a release.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (4...5).contains(parts.count), isISODate(parts[0..<3]),
      parts[3].utf8.count == 6, parts[3].utf8.allSatisfy(isHexDigit)
    else { return nil }
    if parts.count == 5 {
      guard parts[4].utf8.allSatisfy(isDigit), let number = Int(parts[4]), number >= 2,
        String(number) == parts[4]
      else { return nil }
    }
    self.text = text
  }

  /// Which of the releases with the same date and hash this is, from 1.
  public var number: Int {
    let parts = text.split(separator: "-")
    return parts.count == 5 ? Int(parts[4]) ?? 1 : 1
  }

  /// The name without its number.
  public var base: ReleaseName { numbered(1) }

  /// The name with another number; 1 is printed as none.
  func numbered(_ number: Int) -> ReleaseName {
    let base = text.split(separator: "-").prefix(4).joined(separator: "-")
    return ReleaseName(unchecked: number == 1 ? base : "\(base)-\(number)")
  }

  private init(unchecked text: String) {
    self.text = text
  }
}

extension ReleaseName {
  /// The name for public files made under a configuration.
  ///
  /// The six digits are the first of SHA-256 over the public files (path and hash, sorted by the
  /// bytes of the path) and the configuration's hash; internal files in the list are left out, so
  /// that a name gives nothing away about them.
  ///
  /// - Parameters:
  ///   - referenceDate: The date the release speaks of, as 2026-06-30.
  ///   - publicFiles: The files written so far.
  ///   - configurationHash: The hash of the configuration the release is made under.
  /// - Returns: The name without a number; see ``OutputFolder/name(for:provenance:ledgerDigest:under:)``.
  /// - Throws: ``PublishingError/notADate(found:)``.
  public static func candidate(
    referenceDate: String, publicFiles: [ReleaseFile], configurationHash: ContentHash
  ) throws(PublishingError) -> ReleaseName {
    guard isISODate(referenceDate.split(separator: "-", omittingEmptySubsequences: false)[...])
    else { throw .notADate(found: referenceDate) }
    var hasher = ContentHasher()
    hasher.update(field: "statuspack release 1")
    hasher.update(field: configurationHash.hex)
    for file in publicFiles.sortedByPath() where file.edition == .public {
      hasher.update(field: file.path)
      hasher.update(field: file.sha256.hex)
    }
    return ReleaseName(unchecked: "\(referenceDate)-\(hasher.finalize().hex.prefix(6))")
  }
}

extension ReleaseName: Comparable {
  /// By the bytes of date and hash, then by number.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.base.text == rhs.base.text
      ? lhs.number < rhs.number
      : lhs.base.text.utf8.lexicographicallyPrecedes(rhs.base.text.utf8)
  }
}

extension ReleaseName: CustomStringConvertible {
  public var description: String { text }
}

private func isISODate(_ parts: ArraySlice<Substring>) -> Bool {
  let numbers = parts.map { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
  guard parts.map(\.utf8.count) == [4, 2, 2], let month = numbers[1], let day = numbers[2] else {
    return false
  }
  return numbers[0] != nil && (1...12).contains(month) && (1...31).contains(day)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
