import Evaluation
import Model
import Publishing
import SeededRandom
import Testing

@testable import Statuspack

@Suite("Tally file")
struct TallyFileTests {
  private static let file: TallyFile = {
    var file = TallyFile()
    file.plan = ContentHash(of: "plan").hex
    file.sources = [ConfigurationSource(path: "statuspack.yml", bytes: Array("project: P\n".utf8))]
    file.templates = [ConfigurationSource(path: "texts/da.txt", bytes: [0xFF, 0x00])]
    file.expected = [MunicipalityCode(number: 101), MunicipalityCode(number: 766)]
    file.references = [
      ReferenceFigure(
        indicator: "absence_rate", scope: .municipality(MunicipalityCode(number: 766)),
        wave: "midway", group: "Mellemtrin",
        value: WrittenDecimal(significand: -999_999_999_999_999_999, decimals: 18), n: 612,
        source: "Opfundet"),
      ReferenceFigure(
        indicator: "absence_rate", scope: .nation, wave: "midway", group: "",
        value: WrittenDecimal(significand: 70, decimals: 2), n: nil, source: ""),
    ]
    file.inputs = [
      InputFile(path: "landstal.csv", bytes: 5_000_000_000, sha256: ContentHash(of: "a"))
    ]
    file.parts = [
      TallyFile.Part(
        code: MunicipalityCode(number: 101),
        inputs: [InputFile(path: "0101-a/exams.csv", bytes: 7, sha256: ContentHash(of: "b"))],
        tally: [1, 2, 3]),
      TallyFile.Part(code: MunicipalityCode(number: 766), tally: nil),
    ]
    return file
  }()

  @Test("is read as it was written, and written the same again")
  func roundTrip() throws {
    let bytes = try Self.file.bytes()
    let read = try TallyFile(bytes)
    #expect(read == Self.file)
    #expect(try read.bytes() == bytes)
    #expect(bytes.count < 700)
  }

  @Test("with any single byte changed is refused")
  func changed() throws {
    let bytes = try Self.file.bytes()
    var random = SeededGenerator(seed: 1)
    for place in bytes.indices {
      for mask in [1, 0x80, UInt8.random(in: 1...255, using: &random)] as [UInt8] {
        var copy = bytes
        copy[place] ^= mask
        #expect(throws: TallyFileFault.self, "byte \(place)") { try TallyFile(copy) }
      }
    }
  }

  @Test("cut at any length, or followed by anything, is refused")
  func cut() throws {
    let bytes = try Self.file.bytes()
    for length in bytes.indices {
      #expect(throws: TallyFileFault.self, "\(length) bytes") {
        try TallyFile(Array(bytes[..<length]))
      }
    }
    #expect(throws: TallyFileFault.length(found: bytes.count + 1, expected: bytes.count)) {
      try TallyFile(bytes + [0])
    }
  }

  @Test("with a body that nobody wrote is refused or read, never fatal, its checksum made anew")
  func forged() throws {
    let bytes = try Self.file.bytes()
    let body = TallyFile.headBytes..<bytes.count - TallyFile.hashBytes
    for place in body {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var copy = Array(bytes[..<body.upperBound])
        copy[place] = value
        copy += copy.withUnsafeBytes { ContentHash($0) }.bytes
        _ = try? TallyFile(copy)
      }
    }
    var part = Self.file
    part.parts.reverse()
    #expect(throws: CarryingFault.contradiction) { try part.bytes() }
  }

  @Test("says what is wrong with it")
  func faults() throws {
    let bytes = try Self.file.bytes()
    func fault(_ bytes: [UInt8]) -> String {
      do throws(TallyFileFault) {
        _ = try TallyFile(bytes)
        return ""
      } catch {
        return error.message("a.tally")
      }
    }
    #expect(
      fault([])
        == "a.tally: found an empty file; expected a file made by statuspack tally; send it again, "
        + "or make it anew with statuspack tally")
    #expect(fault(Array("code;name\n".utf8)).contains("found a file of another kind"))
    #expect(fault(Array(bytes[..<8])).contains("ends within its first 20 bytes"))
    #expect(
      fault(Array(bytes[..<400])).contains("found 400 bytes; expected \(bytes.count), as its first")
    )
    var copy = bytes
    copy[bytes.count - 1] ^= 1
    #expect(fault(copy).contains("found a checksum that is not that of the bytes"))
    copy = bytes
    copy[TallyFile.mark.count] = 1
    #expect(
      fault(copy).contains("found a tally file of form 1; expected form 2; use one version"))
    copy = bytes
    copy[TallyFile.headBytes - 1] = 0x40
    #expect(fault(copy).contains("found a length that no tally file has"))
    var other = Self.file
    other.toolVersion = "9.9.9"
    #expect(
      fault(try other.bytes()).contains(
        "found tallies made by statuspack 9.9.9; expected tallies made by statuspack "
          + "\(Tool.version), as this is; use one version of statuspack on all machines"))
  }
}
