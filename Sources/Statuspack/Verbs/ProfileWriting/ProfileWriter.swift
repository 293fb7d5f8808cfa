import Importers
import Model
import Publishing
import Yams

/// Writes what was found of a municipality's habits into its profile; what a person wrote stays.
struct ProfileWriter {
  private let path: String
  private let folder: InputTree.Folder
  private let items: [String]?
  private let language: Language

  init(_ folder: InputTree.Folder, _ configuration: Configuration) {
    path = "\(folder.path)/\(Self.name)"
    self.folder = folder
    items = configuration.instrument?.items.map(\.id)
    language = configuration.language
  }

  static let name = "profile.yml"

  /// - Parameters:
  ///   - read: The folder as it was read.
  ///   - present: The profile it was read by, as its bytes were.
  /// - Returns: What was done.
  /// - Throws: `RunFailure` where the folder cannot be written.
  func write(_ read: MunicipalityImport, over present: [UInt8]?) throws(RunFailure)
    -> ProfileOutcome
  {
    guard let habits = FolderHabits(read, files: folder.files) else { return .unknown }
    let text = ProfileText(habits, language: language)
    do throws(PublishingError) {
      guard let present else {
        guard try SingleFile.standing(of: path) == .nothing else {
          return .unfit(lines: text.whole(folder: folder.name))
        }
        try SingleFile.write(text.whole(folder: folder.name), to: path, replacing: false)
        return .written
      }
      return try add(text, to: present)
    } catch {
      throw RunFailure(
        .cannotCreate,
        "\(path): the profile cannot be written (\(error.systemReason)); expected a folder this "
          + "user may write: give the right to write there, or check without --write-profile")
    }
  }

  private func add(
    _ text: ProfileText, to present: [UInt8]
  ) throws(PublishingError) -> ProfileOutcome {
    let old = String(decoding: present, as: UTF8.self)
    guard let document = try? YAMLDocument(file: path, bytes: present) else {
      return .unfit(lines: text.addition(of: text.keys(without: [])))
    }
    let keys = text.keys(without: document.keys)
    guard !keys.isEmpty else { return .complete }
    let lines = text.addition(of: keys)
    let gap = old.isEmpty ? "" : old.hasSuffix("\n") ? "\n" : "\n\n"
    let new = old + gap + lines
    guard holds(new, all: old, and: lines), try SingleFile.standing(of: path) == .file else {
      return .unfit(lines: lines)
    }
    try SingleFile.write(new, to: path, replacing: true)
    return .added(keys)
  }

  /// Whether a text says what two others say, and can be read at all.
  private func holds(_ whole: String, all old: String, and added: String) -> Bool {
    guard var sum = profile(old), let more = profile(added) else { return false }
    sum.encoding = sum.encoding ?? more.encoding
    sum.delimiter = sum.delimiter ?? more.delimiter
    sum.decimal = sum.decimal ?? more.decimal
    sum.dateFormat = sum.dateFormat ?? more.dateFormat
    sum.skipRows = sum.skipRows ?? more.skipRows
    if sum.files.isEmpty { sum.files = more.files }
    if sum.columns.isEmpty { sum.columns = more.columns }
    if sum.footer.isEmpty { sum.footer = more.footer }
    return profile(whole) == sum
  }

  private func profile(_ text: String) -> ImportProfile? {
    try? ImportProfile.read(file: path, bytes: Array(text.utf8), items: items)
  }
}

extension YAMLDocument {
  /// The keys of its mapping, those without a value among them.
  fileprivate var keys: Set<String> {
    Set(root.mapping?.keys.compactMap { $0.scalar?.string } ?? [])
  }
}
