import Evaluation
import Model
import Renderers
import Testing

private let danish = ReaderFormat(.danish)
private let english = ReaderFormat(.english)

@Suite("Number format")
struct NumberFormatTests {
  @Test(
    "groups thousands and fixes the decimals",
    arguments: [
      (1234.5, 1, "1.234,5", "1,234.5"), (1_234_567, 0, "1.234.567", "1,234,567"),
      (0, 2, "0,00", "0.00"), (-0.004, 2, "0,00", "0.00"), (-0.42, 2, "−0,42", "−0.42"),
      (999.95, 1, "1.000,0", "1,000.0"), (3.4, 2, "3,40", "3.40"), (1e-9, 3, "0,000", "0.000"),
    ])
  func groups(value: Double, decimals: Int, da: String, en: String) {
    #expect(danish.number(value, decimals: decimals) == da)
    #expect(english.number(value, decimals: decimals) == en)
  }

  @Test(
    "rounds half away from zero as a reader does on paper",
    arguments: [
      (2.5, 0, "3"), (-2.5, 0, "−3"), (1.005, 2, "1,01"), (0.285, 2, "0,29"), (2.675, 2, "2,68"),
      (0.125, 2, "0,13"), (0.1249999, 2, "0,12"), (0.45, 0, "0"), (9.5, 0, "10"),
    ])
  func rounds(value: Double, decimals: Int, text: String) {
    #expect(danish.number(value, decimals: decimals) == text)
  }

  @Test("makes 23 of 40 58 per cent, which binary arithmetic does not")
  func share() {
    #expect(danish.percent(23.0 / 40, decimals: 0) == "58\u{A0}pct.")
    #expect((23.0 / 40 * 100).rounded() == 57)
  }

  @Test(
    "signs a change, but not zero",
    arguments: [(0.31, "+0,31"), (-0.42, "−0,42"), (0, "0,00"), (0.001, "0,00")])
  func signs(value: Double, text: String) {
    #expect(danish.signed(value, decimals: 2) == text)
  }

  @Test("never rounds a decided number again")
  func decided() {
    let printed = PrintedNumber(0.1245, decimals: 3)
    #expect(danish.percent(printed) == "12,5\u{A0}pct.")
    #expect(danish.number(FixedDecimal(PrintedNumber(0.1, decimals: 1), places: 2)) == "10")
    #expect(danish.number(PrintedNumber(-3.5, decimals: 2)) == "−3,50")
  }

  @Test("writes units with a no-break space before them")
  func units() {
    #expect(danish.percent(0.123) == "12,3\u{A0}pct.")
    #expect(english.percent(0.123) == "12.3\u{A0}%")
    #expect(danish.percentagePoints(0.024) == "2,4\u{A0}procentpoint")
    #expect(danish.kroner(58_231) == "58.231\u{A0}kr.")
    #expect(english.kroner(58_231) == "DKK\u{A0}58,231")
    #expect(danish.kroner(oere: 5_823_150) == "58.232\u{A0}kr.")
    #expect(danish.kroner(oere: -149) == "−1\u{A0}kr.")
    #expect(danish.millionKroner(1_850_000) == "1,9\u{A0}mio.\u{A0}kr.")
    #expect(english.millionKroner(1_850_000) == "DKK\u{A0}1.9\u{A0}million")
    #expect(danish.fraction(9, of: 11) == "9\u{A0}af\u{A0}11")
  }

  @Test("writes a level as a range and a change with a word")
  func intervals() {
    #expect(danish.range(3.15, 3.77, decimals: 2) == "3,15–3,77")
    #expect(danish.span(-0.22, 0.34, decimals: 2) == "−0,22\u{A0}til\u{A0}0,34")
    #expect(english.span(-0.22, 0.34, decimals: 2) == "−0.22\u{A0}to\u{A0}0.34")
    #expect(danish.range(-1.5, 2, decimals: 1) == "−1,5\u{A0}til\u{A0}2,0")
  }

  @Test(
    "shows no p-value as zero",
    arguments: [
      (0.034, "p\u{A0}=\u{A0}0,034"), (0.0004, "p\u{A0}<\u{A0}0,001"), (1, "p\u{A0}=\u{A0}1,000"),
    ])
  func pValues(p: Double, text: String) {
    #expect(danish.pValue(p) == text)
    #expect(danish.pValue(PrintedNumber(p, decimals: 3)) == text)
  }
}
