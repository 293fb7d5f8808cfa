import CLibxml2
import Foundation
import Testing
import Validation

@Suite("Hostile document")
struct HostileDocumentTests {
  @Test("gets one clear message at its place", arguments: HostileDocument.all)
  func isRefused(document: HostileDocument) throws {
    let findings = try DocumentProver().findings(in: try document.bytes())
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect("\(finding)".hasPrefix("\(document.line):\(document.column): "), "\(finding)")
    #expect(finding.message.contains(document.fragment), "\(finding)")
  }

  @Test("is refused in no more time than its size explains", arguments: HostileDocument.slow)
  func isQuick(document: HostileDocument) throws {
    let bytes = try document.bytes()
    let prover = try DocumentProver()
    let time = ContinuousClock().measure {
      #expect(!prover.findings(in: bytes).isEmpty)
    }
    // A debug build on a busy machine; what is quadratic takes minutes.
    #expect(time < .seconds(20))
  }

  @Test("shows at most a hundred findings and says that there are more")
  func isCut() throws {
    let many = String(repeating: "<p/>", count: 5000)
    let findings = try DocumentProver().findings(in: try Corpus.plain("<ul>", many + "<ul>"))
    #expect(findings.count == 100)
    #expect(findings.last?.message.hasPrefix("found more from here on") == true)
    #expect(findings == findings.sorted())
  }

  @Test("cut off anywhere is refused, and never crashes")
  func isCutOff() throws {
    let prover = try DocumentProver()
    let whole = try Corpus.plain()
    for count in stride(from: 0, to: whole.count - 1, by: 7) {
      #expect(prover.findings(in: Array(whole.prefix(count))).count >= 1, "\(count) bytes")
    }
  }

  @Test("with any one byte spoilt is examined without a crash")
  func isSpoilt() throws {
    let prover = try DocumentProver()
    let whole = try Corpus.bytes("proved/vocabulary.xhtml")
    for index in stride(from: 0, to: whole.count, by: 5) {
      for byte in [0, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "&"), 0xFF] {
        var spoilt = whole
        spoilt[index] = byte
        _ = prover.findings(in: spoilt)
      }
    }
    #expect(prover.findings(in: whole) == [])
  }

  @Test("leaves no word of libxml2 on stderr")
  func isSilent() throws {
    // libxml2 prints where its generic context points, which is stderr unless told otherwise.
    let file = try #require(tmpfile())
    xmlSetGenericErrorFunc(file, nil)
    defer {
      xmlSetGenericErrorFunc(nil, nil)
      fclose(file)
    }
    let prover = try DocumentProver()
    for document in HostileDocument.all { _ = prover.findings(in: try document.bytes()) }
    for bad in try BadDocument.all() {
      _ = prover.findings(in: try Corpus.bytes("\(bad.name).xhtml"))
    }
    fflush(file)
    #expect(ftell(file) == 0)
    // The same ear hears a parser that has no handlers.
    xmlFreeDoc(xmlReadMemory("<a>", 3, nil, nil, 0))
    fflush(file)
    #expect(ftell(file) > 0)
  }
}
