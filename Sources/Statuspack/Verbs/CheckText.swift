import Importers
import Model

/// What `check` tells: how each file was read, and its issues, in the reader's language.
///
/// This goes to a terminal, not into a log that is kept: places and codes, never a cell's value.
public struct CheckText {
  private let result: Check.Result

  public init(_ result: Check.Result) {
    self.result = result
  }

  public var lines: [String] {
    result.municipalities.flatMap(municipality) + reference
      + result.issues.map { issue($0, folder: nil) }
  }

  private func municipality(_ read: MunicipalityImport) -> [String] {
    let name = "\(read.municipality.code) \(read.municipality.name)"
    let heading = read.held ? name + word(da: ": holdt tilbage", en: ": held") : name
    return [heading] + files(read.files)
      + read.issues.map { issue($0, folder: read.municipality.folderName) }
      + (result.profiles[read.municipality].map(profile) ?? [])
  }

  /// Published figures that belong to no municipality, where there are any.
  private var reference: [String] {
    let read = result.reference
    if read.files.isEmpty { return [] }
    return [word(da: "offentliggjorte tal", en: "published figures")] + files(read.files)
      + read.issues.map { issue($0, folder: "") }
  }

  private func files(_ files: [ImportedFile]) -> [String] {
    files.map { file in
      file.stopped
        ? "  \(file.file): " + word(da: "standset", en: "stopped")
        : "  \(file.file): \(file.dataset.title[result.language]), \(file.encoding), "
          + "\(file.delimiter)"
          + [file.decimal, file.dateFormat].filter { !$0.isEmpty }
          .map { ", \($0)" }.joined()
          + word(
            da: "; \(file.rowsRead) læst = \(file.accepted) brugt + \(file.rejected) afvist + "
              + "\(file.footer) bundlinjer",
            en: "; \(file.rowsRead) read = \(file.accepted) accepted + \(file.rejected) rejected "
              + "+ \(file.footer) footer")
    }
  }

  private func profile(_ outcome: ProfileOutcome) -> [String] {
    let said: String
    var lines: [String] = []
    switch outcome {
    case .written: said = word(da: "skrevet", en: "written")
    case .added(let keys):
      let names = keys.joined(separator: ", ")
      said = word(
        da: "tilføjet \(names); det, der stod, er som før",
        en: "added \(names); what stood there is as before")
    case .complete:
      said = word(
        da: "intet at tilføje; det, der står, er som før",
        en: "nothing to add; what stands there is as before")
    case .unfit(let missing):
      said = word(
        da: "ikke ændret, da der ikke kan føjes linjer til den; sæt selv ind:",
        en: "not changed, as no lines can be added to it; put in yourself:")
      lines = missing.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { "    \($0)" }
    case .unknown:
      said = word(
        da: "ikke skrevet, da ingen fil kunne læses",
        en: "not written, as no file could be read")
    }
    return ["  \(ProfileWriter.name): \(said)"] + lines
  }

  private func issue(_ issue: Issue, folder: String?) -> String {
    let place = issue.location
    var text = folder == nil ? "" : "  "
    text += place.file.isEmpty ? (folder ?? "") : place.file
    if place.line > 0 { text += ":\(place.line)" }
    if !place.column.isEmpty { text += ":\(place.column)" }
    return text + ": \(issue.code.rawValue): "
      + word(da: "ventede ", en: "expected ") + issue.expected[result.language] + ". "
      + issue.code.mend[result.language]
  }

  private func word(da: String, en: String) -> String {
    LocalizedText(da: da, en: en)[result.language]
  }
}
