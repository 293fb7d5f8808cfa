import Model
import Testing

@Suite("Written decimal")
struct WrittenDecimalTests {
  @Test(
    "keeps every digit and zero of a text",
    arguments: ["0", "3.70", "-0.05", "3.7715284715284723", "5475791", "0.000", "100.0"])
  func text(text: String) throws {
    let number = try #require(WrittenDecimal(text))
    #expect(number.text == text)
    #expect(number.value == Double(text))
  }

  @Test(
    "is not made of what is no number, or of more digits than are held",
    arguments: ["", "-", ".5", "5.", "1,5", "1.2.3", "1e5", "1234567890123456789"])
  func malformed(text: String) {
    #expect(WrittenDecimal(text) == nil)
  }

  @Test(
    "is scaled exactly, with the decimals that gives",
    arguments: [
      ("3.9", "0.01", "0.039"), ("4.0", "0.01", "0.040"), ("0.039", "100", "3.9"),
      ("-2.5", "0.001", "-0.0025"), ("12", "1000", "12000"), ("7.3", "1", "7.3"),
    ])
  func scaled(text: String, factor: String, expected: String) throws {
    let times = try #require(DecimalFraction(factor))
    #expect(WrittenDecimal(text)?.scaled(by: times)?.text == expected)
  }

  @Test("gives no product and no difference that would need more digits than are held")
  func overflow() throws {
    let large = try #require(WrittenDecimal("999999999999999999"))
    #expect(large.scaled(by: DecimalFraction(numerator: 11, decimals: 0)) == nil)
    #expect(large.minus(WrittenDecimal(significand: 1, decimals: 10)) == nil)
  }

  @Test(
    "less another has the decimals of the finer one",
    arguments: [("3.6", "3.70", "-0.10"), ("3.70", "3.6", "0.10"), ("5", "7.25", "-2.25")])
  func minus(left: String, right: String, expected: String) throws {
    let other = try #require(WrittenDecimal(right))
    #expect(WrittenDecimal(left)?.minus(other)?.text == expected)
  }

  @Test("is the same number in its shortest form, however many zeros end it")
  func shortest() {
    #expect(WrittenDecimal("3.700")?.shortest == WrittenDecimal("3.7"))
    #expect(WrittenDecimal("0.00")?.shortest == .zero)
    #expect(WrittenDecimal("700")?.shortest == WrittenDecimal("700"))
  }
}
