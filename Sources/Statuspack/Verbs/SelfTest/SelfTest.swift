import Publishing
import Statistics

/// Computes the known numbers of every statistical method again, on this machine.
public struct SelfTest {
  private let results: [(method: String, results: [VectorResult])]

  /// Replays every known number of the package.
  public init() {
    self.init(MethodVectors.all)
  }

  init(_ methods: [MethodVectors]) {
    results = methods.map { ($0.method, $0.replay()) }
  }

  /// 0 when all numbers agree, 70 when one does not.
  public var exitCode: ExitCode { differing.isEmpty ? .done : .fault }

  /// One line a method: its name, how many numbers agree, and the largest relative difference of
  /// those that are known in full; with tabs.
  public var lines: [String] { results.map(line) }

  /// The lines of ``lines``, each followed by its numbers.
  public var allLines: [String] {
    results.flatMap { method in [line(method)] + method.results.map { "  " + Self.text($0) } }
  }

  /// How it ended, in a sentence, and each number that differs.
  public var notices: [String] {
    if differing.isEmpty {
      return [
        "all \(count) known numbers of \(results.count) methods were found again on this machine"
      ]
    }
    return differing.map { "\($0.method): \(Self.text($0.result))" } + [
      "\(differing.count) of \(count) known numbers differ: do not publish what this machine "
        + "computes, and report it with what statuspack selftest --json prints"
    ]
  }

  /// One line of JSON.
  public var json: String {
    JSONValue.object([
      ("status", .string(differing.isEmpty ? "agrees" : "differs")),
      ("exit_code", .integer(Int(exitCode.rawValue))),
      ("version", .string(Tool.version)),
      ("counts", counts),
      (
        "vectors",
        .array(results.flatMap { method in method.results.map { json($0, method.method) } })
      ),
    ]).line
  }

  private var count: Int { results.reduce(0) { $0 + $1.results.count } }

  private var differing: [(method: String, result: VectorResult)] {
    results.flatMap { method in
      method.results.filter { !$0.agrees }.map { (method.method, $0) }
    }
  }

  private var counts: JSONValue {
    .object([
      ("methods", .integer(results.count)), ("vectors", .integer(count)),
      ("differing", .integer(differing.count)),
    ])
  }

  private func line(_ method: (method: String, results: [VectorResult])) -> String {
    let agreeing = method.results.filter(\.agrees).count
    let full = method.results.filter {
      if case .decimals = $0.vector.precision { false } else { true }
    }
    let largest = full.compactMap(\.difference).max() ?? 0
    return "\(method.method)\t\(agreeing) of \(method.results.count) agree\t\(largest)"
  }

  private func json(_ result: VectorResult, _ method: String) -> JSONValue {
    .object([
      ("method", .string(method)), ("input", .string(result.vector.input)),
      ("source", .string(result.vector.source)),
      ("expected", Self.json(result.vector.expected)), ("found", Self.json(result.found)),
      ("relative_difference", Self.json(result.difference)), ("agrees", .boolean(result.agrees)),
    ])
  }

  private static func json(_ number: Double?) -> JSONValue {
    guard let number else { return .null }
    // JSON has no infinity and nothing that is not a number.
    return number.isFinite ? .decimal("\(number)") : .string("\(number)")
  }

  private static func text(_ result: VectorResult) -> String {
    let found = result.found.map { "\($0)" } ?? "no number"
    let expected = result.vector.expected.map { "\($0)" } ?? "no number"
    let difference = result.difference.map { "; relative difference \($0)" } ?? ""
    return "\(result.vector.input): found \(found), expected \(expected)\(difference) "
      + "(\(result.vector.source))"
  }
}
