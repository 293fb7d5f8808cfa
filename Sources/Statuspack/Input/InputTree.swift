import Importers
import Model

/// What lies in an input folder: the municipalities' folders, and what is none of them.
struct InputTree {
  /// A municipality's folder and the files in it.
  struct Folder: Sendable {
    let municipality: Municipality
    /// Its name in the input, such as `0766-hedensted`; a personal number in it is hidden.
    let name: String
    /// Where it lies.
    let path: String
    let files: [ExportFile]
    /// The bytes of all its files together.
    let bytes: Int
    /// The path of its profile, where it has one.
    let profile: String?
    /// YAML files that stand beside a CSV file of their name.
    let mappings: [MappingFile]
  }

  private(set) var folders: [Folder] = []
  /// Municipalities that have two folders, which cannot be told apart.
  private(set) var repeated: [Municipality: [String]] = [:]
  /// The municipalities the list names, whichever are asked for.
  private(set) var expected: [Municipality] = []
  /// Expected municipalities without a folder.
  private(set) var missing: [Municipality] = []
  /// Issues that belong to no municipality.
  private(set) var issues: [Issue] = []
  /// Files of published figures that belong to no municipality.
  private(set) var references = ReferenceFiles()
  /// The list of expected municipalities, for the manifest.
  private(set) var list: [UInt8]?

  /// What lies at the top, for telling one run's input from another's.
  private(set) var names: [String] = []

  /// What may lie at the top beside the folders.
  private static let known: Set<String> = [
    "instruments", "programmes", "templates", "municipalities.csv", "statuspack.yml",
  ]

  /// Lists a folder.
  ///
  /// - Parameters:
  ///   - path: The input folder.
  ///   - output: The output folder, which is passed over where it lies within.
  /// - Throws: `RunFailure` where nothing is there, or it may not be read.
  init(_ path: String, output: String?) throws(RunFailure) {
    let entries = try FileTree.entries(of: path)
      .filter { !$0.name.hasPrefix(".") && !Self.known.contains($0.name) }
    references = try ReferenceFiles(entries, in: path)
    for entry in entries {
      let place = "\(path)/\(entry.name)"
      names.append(entry.name)
      if entry.isFolder {
        guard output == nil || !FileTree.isSame(place, output ?? ""),
          !ReferenceFiles.isFolder(entry.name)
        else { continue }
        try addFolder(entry.name, at: place)
      } else if entry.name.lowercased().hasSuffix(".csv"), !references.holds(entry.name) {
        issues.append(
          Issue(
            .notice, .notADataset, at: SourceLocation(file: Self.shown(entry.name)),
            found: Self.shown(entry.name),
            expected: LocalizedText(
              da: "filer i kommunernes mapper, eller offentliggjorte tal som landstal.csv",
              en: "files in the municipalities' folders, or published figures as reference.csv")))
      }
    }
    settleRepeated()
    try readList(path)
    guard !folders.isEmpty || !repeated.isEmpty else {
      throw RunFailure(
        .noInput,
        "\(path): found no municipality's folder; expected folders such as 0766-hedensted with "
          + "CSV exports; name the right folder with --input")
    }
  }

  /// The name of each municipality's folder.
  var namesByCode: [MunicipalityCode: String] {
    Dictionary(
      folders.map { ($0.municipality.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Forgets every other municipality.
  mutating func restrict(to codes: Set<MunicipalityCode>) {
    folders.removeAll { !codes.contains($0.municipality.code) }
    repeated = repeated.filter { codes.contains($0.key.code) }
    missing = []
  }

  private mutating func addFolder(_ name: String, at path: String) throws(RunFailure) {
    let shown = Self.shown(name)
    let digits = name.prefix(while: { ("0"..."9").contains($0) })
    let rest = name.dropFirst(digits.count)
    guard let code = MunicipalityCode(digits), rest.isEmpty || rest.first == "-" else {
      issues.append(
        Issue(
          .notice, .notAMunicipality, at: SourceLocation(file: shown), found: shown,
          expected: LocalizedText(
            da: "en mappe som 0766-hedensted", en: "a folder such as 0766-hedensted")))
      return
    }
    guard let municipality = MunicipalityRegister.municipality(code) else {
      let near = MunicipalityRegister.nearest(to: code)
      let nearest = near.map { "\($0.code) \($0.name)" } ?? ""
      issues.append(
        Issue(
          .stopped, .unknownMunicipality, at: SourceLocation(file: shown), found: "\(code)",
          expected: LocalizedText(
            da: "en kommunekode; nærmest er \(nearest)",
            en: "a municipality code; nearest is \(nearest)")))
      return
    }
    var files: [ExportFile] = []
    var bytes = 0
    var profile: String?
    for entry in try FileTree.entries(of: path) where !entry.name.hasPrefix(".") {
      guard !entry.isFolder else { continue }
      if entry.name == "profile.yml" { profile = "\(path)/\(entry.name)" }
      files.append(ExportFile(name: entry.name, path: "\(path)/\(entry.name)"))
      bytes += entry.bytes
    }
    folders.append(
      Folder(
        municipality: municipality, name: shown, path: path, files: files, bytes: bytes,
        profile: profile, mappings: MappingFile.beside(files, in: name)))
  }

  /// A name as issues show it.
  private static func shown(_ name: String) -> String {
    FoundText.maskingPersonalNumbers(in: name)
  }

  /// Takes folders of one code out: which is the right one cannot be known.
  private mutating func settleRepeated() {
    let byCode = Dictionary(grouping: folders, by: \.municipality)
    for (municipality, same) in byCode where same.count > 1 {
      repeated[municipality] = same.map(\.name).sorted()
    }
    folders.removeAll { repeated[$0.municipality] != nil }
    folders.sort { $0.municipality.code < $1.municipality.code }
  }

  private mutating func readList(_ path: String) throws(RunFailure) {
    let place = "\(path)/\(MunicipalityList.fileName)"
    guard FileTree.exists(place) else { return }
    let bytes = try FileTree.read(place)
    let read = MunicipalityList(bytes)
    list = bytes
    issues += read.issues
    expected = read.expected
    let present = Set(folders.map(\.municipality)).union(repeated.keys)
    missing = read.expected.filter { !present.contains($0) }
    for municipality in missing {
      issues.append(
        Issue(
          .stopped, .missingFolder, at: SourceLocation(file: MunicipalityList.fileName),
          found: "\(municipality.code) \(municipality.name)",
          expected: LocalizedText(
            da: "en mappe \(municipality.folderName)", en: "a folder \(municipality.folderName)")))
    }
  }
}
