/// Where a file's table begins and in which encoding: as the profile says, or as it is found where
/// the profile's way does not lead to the required columns.
struct FileStart {
  let start: TableStart
  let encoding: TextEncoding

  /// - Parameters:
  ///   - text: The file's text, its window at the beginning.
  ///   - detected: What its bytes say.
  ///   - columns: The dataset's columns.
  ///   - profile: The municipality's habits, where it has told them.
  init(
    _ text: ExportText, detected: TextEncoding, columns: [Column], profile: ImportProfile?
  ) {
    let told = profile?.encoding(of: detected) ?? detected
    let asTold = TableStart(text, encoding: told, columns: columns, profile: profile)
    guard let profile, !asTold.header.missing(of: columns).isEmpty,
      profile.delimiter != nil || profile.skipRows != nil || told != detected
    else {
      (start, encoding) = (asTold, told)
      return
    }
    var open = profile
    (open.delimiter, open.skipRows) = (nil, nil)
    let found = TableStart(text, encoding: detected, columns: columns, profile: open)
    let isBetter = found.header.known > asTold.header.known
    (start, encoding) = isBetter ? (found, detected) : (asTold, told)
  }
}

extension ImportProfile {
  /// The encoding a file is read in.
  ///
  /// A byte order mark and valid UTF-8 beyond ASCII are proofs, and win. What is neither is read in
  /// Windows-1252, or in UTF-8 where the profile says so: then rows with invalid bytes are rejected.
  func encoding(of detected: TextEncoding) -> TextEncoding {
    guard detected == .windows1252, case .utf8 = encoding else { return detected }
    return .utf8(byteOrderMark: false)
  }
}
