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
  /// As many as a reader mends before asking again.
  private static let mostFindings = 100

  private let grammar: Grammar
  private let names: NameTable

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
      return refused(
        source,
        Fault(
          place: .offset(0),
          message: "found \(source.count) bytes; expected at most \(Self.mostBytes); "
            + "split the document"))
    }
    if let fault = Characters.fault(in: source) { return refused(source, fault) }
    let start: Int
    switch Prologue.end(in: source) {
    case .success(let offset): start = offset
    case .failure(let refusal): return refused(source, refusal.fault)
    }
    let tags = StartTags(scanning: source, from: start)
    if let refusal = tags.refusal { return refused(source, refusal) }
    let messages = Messages()
    guard let parsed = ParsedDocument(parsing: source, names: names, messages: messages) else {
      return refused(source, syntaxFault(messages.all.first, in: source))
    }
    grammar.check(parsed)
    var rules = Rules(document: parsed.document, tags: tags, names: names)
    rules.walk(parsed.root)
    var faults = tags.faults + rules.faults
    if !messages.all.isEmpty {
      faults += GrammarWording(root: parsed.root, dtd: grammar.dtd).faults(for: messages.all)
    }
    return Examination(
      findings: place(faults, source: source, tags: tags),
      links: place(rules.links, source: source, tags: tags))
  }
}

extension DocumentProver {
  /// The examination of a document that goes no further than one fault.
  private func refused(_ source: UnsafeBufferPointer<UInt8>, _ fault: Fault) -> Examination {
    guard case .offset(let offset) = fault.place else { return Examination(findings: [], links: []) }
    var position = SourcePosition(source)
    let (line, column) = position.locate(offset)
    return Examination(
      findings: [Finding(line: line, column: column, message: fault.message)], links: [])
  }

  private func place(
    _ faults: [Fault], source: UnsafeBufferPointer<UInt8>, tags: StartTags
  ) -> [Finding] {
    var position = SourcePosition(source)
    let placed = faults.map { (offset: tags.offset(of: $0.place), message: $0.message) }
      .sorted { ($0.offset, $0.message) < ($1.offset, $1.message) }
    return placed.prefix(Self.mostFindings).map {
      let (line, column) = position.locate($0.offset)
      return Finding(line: line, column: column, message: $0.message)
    }
  }

  private func place(
    _ links: [Link.Found], source: UnsafeBufferPointer<UInt8>, tags: StartTags
  ) -> [Link] {
    var position = SourcePosition(source)
    return links.map {
      let (line, column) = position.locate(tags.offset(of: $0.place))
      return Link(target: $0.target, line: line, column: column)
    }
  }
}
