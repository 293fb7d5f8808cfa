/// A release compared with its manifest.
struct Verification: ~Copyable {
  private let release: Folder
  private var findings: [VerifyFinding] = []

  init(_ release: consuming Folder) {
    self.release = release
  }

  /// Everything that differs, sorted by the bytes of the path.
  consuming func run() throws(PublishingError) -> [VerifyFinding] {
    guard let bytes = try release.readFile(Manifest.fileName) else {
      return [VerifyFinding(path: Manifest.fileName, kind: .noManifest)]
    }
    guard let manifest = Manifest(json: bytes) else {
      return [VerifyFinding(path: Manifest.fileName, kind: .unreadableManifest)]
    }
    try checkName(in: manifest)
    try checkFiles(of: manifest)
    return findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func checkName(in manifest: Manifest) throws(PublishingError) {
    let expected = try ReleaseName.candidate(
      referenceDate: String(manifest.release.text.prefix(10)), publicFiles: manifest.files,
      configurationHash: manifest.provenance.configurationHash)
    if expected != manifest.release.base {
      note(Manifest.fileName, .otherName(expected: expected.text))
    }
  }

  private mutating func checkFiles(of manifest: Manifest) throws(PublishingError) {
    let listed = Dictionary(manifest.files.map { ($0.path, $0) }) { first, _ in first }
    let folders = Set(manifest.files.flatMap { Self.folders(above: $0.path) })
    var found: Set<String> = []
    var notes: [VerifyFinding] = []
    try release.walk { (folder, name, path, entry) throws(PublishingError) in
      found.insert(path)
      if let excess = Self.excessOfRights(entry, at: path) {
        notes.append(VerifyFinding(path: path, kind: excess))
      }
      if let file = listed[path] {
        let kind = try Self.difference(of: file, from: name, in: folder, entry)
        if let kind { notes.append(VerifyFinding(path: path, kind: kind)) }
      } else if path != Manifest.fileName, entry.kind != .folder || !folders.contains(path) {
        notes.append(VerifyFinding(path: path, kind: .extra))
      }
    }
    findings += notes
    for file in manifest.files where !found.contains(file.path) { note(file.path, .missing) }
  }

  private mutating func note(_ path: String, _ kind: VerifyFinding.Kind) {
    findings.append(VerifyFinding(path: path, kind: kind))
  }

  private static func difference(
    of file: ReleaseFile, from name: String, in folder: borrowing Folder, _ entry: FolderEntry
  ) throws(PublishingError) -> VerifyFinding.Kind? {
    guard entry.kind == .file else { return .notAFile }
    var hasher = ContentHasher()
    guard try folder.readChunks(of: name, { hasher.update($0) }) else { return .missing }
    let hash = hasher.finalize()
    return hash == file.sha256 ? nil : .changed(expected: file.sha256, found: hash)
  }

  /// What others may do with an internal file or folder, or with the manifest: nothing.
  private static func excessOfRights(
    _ entry: FolderEntry, at path: String
  ) -> VerifyFinding.Kind? {
    let closed = Edition.internal.folder
    guard entry.kind != .other, entry.mode & 0o077 != 0,
      path == Manifest.fileName || path == closed || path.hasPrefix("\(closed)/")
    else { return nil }
    let edition = Edition.internal
    return .permissions(
      expected: entry.kind == .folder ? edition.folderMode : edition.fileMode, found: entry.mode)
  }

  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
