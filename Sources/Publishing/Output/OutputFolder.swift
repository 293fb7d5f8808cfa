/// The folder all that is published lies in, and the only one written here.
public struct OutputFolder: Sendable {
  static let currentLink = "current"
  static let keptReleases = 5

  /// The folder as the user named it.
  public let path: String
  /// Called after each step of publishing; tests end the process there.
  var afterStep: @Sendable (PublishStep) -> Void = { _ in }

  /// Names a folder; nothing is made or opened yet.
  public init(path: String) {
    let trimmed = path.reversed().drop { $0 == "/" }.reversed()
    self.path = path.isEmpty ? "." : trimmed.isEmpty ? "/" : String(trimmed)
  }

  /// Opens the folder itself.
  func open() throws(PublishingError) -> Folder {
    try Folder.open(path)
  }

  /// Opens the folder of all releases or previews, made when there is none.
  func open(_ place: ReleasePlace) throws(PublishingError) -> Folder {
    try open().folder(making: place.folder, mode: 0o755)
  }
}
