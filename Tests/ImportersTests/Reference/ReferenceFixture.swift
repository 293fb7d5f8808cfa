import Foundation
import Model

@testable import Importers

/// Files of published figures made for one test, read, and taken away.
struct ReferenceFixture {
  let result: ReferenceImport

  static let indicators = [
    ReferenceIndicator(id: "absence_rate", isShare: true, least: 0, most: 1),
    ReferenceIndicator(id: "wellbeing_overall", isShare: false, least: 1, most: 5),
    ReferenceIndicator(id: "children_total", isShare: false, least: 0),
    ReferenceIndicator(id: "budget_deviation", isShare: true),
  ]

  static let plan = ImportPlan(
    waves: ImporterFixture.waves, instrument: nil, subjects: [], districts: [],
    maxRejectedShare: DecimalFraction(numerator: 1, decimals: 0), ageAtCamp: 9...13,
    indicators: indicators)

  /// Reads one file `landstal.csv`.
  init(_ text: String, _ mapping: ReferenceMapping? = nil, own: UInt16? = nil) throws {
    try self.init(
      files: ["landstal.csv": Array(text.utf8)],
      mappings: mapping.map { ["landstal.csv": $0] } ?? [:], own: own)
  }

  init(
    files: [String: [UInt8]], mappings: [String: ReferenceMapping] = [:], own: UInt16? = nil
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("statuspack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
    result = try ReferenceImporter(plan: Self.plan).read(
      files.keys.map { ExportFile(name: $0, path: folder.appendingPathComponent($0).path) },
      mappings: mappings, own: own.map { MunicipalityCode(number: $0) })
  }

  /// The figures as `indicator scope wave group value`, in the order read.
  var figures: [String] {
    result.figures.all.map { figure in
      let scope = figure.key.scope.municipality?.description ?? "DK"
      return [figure.key.indicator, scope, figure.key.wave, figure.group, figure.value.text]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Line, column and code of each issue of a severity.
  func codes(_ severity: IssueSeverity = .rejected) -> [String] {
    result.issues.filter { $0.severity == severity }
      .map { "\($0.location.line) \($0.location.column) \($0.code.rawValue)" }
  }

  var notice: LocalizedText? { result.issues.first { $0.code == .setAside }?.expected }

  /// Read, accepted, rejected and footer of each file.
  var counts: [[Int]] {
    result.files.map { [$0.rowsRead, $0.accepted, $0.rejected, $0.footer] }
  }
}
