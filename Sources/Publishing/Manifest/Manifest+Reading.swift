#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Manifest {
  /// Reads a manifest, or returns `nil` when the bytes are not one or its run key does not follow
  /// from what it lists.
  public init?(json: [UInt8]) {
    guard let document = try? JSONDecoder().decode(ManifestDocument.self, from: Data(json)),
      let manifest = document.manifest
    else { return nil }
    self = manifest
  }
}

/// A manifest as JSON has it, before its texts are checked.
private struct ManifestDocument: Decodable {
  struct Input: Decodable {
    let path: String
    let bytes: Int
    let sha256: String
  }

  struct File: Decodable {
    let path: String
    let bytes: Int
    let sha256: String
    let edition: String
    let report: String
  }

  enum CodingKeys: String, CodingKey {
    case toolVersion = "tool_version"
    case runKey = "run_key"
    case release, configuration, templates, frozen, ledger, counts, inputs, files
  }

  let toolVersion: String
  let release: String
  let runKey: String
  let configuration: String
  let templates: String
  let frozen: String?
  let ledger: String?
  let counts: [String: Int]
  let inputs: [Input]
  let files: [File]
}

extension ManifestDocument {
  var manifest: Manifest? {
    guard let release = ReleaseName(release), let runKey = ContentHash(hex: runKey),
      let configuration = ContentHash(hex: configuration),
      let templates = ContentHash(hex: templates)
    else { return nil }
    let ledgerDigest = ledger.flatMap(ContentHash.init(hex:))
    let frozenDigest = frozen.flatMap(ContentHash.init(hex:))
    let inputs = inputs.compactMap(\.file)
    let files = files.compactMap(\.file)
    let provenance = Provenance(
      toolVersion: toolVersion, configurationHash: configuration, templatesHash: templates,
      inputs: inputs, frozen: frozenDigest)
    guard provenance.runKey == runKey, inputs.count == self.inputs.count,
      files.count == self.files.count, (ledger == nil) == (ledgerDigest == nil),
      (frozen == nil) == (frozenDigest == nil)
    else { return nil }
    return Manifest(
      release: release, provenance: provenance, ledgerDigest: ledgerDigest,
      counts: counts.map { NamedCount($0.key, $0.value) }, files: files)
  }
}

extension ManifestDocument.Input {
  var file: InputFile? {
    ContentHash(hex: sha256).map { InputFile(path: path, bytes: bytes, sha256: $0) }
  }
}

extension ManifestDocument.File {
  var file: ReleaseFile? {
    guard let sha256 = ContentHash(hex: sha256), let edition = Edition(rawValue: edition),
      (try? RelativePath(path, edition: edition)) != nil
    else { return nil }
    return ReleaseFile(path: path, bytes: bytes, sha256: sha256, edition: edition, report: report)
  }
}
