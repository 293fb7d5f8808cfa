import Importers
import Model
import Publishing

extension Provenance {
  /// What a release of a project is made from.
  init(
    _ imported: Import, _ tree: InputTree, configuration: Configuration,
    templates: [String: [UInt8]], request: BuildRequest, frozen: ContentHash?
  ) {
    let names = Dictionary(
      tree.folders.map { ($0.municipality.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var inputs = imported.parts.flatMap { part in
      part.read.inputs.compactMap { input in
        ContentHash(hex: input.sha256).map { hash in
          InputFile(
            path: "\(names[part.read.municipality.code] ?? "")/\(input.file)", bytes: input.bytes,
            sha256: hash)
        }
      }
    }
    if let list = imported.list {
      inputs.append(
        InputFile(path: "municipalities.csv", bytes: list.count, sha256: Self.hash([("", list)])))
    }
    for part in imported.parts {
      guard let bytes = part.profile, let name = names[part.read.municipality.code] else {
        continue
      }
      inputs.append(
        InputFile(
          path: "\(name)/profile.yml", bytes: bytes.count, sha256: Self.hash([("", bytes)])))
    }
    inputs += imported.reference.inputs.compactMap { input in
      ContentHash(hex: input.sha256).map {
        InputFile(path: input.file, bytes: input.bytes, sha256: $0)
      }
    }
    for mapping in imported.referenceMappings + imported.parts.flatMap(\.mappings) {
      inputs.append(
        InputFile(
          path: mapping.path, bytes: mapping.bytes.count, sha256: Self.hash([("", mapping.bytes)])))
    }
    let sources = configuration.sources.map { ($0.path, $0.bytes) }
    let asked = [
      ("format", Array(request.format.rawValue.utf8)),
      ("only", Array(request.only.joined(separator: ",").utf8)),
      ("reports", Array(request.reports.joined(separator: ",").utf8)),
      ("folders", Array(tree.names.joined(separator: "\n").utf8)),
    ]
    let key = imported.keyMark.map { [("pseudonym_key", Array($0.utf8))] } ?? []
    self.init(
      toolVersion: Tool.version, configurationHash: Self.hash(sources + asked + key),
      templatesHash: Self.hash(templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      inputs: inputs, frozen: frozen)
  }

  private static func hash(_ files: [(String, [UInt8])]) -> ContentHash {
    var hasher = ContentHasher()
    for (path, bytes) in files {
      if !path.isEmpty { hasher.update(field: path) }
      bytes.withUnsafeBytes { hasher.update($0) }
    }
    return hasher.finalize()
  }
}
