/// All that a release is made from; the same provenance and ledger give the same bytes.
public struct Provenance: Hashable, Sendable {
  public let toolVersion: String
  public let configurationHash: ContentHash
  public let templatesHash: ContentHash
  /// The files read, sorted by the bytes of their paths.
  public let inputs: [InputFile]
  /// The digest of the waves signed off; nil where none are.
  public let frozen: ContentHash?

  /// Gathers what a release is made from; the order of `inputs` does not matter.
  public init(
    toolVersion: String, configurationHash: ContentHash, templatesHash: ContentHash,
    inputs: [InputFile], frozen: ContentHash? = nil
  ) {
    self.toolVersion = toolVersion
    self.configurationHash = configurationHash
    self.templatesHash = templatesHash
    self.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.frozen = frozen
  }

  /// One hash over all of it: two runs with the same key have nothing new to publish.
  public var runKey: ContentHash {
    var hasher = ContentHasher()
    hasher.update(field: "statuspack run 1")
    hasher.update(field: toolVersion)
    hasher.update(field: configurationHash.hex)
    hasher.update(field: templatesHash.hex)
    for input in inputs {
      hasher.update(field: input.path)
      hasher.update(field: String(input.bytes))
      hasher.update(field: input.sha256.hex)
    }
    if let frozen {
      hasher.update(field: "frozen")
      hasher.update(field: frozen.hex)
    }
    return hasher.finalize()
  }
}

extension Provenance {
  /// Refuses an input whose path says where it lies on this machine.
  ///
  /// - Throws: ``PublishingError/unsafePath(path:fault:)`` for an absolute path and for `..` in one.
  func checkInputPaths() throws(PublishingError) {
    for input in inputs {
      if input.path.hasPrefix("/") { throw .unsafePath(path: input.path, fault: .absolute) }
      if input.path.split(separator: "/").contains("..") {
        throw .unsafePath(path: input.path, fault: .leavesFolder)
      }
    }
  }
}
