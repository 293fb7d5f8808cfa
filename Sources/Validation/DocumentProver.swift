/// Proves documents against the XHTML5 profile of the reports: one a worker, never shared.
///
/// A document is proved when its bytes are polyglot (HTML5 and XML with one tree), when it uses
/// the closed vocabulary of `Schema/report.dtd` alone, and when the rules a schema cannot say
/// hold. Nothing is read but the bytes given, nothing is requested, nothing is printed.
///
/// *Source*: the profile in `Documentation/Decisions/0001-schema-language.md`.
public final class DocumentProver {
  /// Larger than any report; libxml2 counts in 32 bits.
  private static let mostBytes = 100_000_000

  private let grammar: Grammar
  private let names: NameTable
  private var provedTail: [UInt8] = []

  /// Loads the schema that is part of the program.
  ///
  /// - Throws: `SchemaFault` when that schema is damaged.
  public init() throws(SchemaFault) {
    Library.start()
    grammar = try Grammar(PackageResources.report_dtd)
    guard let names = NameTable() else { throw SchemaFault(line: 1, message: "no memory") }
    self.names = names
  }

  /// Every fault of a document in reading order; none when it is proved.
  public func findings(in bytes: [UInt8]) -> [Finding] {
    examine(bytes).findings
  }

  /// Lets a document pass or says why not.
  ///
  /// - Parameters:
  ///   - bytes: the document as it will be written.
  ///   - name: the path to show before each finding.
  /// - Throws: `InvalidDocument` with every finding.
  public func prove(_ bytes: [UInt8], named name: String) throws(InvalidDocument) {
    let findings = findings(in: bytes)
    guard findings.isEmpty else { throw InvalidDocument(name: name, findings: findings) }
  }

  /// Finds every fault and every link into the release in one pass.
  public func examine(_ bytes: [UInt8]) -> Examination {
    bytes.withUnsafeBufferPointer { examine(source: $0) }
  }

  private func examine(source: UnsafeBufferPointer<UInt8>) -> Examination {
    guard source.count <= Self.mostBytes else {
      return Examination(
        of: source,
        refusedFor: Fault(
          place: .offset(0),
          message: "found \(source.count) bytes; expected at most \(Self.mostBytes); "
            + "split the document"))
    }
    if let fault = Characters.fault(in: source) {
      return Examination(of: source, refusedFor: fault)
    }
    let start: Int
    switch Prologue.end(in: source) {
    case .success(let offset): start = offset
    case .failure(let refusal): return Examination(of: source, refusedFor: refusal.fault)
    }
    let tags = StartTags(scanning: source, from: start)
    if let refusal = tags.refusal { return Examination(of: source, refusedFor: refusal) }
    return Library.withDocumentMemory { examine(source: source, tags: tags) }
  }

  private func examine(source: UnsafeBufferPointer<UInt8>, tags: StartTags) -> Examination {
    let messages = Messages()
    guard let parsed = ParsedDocument(parsing: source, names: names, messages: messages) else {
      return Examination(
        of: source, refusedFor: syntaxFault(messages.all.first, in: source))
    }
    grammar.check(parsed)
    var rules = Rules(
      document: parsed.document, dtd: grammar.dtd, tags: tags, names: names,
      provedTail: provedTail)
    rules.walk(parsed.root)
    provedTail = rules.provedTail
    var faults = tags.faults + rules.faults
    if !messages.all.isEmpty {
      faults += GrammarWording(root: parsed.root, dtd: grammar.dtd).faults(for: messages.all)
    }
    return Examination(faults: faults, links: rules.links, tags: tags)
  }
}
