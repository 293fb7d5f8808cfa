import SeededRandom
import Testing

@testable import Importers

@Suite("Number reading")
struct NumberReadingTests {
  static func read(_ text: String, _ sign: DecimalSign) -> NumberReading {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return .failed(.missing) }
      return NumberReading(Cell(base, count: bytes.count), sign: sign)
    }
  }

  @Test(
    "reads what Danish exports write, in ten-thousandths",
    arguments: [
      ("7", 70_000), ("1,5", 15_000), ("0,25", 2_500), ("12,3456", 123_456), ("1.234", 12_340_000),
      ("1.234.567,89", 12_345_678_900), ("1 234", 12_340_000), ("1\u{A0}234,5", 12_345_000),
      ("1\u{202F}234", 12_340_000), ("-2,5", -25_000), ("\u{2212}3", -30_000), ("12 pct.", 120_000),
      ("12,5 %", 125_000), ("412 500,00 kr.", 4_125_000_000), ("500 DKK", 5_000_000),
      (" 8 ", 80_000), ("007", 70_000), ("4.000.000", 40_000_000_000),
      ("\u{A0}8", 80_000), ("12,5\u{202F}%", 125_000),
    ] as [(String, Int64)])
  func comma(text: String, value: Int64) {
    let reading = Self.read(text, .comma)
    #expect(reading.status == .value)
    #expect(reading.value == value)
  }

  @Test(
    "reads decimal points where the column has them",
    arguments: [("1.5", 15_000), ("1,234.5", 12_345_000), ("1.234", 12_340), ("0.25", 2_500)]
      as [(String, Int64)])
  func point(text: String, value: Int64) {
    let reading = Self.read(text, .point)
    #expect(reading.status == .value)
    #expect(reading.value == value)
  }

  @Test(
    "a number in the other convention is malformed, and says so",
    arguments: [("1.5", NumberReading.Evidence.point), ("1,234.5", .point), ("12.5", .point)])
  func contrary(text: String, evidence: NumberReading.Evidence) {
    let reading = Self.read(text, .comma)
    #expect(reading.status == .malformed)
    #expect(reading.evidence == evidence)
  }

  @Test("only a number such as 1.234 is ambiguous")
  func ambiguous() {
    #expect(Self.read("1.234", .comma).evidence == .ambiguous)
    #expect(Self.read("0.234", .point).evidence == .point)
    #expect(Self.read("1.234.567", .comma).evidence == .comma)
    #expect(Self.read("1234", .comma).evidence == .none)
  }

  @Test(
    "what is no number by any sign says nothing of its column's sign",
    arguments: ["1.2.3", "12.34.567", "3.5 dage", "192.168.1.10", "01.02.2023", "1,5,"])
  func silent(text: String) {
    for sign in [DecimalSign.comma, .point] {
      #expect(Self.read(text, sign).status == .malformed)
      #expect(Self.read(text, sign).evidence == .none)
    }
  }

  @Test("one with more decimals than are held is none, and tells its sign all the same")
  func manyDecimals() {
    for sign in [DecimalSign.comma, .point] {
      #expect(Self.read("1.23456", sign).status == .malformed)
      #expect(Self.read("1.23456", sign).evidence == .point)
    }
  }

  @Test("missing, suppressed and zero are three things")
  func marks() {
    for text in ["", "NA", "n/a", "..", "...", ".", "-", "\u{A0}", " \u{202F}"] {
      #expect(Self.read(text, .comma).status == .missing)
    }
    for text in ["<3", "<5", "<10", "*", "x", "(4)"] {
      #expect(Self.read(text, .comma).status == .suppressed)
    }
    #expect(Self.read("0", .comma).status == .value)
  }

  @Test(
    "what is no number is malformed",
    arguments: [
      "abc", "1,23456", "1.2.3", "1 23", "--1", "1,", ",5", "1e5", "12.34.567", "1,2,3,4",
      "1/234", "1:234", "1-234", "1'234", "1x234", "5Â",
    ])
  func malformed(text: String) {
    #expect(Self.read(text, .comma).status == .malformed)
  }

  @Test("the plain path and the whole grammar agree", arguments: 0..<300)
  func agree(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("0123456789,.- ")
    let text = String(
      (0..<Int.random(in: 1...8, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      })
    for sign in [DecimalSign.comma, .point] {
      let plain = Self.read(text, sign)
      let whole = Array(text.utf8).withUnsafeBufferPointer { bytes -> NumberReading in
        guard let base = bytes.baseAddress else { return .failed(.missing) }
        return NumberGrammar.read(Cell(base, count: bytes.count), sign: sign)
      }
      #expect(plain.status == whole.status, "\(text)")
      #expect(plain.value == whole.value, "\(text)")
      #expect(plain.evidence == whole.evidence, "\(text)")
    }
  }
}
