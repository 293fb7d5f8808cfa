import Testing

@testable import Statistics

@Suite("Known numbers")
struct MethodVectorsTests {
  @Test("are found again by every method", arguments: MethodVectors.all.indices)
  func replay(index: Int) {
    let method = MethodVectors.all[index]
    #expect(!method.vectors.isEmpty)
    for result in method.replay() {
      #expect(
        result.agrees,
        "\(method.method), \(result.vector.input): \(String(describing: result.found))"
      )
    }
  }

  @Test("name each method once, and each number of it once")
  func names() {
    let methods = MethodVectors.all.map(\.method)
    #expect(Set(methods).count == methods.count)
    for method in MethodVectors.all {
      let inputs = method.vectors.map { $0.input + $0.source }
      #expect(Set(inputs).count == inputs.count, "\(method.method)")
    }
  }
}
