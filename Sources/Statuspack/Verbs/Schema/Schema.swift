import Importers
import Model
import Publishing

/// Tells how the files of a dataset should be written.
public struct Schema {
  private let plan: ImportPlan?

  /// Reads the project's configuration, where one is named: it knows items, waves and subjects.
  public init(config: String? = nil) throws(RunFailure) {
    plan =
      if let config { try ProjectFolder(input: ".", config: config).importPlan } else { nil }
  }

  /// The datasets.
  public var names: [String] { Dataset.allCases.map(\.rawValue) }

  /// The dataset as Frictionless Table Schema, JSON on many lines.
  public func json(_ name: String) throws(RunFailure) -> String {
    String(try schema(name).json.page.dropLast())
  }

  /// An empty CSV file: a byte order mark and the English headers, as Excel opens them.
  public func template(_ name: String) throws(RunFailure) -> String {
    "\u{FEFF}" + (try schema(name).fields.map { Self.quoted($0.name) }.joined(separator: ";"))
  }

  /// What a reader of the answer must know, or nil.
  public func notice(_ name: String) throws(RunFailure) -> String? {
    try schema(name).isComplete
      ? nil
      : "\(name): only the columns that do not depend on a questionnaire; name the project's "
        + "configuration with --config to have its items too"
  }

  private func schema(_ name: String) throws(RunFailure) -> TableSchema {
    if let dataset = Dataset(rawValue: name) { return TableSchema(dataset, plan: plan) }
    let expected = "expected one of \(names.joined(separator: ", "))"
    let nearest = EditDistance.nearest(to: name, among: names) ?? ""
    throw RunFailure(
      .usage, "\(name): found no such dataset; \(expected); the nearest is \(nearest)")
  }

  private static func quoted(_ header: String) -> String {
    guard header.contains(where: { ";\"\n\r".contains($0) }) else { return header }
    return "\"\(header.replacing("\"", with: "\"\""))\""
  }
}
