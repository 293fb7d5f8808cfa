import Importers
import Model

/// The files of published figures at the top of an input, and in its folder for them.
struct ReferenceFiles: Sendable {
  /// Named as they lie in the input.
  private(set) var files: [ExportFile] = []
  private(set) var mappings: [MappingFile] = []

  /// None.
  init() {}

  /// Those among the entries at the top: by their name, or by a mapping beside them, and every CSV
  /// file of a folder `reference` or `landstal`.
  init(_ entries: [FileTree.Entry], in input: String) throws(RunFailure) {
    let names = Set(entries.filter { !$0.isFolder }.map(\.name))
    for entry in entries {
      if entry.isFolder {
        guard Self.isFolder(entry.name) else { continue }
        let inner = try FileTree.entries(of: "\(input)/\(entry.name)")
          .filter { !$0.isFolder && !$0.name.hasPrefix(".") }
        let innerNames = Set(inner.map(\.name))
        for file in inner where file.name.lowercased().hasSuffix(".csv") {
          add(file.name, among: innerNames, in: "\(entry.name)/", of: input)
        }
      } else if let mapping = MappingFile.mappingName(of: entry.name),
        names.contains(mapping) || ReferenceImporter.isReference(entry.name)
      {
        add(entry.name, among: names, in: "", of: input)
      }
    }
  }

  static func isFolder(_ name: String) -> Bool {
    ["reference", "landstal"].contains(FoldedName.key(name))
  }

  /// Whether a file at the top is one of them.
  func holds(_ name: String) -> Bool { files.contains { $0.name == name } }

  private mutating func add(
    _ name: String, among names: Set<String>, in folder: String, of input: String
  ) {
    files.append(ExportFile(name: folder + name, path: "\(input)/\(folder)\(name)"))
    guard let mapping = MappingFile.mappingName(of: name), names.contains(mapping) else { return }
    mappings.append(
      MappingFile(
        table: folder + name, name: folder + mapping, path: "\(input)/\(folder)\(mapping)"))
  }
}
