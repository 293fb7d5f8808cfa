import SeededRandom
import Testing

@testable import Statistics

@Suite("Double-double")
struct DoubleDoubleTests {
  @Test("loses nothing of a sum and of a product of two doubles")
  func exact() {
    let sum = DoubleDouble.sum(1, 0x1p-80)
    #expect(sum.high == 1 && sum.low == 0x1p-80)
    let product = DoubleDouble.product(1 + 0x1p-40, 1 + 0x1p-40)
    #expect(product.high == 1 + 0x1p-39 && product.low == 0x1p-80)
  }

  @Test("multiplies exactly as the fused operation does")
  func fused() {
    var random = SeededGenerator(seed: 15)
    for _ in 0..<10_000 {
      let a = random.spread(over: 1e-100...1e100)
      let b = -random.spread(over: 1e-100...1e100)
      let product = DoubleDouble.product(a, b)
      #expect(product.low == (-product.high).addingProduct(a, b))
    }
  }

  @Test("divides to a hundred bits")
  func division() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<1000 {
      let a = DoubleDouble.sum(random.spread(over: 1e-9...1e9), random.spread(over: 1e-30...1e-20))
      let b = DoubleDouble.sum(random.spread(over: 1e-9...1e9), random.spread(over: 1e-30...1e-20))
      let rest = (a / b * b - a).high
      #expect(rest.magnitude <= a.high.magnitude * 0x1p-100)
    }
  }
}
