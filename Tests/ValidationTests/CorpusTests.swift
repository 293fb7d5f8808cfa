import Foundation
import Testing

@testable import Validation

@Suite("Corpus")
struct CorpusTests {
  @Test("holds at least sixty bad documents, each with its line in the table")
  func isComplete() throws {
    let cases = try BadDocument.all()
    let files = try FileManager.default.contentsOfDirectory(atPath: Corpus.folder.path)
      .filter { $0.hasSuffix(".xhtml") }
    #expect(cases.count >= 60)
    #expect(Set(files) == Set(cases.map { "\($0.name).xhtml" }))
  }

  @Test("is refused, each document for one thing at the line and column of the table")
  func isRefused() throws {
    let prover = try DocumentProver()
    for bad in try BadDocument.all() {
      let findings = prover.findings(in: try Corpus.bytes("\(bad.name).xhtml"))
      #expect(findings.count == 1, "\(bad.name): \(findings)")
      guard let finding = findings.first else { continue }
      #expect("\(finding)".hasPrefix("\(bad.line):\(bad.column): "), "\(bad.name): \(finding)")
      #expect(finding.message.contains(bad.fragment), "\(bad.name): \(finding)")
    }
  }

  @Test("names in each message what was found, what was expected and how to mend it")
  func saysHowToMend() throws {
    let prover = try DocumentProver()
    for bad in try BadDocument.all() {
      for finding in prover.findings(in: try Corpus.bytes("\(bad.name).xhtml")) {
        #expect(finding.message.hasPrefix("found "), "\(bad.name): \(finding)")
        #expect(finding.message.contains("; expected "), "\(bad.name): \(finding)")
        let parts = finding.message.split(separator: "; ")
        #expect(parts.count >= 3, "\(bad.name): \(finding)")
      }
    }
  }

  @Test(
    "accepts the documents that keep the profile",
    arguments: ["plain", "declaration", "vocabulary"])
  func accepts(name: String) throws {
    let prover = try DocumentProver()
    #expect(prover.findings(in: try Corpus.bytes("proved/\(name).xhtml")) == [])
  }
}

/// The folder of documents beside this file.
enum Corpus {
  static let folder = Bundle.module.bundleURL.appendingPathComponent("Corpus")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// A proved document with one text replaced by another.
  static func plain(_ old: String = "", _ new: String = "") throws -> [UInt8] {
    let text = String(decoding: try bytes("proved/plain.xhtml"), as: UTF8.self)
    return [UInt8](old.isEmpty ? text.utf8 : text.replacingOccurrences(of: old, with: new).utf8)
  }
}

/// A line of `expected.tsv`: name, line, column, a part of the message.
struct BadDocument {
  let name: String
  let line: Int
  let column: Int
  let fragment: String

  static func all() throws -> [BadDocument] {
    try String(decoding: Corpus.bytes("expected.tsv"), as: UTF8.self).split(separator: "\n").map {
      let fields = $0.split(separator: "\t").map(String.init)
      try #require(fields.count == 4)
      return BadDocument(
        name: fields[0], line: try #require(Int(fields[1])), column: try #require(Int(fields[2])),
        fragment: fields[3])
    }
  }
}
