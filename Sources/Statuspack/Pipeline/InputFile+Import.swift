import Importers
import Model
import Publishing

extension InputFile {
  /// What one municipality was read from: its exports, its profile and its mappings.
  ///
  /// The paths begin with the name of its folder in the input.
  static func files(of part: Import.Part, in folder: String) -> [InputFile] {
    var files = part.read.inputs.compactMap { InputFile($0, in: "\(folder)/") }
    if let profile = part.profile, !folder.isEmpty {
      files.append(InputFile("\(folder)/profile.yml", profile))
    }
    return files + part.mappings.map { InputFile($0.path, $0.bytes) }
  }

  /// What belongs to no municipality: the list of those expected, and published figures.
  static func files(atTheTopOf imported: Import) -> [InputFile] {
    let list = imported.list.map { [InputFile(MunicipalityList.fileName, $0)] } ?? []
    return list + imported.reference.inputs.compactMap { InputFile($0, in: "") }
      + imported.referenceMappings.map { InputFile($0.path, $0.bytes) }
  }

  private init?(_ input: MunicipalityImport.Input, in folder: String) {
    guard let hash = ContentHash(hex: input.sha256) else { return nil }
    self.init(path: folder + input.file, bytes: input.bytes, sha256: hash)
  }

  private init(_ path: String, _ bytes: [UInt8]) {
    self.init(path: path, bytes: bytes.count, sha256: ContentHash(of: [("", bytes)]))
  }
}

extension ContentHash {
  /// Of several files, each with its path before it where it has one.
  init(of files: [(path: String, bytes: [UInt8])]) {
    var hasher = ContentHasher()
    for (path, bytes) in files {
      if !path.isEmpty { hasher.update(field: path) }
      bytes.withUnsafeBytes { hasher.update($0) }
    }
    self = hasher.finalize()
  }
}
