import Foundation
import Testing

@testable import Validation

@Suite("Prover")
struct ProverTests {
  @Test("throws the document's name with every finding, a line each")
  func throwsFindings() throws {
    let prover = try DocumentProver()
    let bytes = try Corpus.plain("<p>", "<p align=\"right\" style=\"color: red\">")
    #expect {
      try prover.prove(bytes, named: "public/index.html")
    } throws: { error in
      let lines = "\(error)".split(separator: "\n")
      return lines.count == 2
        && lines.allSatisfy { $0.hasPrefix("public/index.html:17:") && $0.contains(": found ") }
    }
    try prover.prove(try Corpus.plain(), named: "public/index.html")
  }

  @Test("says more than one thing of a document, in reading order")
  func saysAll() throws {
    let prover = try DocumentProver()
    var text = String(decoding: try Corpus.plain(), as: UTF8.self)
    text = text.replacingOccurrences(of: "r=\"5\"", with: "r=\"-5\"")
      .replacingOccurrences(of: "<h2 ", with: "<h4 ").replacingOccurrences(
        of: "</h2>", with: "</h4>"
      )
      .replacingOccurrences(of: "<ul>", with: "<ul>løs")
      .replacingOccurrences(of: " scope=\"row\"", with: "")
    let findings = prover.findings(in: Array(text.utf8))
    #expect(findings.map(\.line) == [16, 18, 31, 41])
    #expect(findings == findings.sorted())
  }

  @Test("says the same of a document after others, proved or not")
  func hasNoMemory() throws {
    let prover = try DocumentProver()
    let bad = try BadDocument.all().map { try Corpus.bytes("\($0.name).xhtml") }
    let first = bad.map { prover.findings(in: $0) }
    #expect(prover.findings(in: try Corpus.plain()) == [])
    #expect(bad.reversed().map { prover.findings(in: $0) } == first.reversed())
    for _ in 0..<10 {
      for (bytes, expected) in zip(bad, first) {
        #expect(prover.findings(in: try Corpus.plain()) == [])
        #expect(prover.findings(in: bytes) == expected)
      }
    }
  }

  @Test("works beside another in its own thread and finds the same")
  func worksBesideAnother() async throws {
    let bad = try BadDocument.all().map { try Corpus.bytes("\($0.name).xhtml") }
    let alone = try DocumentProver()
    let expected = bad.map { alone.findings(in: $0) }
    try await withThrowingTaskGroup(of: [[Finding]].self) { group in
      for _ in 0..<2 {
        group.addTask {
          let prover = try DocumentProver()
          var last: [[Finding]] = []
          for _ in 0..<20 { last = bad.map { prover.findings(in: $0) } }
          return last
        }
      }
      for try await found in group { #expect(found == expected) }
    }
  }

  @Test("counts columns in characters and lines past 65535")
  func countsPlaces() throws {
    let prover = try DocumentProver()
    let lines = String(repeating: "\n", count: 70_000)
    let findings = prover.findings(
      in: try Corpus.plain("<p>Læs ", "\(lines)<p>Æøå😀<blink></blink> "))
    #expect(findings.map { [$0.line, $0.column] } == [[70_017, 8]])
  }

  @Test("refuses a schema that is none, or that is ambiguous")
  func refusesSchemas() throws {
    #expect(throws: SchemaFault.self) { try Grammar(Array("<!ELEMENT a (b".utf8)) }
    #expect {
      try Grammar(Array("<!ELEMENT a ((b, c) | (b, d))><!ELEMENT b EMPTY>".utf8))
    } throws: {
      "\($0)".contains("Content model of a is not determinist")
    }
  }
}
