import Importers
import Model

/// Why a municipality is held, in a sentence that names files and codes but no cell.
enum HoldReason {
  static func sentence(_ read: MunicipalityImport) -> LocalizedText {
    let stops = read.issues.filter { $0.severity == .stopped }
    let facts = stops.prefix(3).map { issue in
      issue.location.file.isEmpty
        ? issue.code.rawValue : "\(issue.location.file) (\(issue.code.rawValue))"
    }
    let more = stops.count > 3 ? " …" : ""
    return LocalizedText(
      da: "Skal rettes: " + facts.joined(separator: ", ") + more,
      en: "To be mended: " + facts.joined(separator: ", ") + more)
  }
}
