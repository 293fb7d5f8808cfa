import Testing

@testable import Evaluation

@Suite("Printed number")
struct PrintedNumberTests {
  @Test(
    "rounds half away from zero and prints every decimal",
    arguments: [
      (0.125, 2, "0.13"), (0.575, 2, "0.58"), (1.005, 2, "1.01"), (-0.575, 2, "-0.58"),
      (0.5749, 2, "0.57"), (-0.125, 2, "-0.13"), (3.0, 2, "3.00"), (0.004, 2, "0.00"),
      (1234.5, 0, "1235"), (-0.004, 2, "0.00"),
    ])
  func printed(value: Double, decimals: Int, text: String) {
    #expect(PrintedNumber(value, decimals: decimals).text == text)
  }
}
