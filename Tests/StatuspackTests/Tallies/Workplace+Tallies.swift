import Foundation

extension Workplace {
  /// The pages and data that a merge must make as a build does.
  func merged(_ output: String) throws -> [String: Data] {
    try tree("\(output)/current").filter {
      $0.key.hasPrefix("public/") || $0.key == "internal/data/indicators.csv"
        || $0.key == "internal/data/evidence.csv"
    }
  }

  /// Writes the tallies of some municipalities of an input to a file.
  @discardableResult
  func tally(_ input: String, _ file: String, only: [String] = [], workers: Int = 1) throws -> Ended
  {
    try run(
      program: Self.program,
      ["tally", "--input", input, "--out", file, "--workers", "\(workers)"]
        + (only.isEmpty ? [] : ["--only"] + only))
  }

  func merge(_ files: [String], _ output: String, _ options: String...) throws -> Ended {
    try run(program: Self.program, ["merge"] + files + ["--output", output] + options)
  }
}
