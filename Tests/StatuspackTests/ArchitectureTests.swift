import Foundation
import Testing

@Suite("Architecture")
struct ArchitectureTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Who may import whom; what is not here may not be imported.
  private static let allowed: [String: Set<String>] = [
    "Model": [],
    "Statistics": ["Model"],
    "Importers": ["Model", "Crypto", "Glibc", "Darwin"],
    "Evaluation": ["Model", "Statistics", "Importers", "Synchronization"],
    "Economics": ["Model", "Statistics"],
    "Renderers": ["Model", "Evaluation", "Economics", "Mustache"],
    "Validation": ["Model", "CLibxml2"],
    "Publishing": [
      "Model", "Crypto", "GRDB", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin",
      "Synchronization",
    ],
    "Statuspack": [
      "Model", "Statistics", "Importers", "Evaluation", "Economics", "Renderers", "Validation",
      "Publishing", "Yams", "Logging", "Foundation", "Glibc", "Darwin", "Synchronization",
    ],
    "StatuspackCommand": ["Statuspack", "ArgumentParser", "Glibc", "Darwin"],
  ]

  private static func sources(_ folder: String) throws -> [URL] {
    let found = FileManager.default.enumerator(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    let files = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  @Test("no room imports what it may not", arguments: allowed.keys.sorted())
  func imports(room: String) throws {
    let files = try Self.sources("Sources/\(room)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1,
          !line.hasPrefix("//"), !line.hasPrefix("///")
        else { continue }
        let module = String(words[place + 1])
        #expect(
          Self.allowed[room]?.contains(module) == true, "\(file.lastPathComponent): \(module)")
      }
    }
  }

  @Test("no file has more than 400 lines, and none is a drawer", arguments: ["Sources", "Tests"])
  func files(folder: String) throws {
    for file in try Self.sources(folder) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(file.lastPathComponent)")
      let name = file.deletingPathExtension().lastPathComponent.lowercased()
      for drawer in ["util", "helper", "common", "misc", "manager"] {
        #expect(!name.hasPrefix(drawer) && !name.hasSuffix(drawer), "\(name)")
      }
    }
  }
}
