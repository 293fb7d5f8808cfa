internal import Synchronization

/// A release in the making, in a folder that no reader knows of.
///
/// Several workers may write at the same time; the order they write in shows nowhere.
public final class StagedRelease: Sendable {
  let place: ReleasePlace
  let name: String
  private let folder: Folder
  private let written = Mutex<[ReleaseFile]>([])

  init(in place: ReleasePlace, of output: OutputFolder) throws(PublishingError) {
    self.place = place
    name = TemporaryName.forStaging()
    folder = try output.open(place).newFolder(name, mode: 0o700)
  }

  /// The files written so far, sorted by the bytes of their paths.
  public var files: [ReleaseFile] {
    written.withLock { $0 }.sortedByPath()
  }

  /// Writes one file, with the folders on its way; no link is followed, nothing is overwritten.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The path below the release, beginning with the edition's folder, such as
  ///     `public/municipalities/0766-hedensted/index.html`.
  ///   - edition: For whom the file is; decides the permissions.
  ///   - report: The report the file belongs to, for the manifest.
  /// - Returns: The file as the manifest will list it.
  /// - Throws: ``PublishingError/unsafePath(path:fault:)``,
  ///   ``PublishingError/writtenTwice(path:)``, ``PublishingError/diskFull(path:)``,
  ///   ``PublishingError/cannotWrite(path:reason:)``.
  @discardableResult
  public func write(
    _ bytes: UnsafeRawBufferPointer, to path: String, edition: Edition, report: String
  ) throws(PublishingError) -> ReleaseFile {
    let names = try RelativePath(path, edition: edition).names
    let result = try write(bytes, to: names[...], in: folder, edition: edition)
    let file = ReleaseFile(
      path: path, bytes: result.bytes, sha256: result.sha256, edition: edition, report: report)
    written.withLock { $0.append(file) }
    return file
  }

  /// Writes one file of `bytes`, as the same function of a raw buffer does.
  @discardableResult
  public func write(
    _ bytes: [UInt8], to path: String, edition: Edition, report: String
  ) throws(PublishingError) -> ReleaseFile {
    try bytes.withUnsafeBufferPointer { (buffer) throws(PublishingError) in
      try write(UnsafeRawBufferPointer(buffer), to: path, edition: edition, report: report)
    }
  }

  /// Goes down one folder a name, and writes at the last.
  private func write(
    _ bytes: UnsafeRawBufferPointer, to names: ArraySlice<String>, in folder: borrowing Folder,
    edition: Edition
  ) throws(PublishingError) -> (bytes: Int, sha256: ContentHash) {
    guard let name = names.first, names.count > 1 else {
      var writer = try folder.newFile(names.first ?? "", mode: edition.fileMode)
      try writer.append(bytes)
      return try writer.finish()
    }
    let inner = try folder.folder(making: name, mode: edition.folderMode)
    return try write(bytes, to: names.dropFirst(), in: inner, edition: edition)
  }

  /// Adds the manifest, last, and waits until all of it is on the disk.
  func seal(with manifest: Manifest, afterListing: () -> Void) throws(PublishingError) {
    _ = try folder.newFile(Manifest.fileName, text: manifest.json, mode: Manifest.fileMode)
    try folder.setMode(0o755)
    afterListing()
    try folder.flush()
  }
}
