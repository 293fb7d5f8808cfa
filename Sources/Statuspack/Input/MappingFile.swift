import Importers

/// A YAML file that says how the CSV file of its name is read.
struct MappingFile: Sendable {
  /// The CSV file, as its folder's files are named.
  let table: String
  /// The mapping's path within the input.
  let name: String
  /// Where it lies.
  let path: String

  /// The mappings among the files of a municipality's folder; its profile is none.
  static func beside(_ files: [ExportFile], in folder: String) -> [MappingFile] {
    let present = Dictionary(
      files.map { ($0.name, $0.path) }, uniquingKeysWith: { first, _ in first })
    return files.compactMap { file in
      guard let name = mappingName(of: file.name), name != "profile.yml",
        let path = present[name]
      else { return nil }
      return MappingFile(table: file.name, name: "\(folder)/\(name)", path: path)
    }
  }

  /// `landstal.yml` for `landstal.csv`; nil for what is no CSV file.
  static func mappingName(of file: String) -> String? {
    guard file.lowercased().hasSuffix(".csv") else { return nil }
    return file.dropLast(4) + ".yml"
  }
}
