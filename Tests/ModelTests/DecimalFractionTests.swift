import Model
import Testing

@Suite("Decimal fraction")
struct DecimalFractionTests {
  @Test(
    "holds what is written, exactly", arguments: [("0.28", 28, 100), ("3", 3, 1), ("-0.5", -5, 10)])
  func exact(text: String, numerator: Int, denominator: Int) throws {
    let fraction = try #require(DecimalFraction(text))
    #expect(fraction.numerator == numerator)
    #expect(fraction.denominator == denominator)
  }

  @Test("refuses what is no decimal", arguments: ["", ".5", "0,5", "1.2.3", "abc", "0.1234567890"])
  func refused(text: String) {
    #expect(DecimalFraction(text) == nil)
  }

  @Test("28 per cent of 25 items are 7, and half of 7 items are 4")
  func requiredAnswers() throws {
    func required(_ share: String, items: Int) throws -> Int {
      let instrument = Instrument(
        id: "q", title: "", use: .programme, minimum: 1, maximum: 5, noAnswer: [],
        validShare: try #require(DecimalFraction(share)),
        items: (0..<items).map { Instrument.Item(id: "q\($0)") }, reversed: [],
        indices: [Instrument.Index(id: "a", title: "", items: Array(0..<items))],
        overall: .none, highCutOff: nil, fairlyHighCutOff: nil)
      return instrument.requiredAnswers(of: instrument.indices[0])
    }
    #expect(try required("0.28", items: 25) == 7)
    #expect(try required("0.5", items: 7) == 4)
    #expect(try required("0.5", items: 4) == 2)
  }
}
