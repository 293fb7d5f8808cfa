import Importers
import Model

/// A municipality's profile as it is written for a person to read and change.
struct ProfileText {
  private let habits: FolderHabits
  private let language: Language

  init(_ habits: FolderHabits, language: Language) {
    self.habits = habits
    self.language = language
  }

  /// A whole profile.
  func whole(folder: String) -> String {
    var yaml = YAMLText()
    yaml.comment(
      word(
        da: "Skrevet af statuspack check --write-profile efter filerne i \(folder).",
        en: "Written by statuspack check --write-profile from the files in \(folder)."))
    yaml.comment(
      word(
        da: "Næste års filer læses efter dette, og hvad der er anderledes, fortælles som "
          + "profile-drift. En nøgle, der ikke står her, findes i hver fil for sig. Ret og tilføj "
          + "frit: det, der står her, bliver aldrig skrevet over.",
        en: "Next year's files are read by this, and what is different is told as profile-drift. A "
          + "key that is not here is detected in each file. Change and add what you like: what "
          + "stands here is never written over."))
    yaml.blank()
    for key in Self.keys { add(key, to: &yaml) }
    for difference in habits.differences {
      yaml.comment(
        word(
          da: "\(difference.key) er udeladt, da filerne er forskellige: ",
          en: "\(difference.key) is left out, as the files differ: ")
          + difference.values.map { "\($0.value) (\($0.files.joined(separator: ", ")))" }
          .joined(separator: "; "))
    }
    return yaml.text
  }

  /// The keys that may be added to a profile in which some stand already.
  func keys(without present: Set<String>) -> [String] {
    Self.keys.filter { key in
      guard !present.contains(key) else { return false }
      var yaml = YAMLText()
      add(key, to: &yaml)
      return !yaml.lines.isEmpty
    }
  }

  /// The lines that add some keys to the end of a profile.
  func addition(of keys: [String]) -> String {
    var yaml = YAMLText()
    yaml.comment(
      word(
        da: "Tilføjet af statuspack check --write-profile: det, som ikke stod her i forvejen.",
        en: "Added by statuspack check --write-profile: what did not stand here before."))
    for key in keys { add(key, to: &yaml) }
    return yaml.text
  }

  private static let keys = [
    "encoding", "delimiter", "decimal", "date_format", "skip_rows", "files", "columns", "footer",
  ]

  private func add(_ key: String, to yaml: inout YAMLText) {
    let profile = habits.profile
    let plain: String? =
      switch key {
      case "encoding": profile.encoding?.name
      case "delimiter": profile.delimiter?.name
      case "decimal": profile.decimal?.name
      case "date_format": profile.dateFormat?.name
      case "skip_rows": profile.skipRows?.description
      default: nil
      }
    if let plain { yaml.add(key, plain: plain) }
    if key == "files", !profile.files.isEmpty {
      yaml.add(
        key,
        mapping: Dataset.allCases.compactMap { dataset in
          profile.files[dataset].map { (dataset.rawValue, $0) }
        })
    }
    if key == "columns", !profile.columns.isEmpty {
      yaml.add(
        key, mapping: profile.columns.sorted { $0.key < $1.key }.map { ($0.key, [$0.value]) })
    }
    if key == "footer", !profile.footer.isEmpty { yaml.add(key, list: profile.footer) }
  }

  private func word(da: String, en: String) -> String {
    LocalizedText(da: da, en: en)[language]
  }
}
