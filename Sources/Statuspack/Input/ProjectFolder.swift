import Evaluation
import Importers
import Model

/// A project as it lies on the disk: its configuration and where its exports are.
struct ProjectFolder {
  let input: String
  let configuration: Configuration
  /// The configuration's folder, from which its paths are told.
  let root: String

  static let configurationName = "statuspack.yml"

  /// Reads the configuration; exports without one are an error that names `init`.
  init(input: String, config: String?) throws(RunFailure) {
    self.input = input
    let path = config ?? "\(input)/\(Self.configurationName)"
    guard FileTree.exists(path) else {
      throw RunFailure(
        .configuration,
        "\(path): found no configuration; expected a file \(Self.configurationName) beside the "
          + "exports; see the README for one to begin with, or name it with --config")
    }
    root = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let folder = root.isEmpty ? (path.hasPrefix("/") ? "" : ".") : root
    let bytes = try FileTree.read(path)
    do {
      configuration = try Configuration.read(file: path, bytes: bytes) { relative in
        try FileTree.read(relative.hasPrefix("/") ? relative : "\(folder)/\(relative)")
      }
    } catch {
      throw RunFailure(
        .configuration, error.faults.map(\.description).joined(separator: "\n"))
    }
  }

  /// A path of the configuration, seen from here.
  func path(_ relative: String) -> String {
    relative.hasPrefix("/") ? relative : root.isEmpty ? relative : "\(root)/\(relative)"
  }

  /// What the importers must know.
  var importPlan: ImportPlan {
    var subjects: [String] = []
    for subject in configuration.exams.flatMap(\.subjects) where !subjects.contains(subject) {
      subjects.append(subject)
    }
    return ImportPlan(
      waves: configuration.waves, instrument: configuration.instrument, subjects: subjects,
      districts: configuration.districts, maxRejectedShare: configuration.maxRejectedShare,
      ageAtCamp: configuration.agesAtCamp,
      indicators: EvaluationPlan(configuration).definitions.map {
        ReferenceIndicator($0, instrument: configuration.instrument)
      }, referenceDates: configuration.referenceDates)
  }
}
