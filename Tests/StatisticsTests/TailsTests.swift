import Testing

@testable import Statistics

@Suite("Tails")
struct TailsTests {
  @Test("add up to one, whichever is given")
  func complement() {
    #expect(Tails(lower: 0.25).upper == 0.75)
    #expect(Tails(upper: 1e-300).lower == 1)
    #expect(Tails(lower: 0.25).swapped == Tails(upper: 0.25))
    #expect(Tails(lower: 0.25)(.lower) == 0.25)
    #expect(Tails(lower: 0.25)(.upper) == 0.75)
  }

  @Test("never leave 0…1 for a rounding error")
  func clamped() {
    #expect(Tails(lower: 1.0000000000000002) == Tails(lower: 1))
  }
}
