import Testing

@testable import Statistics

@Suite("Log-concave root")
struct LogConcaveRootTests {
  @Test("is found from a poor guess on either side", arguments: [1e-12, 1e-3, 1, 40, 600])
  func start(guess: Double) {
    let root = logConcaveRoot(start: guess, probability: 1e-5, tail: .upper) { x in
      (Tails(upper: exponential(-x)), x * exponential(-x))
    }
    #expect(isClose(root, -naturalLogarithm(1e-5), within: 1e-14))
  }

  @Test("comes back from where the tail is nothing")
  func lost() {
    let root = logConcaveRoot(start: 1e6, probability: 0.1, tail: .upper) { x in
      (Tails(upper: exponential(-x)), x * exponential(-x))
    }
    #expect(isClose(root, -naturalLogarithm(0.1), within: 1e-14))
  }
}
