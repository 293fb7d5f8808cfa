import SeededRandom
import Testing

@testable import Renderers

@Suite("Shortest decimal")
struct ShortestDecimalTests {
  @Test(
    "writes no exponent and no needless fraction",
    arguments: [
      (0, "0"), (-0.0, "0"), (12, "12"), (-12.5, "-12.5"), (1e-05, "0.00001"), (1e21, "1e21"),
      (1e20, "100000000000000000000"), (4.4344492637551645e-06, "0.0000044344492637551645"),
      (0.1, "0.1"), (.leastNonzeroMagnitude, "5e-324"), (123_456_789.25, "123456789.25"),
    ])
  func writes(value: Double, text: String) throws {
    #expect(try #require(ShortestDecimal(value)).text == text)
  }

  @Test("reads back exactly, for any finite double")
  func readsBack() throws {
    var generator = SeededGenerator(seed: 20_260_630)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(Double(try #require(ShortestDecimal(value)).text) == value)
    }
    for _ in 0..<20_000 {
      let value = Double.random(in: -2...2, using: &generator)
      #expect(Double(try #require(ShortestDecimal(value)).text) == value)
    }
  }

  @Test("has none for what is not a number")
  func notANumber() {
    #expect(ShortestDecimal(.nan) == nil)
    #expect(ShortestDecimal(.infinity) == nil)
  }
}
