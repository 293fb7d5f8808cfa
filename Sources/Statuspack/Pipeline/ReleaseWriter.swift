import Publishing
import Renderers
import Synchronization
import Validation

/// Proves documents in memory and writes them to a release in the making; one a worker.
final class ReleaseWriter {
  let templates: Templates
  private let staged: StagedRelease
  private let prover: DocumentProver
  private let links: LinkBook
  private let format: PageFormat

  init(
    _ staged: StagedRelease, templates: Templates, format: PageFormat, links: LinkBook
  ) throws {
    self.staged = staged
    self.templates = templates
    self.format = format
    self.links = links
    prover = try DocumentProver()
  }

  /// Writes a data file.
  func write(_ bytes: [UInt8], to path: String, report: String) throws {
    try staged.write(bytes, to: path, edition: Self.edition(of: path), report: report)
  }

  /// Proves a page and writes it; a page that cannot be proved refuses the whole release.
  ///
  /// The path comes without its extension, which the format decides.
  func write(_ document: Document, to path: String, report: String) throws {
    let name = "\(path).\(format.rawValue)"
    let bytes = document.bytes(format: format == .html ? .html : .xhtml)
    let examination = prover.examine(bytes)
    guard examination.isProved else {
      throw InvalidDocument(name: name, findings: examination.findings)
    }
    links.note(examination.links, of: name)
    try staged.write(bytes, to: name, edition: Self.edition(of: name), report: report)
  }

  private static func edition(of path: String) -> Edition {
    path.hasPrefix("public/") ? .public : .internal
  }
}

/// Where the pages of a release lead, from all workers.
final class LinkBook: Sendable {
  private let links = Mutex<[String: [Link]]>([:])

  func note(_ found: [Link], of page: String) {
    links.withLock { $0[page] = found }
  }

  /// Refuses a release with a link that leads to no file of it.
  func check(files: Set<String>) throws {
    let broken = brokenLinks(in: links.withLock { $0 }, files: files)
    if let first = broken.first { throw first }
  }
}
