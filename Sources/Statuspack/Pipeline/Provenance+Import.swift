import Importers
import Model
import Publishing

extension Provenance {
  /// What a release of a project is made from.
  init(
    _ imported: Import, _ tree: InputTree, configuration: Configuration,
    templates: [String: [UInt8]], request: BuildRequest, frozen: ContentHash?
  ) {
    let names = tree.namesByCode
    let inputs = imported.parts.flatMap { part in
      InputFile.files(of: part, in: names[part.read.municipality.code] ?? "")
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
      toolVersion: Tool.version, configurationHash: ContentHash(of: sources + asked + key),
      templatesHash: ContentHash(
        of: templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      inputs: inputs + InputFile.files(atTheTopOf: imported), frozen: frozen)
  }
}
