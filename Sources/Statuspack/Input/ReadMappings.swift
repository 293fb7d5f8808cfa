import Importers
import Model

/// Mappings as they were read, and their bytes for the manifest.
struct ReadMappings: Sendable {
  /// By the table's file name.
  private(set) var byTable: [String: ReferenceMapping] = [:]
  /// By path within the input.
  private(set) var sources: [ConfigurationSource] = []

  /// - Throws: `RunFailure` with all the faults of the first mapping that has any.
  init(_ files: [MappingFile], plan: ImportPlan) throws(RunFailure) {
    for file in files {
      let bytes = try FileTree.read(file.path)
      do throws(InvalidConfiguration) {
        byTable[file.table] = try ReferenceMapping.read(
          file: file.path, bytes: bytes, waves: plan.waves,
          indicators: plan.indicators.map(\.id))
      } catch {
        throw RunFailure(
          .configuration, error.faults.map(\.description).joined(separator: "\n"))
      }
      sources.append(ConfigurationSource(path: file.name, bytes: bytes))
    }
  }
}
