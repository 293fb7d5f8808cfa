import Model

extension MunicipalityImporter {
  /// Names known to lie beside the exports.
  private static let companions: Set<String> = ["profile.yml", "README.md"]

  /// Lays files to datasets; a CSV file that is none is reported, never skipped in silence.
  func recognised(
    _ files: [ExportFile], _ profile: ImportProfile?, mapped: Set<String>,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) -> [Dataset: [ExportFile]] {
    var byDataset: [Dataset: [ExportFile]] = [:]
    for file in files where file.isCSV && !Self.companions.contains(file.written) {
      var dataset = profile?.dataset(of: file) ?? DatasetName.dataset(ofStem: file.stem)
      if dataset == nil, mapped.contains(file.name) { dataset = .reference }
      if dataset == nil { dataset = try datasetByHeader(of: file) }
      if let dataset, let needed = needed(for: dataset) {
        result.issues.append(
          Issue(
            .notice, .unreadDataset, at: SourceLocation(file: file.name), found: file.name,
            expected: needed))
      } else if let dataset {
        byDataset[dataset, default: []].append(file)
      } else {
        result.issues.append(
          Issue(
            .notice, .notADataset, at: SourceLocation(file: file.name), found: file.name,
            expected: LocalizedText(
              da: "et filnavn som deltagere.csv, trivsel.csv eller fravaer.csv",
              en: "a file name such as participants.csv, wellbeing.csv or absence.csv")))
      }
    }
    return byDataset
  }

  /// What is lacking to read a dataset; nil where nothing is.
  private func needed(for dataset: Dataset) -> LocalizedText? {
    switch dataset {
    case .wellbeing where plan.instrument == nil:
      LocalizedText(
        da: "et spørgeskema i statuspack.yml til at læse trivsel med",
        en: "an instrument in statuspack.yml to read wellbeing with")
    default: nil
    }
  }

  /// What the reading of a folder comes to: the order of its issues, and whether it is held.
  func close(_ result: inout MunicipalityImport) {
    if !result.files.contains(where: { $0.dataset == .participants }) {
      result.held = true
      result.issues.append(
        Issue(
          .stopped, .noParticipants, at: SourceLocation(file: ""), found: "",
          expected: LocalizedText(da: "en deltagerfil", en: "a participants file")))
    }
    let limit = plan.maxRejectedShare
    for file in result.files {
      if file.stopped { result.held = true }
      guard file.rejected * limit.denominator > file.rowsRead * limit.numerator else { continue }
      result.held = true
      let allowed = limit.value * 100
      result.issues.append(
        Issue(
          .stopped, .tooManyRejected, at: SourceLocation(file: file.file),
          found: "\(file.rejected) / \(file.rowsRead)",
          expected: LocalizedText(
            da: "højst \(allowed.short(comma: true)) pct. afviste rækker",
            en: "at most \(allowed.short(comma: false)) % rejected rows")))
    }
    result.issues.sortByPlace()
  }

  /// Where the folder as a whole departs from its profile.
  func drift(
    from profile: ImportProfile, files: [ExportFile], _ result: MunicipalityImport
  ) -> [Issue] {
    profile.drift(result.dialects) + profile.drift(patternsAmong: files.map(\.written))
  }
}

extension Double {
  /// With no more decimals than it needs, for a limit in a sentence.
  fileprivate func short(comma: Bool) -> String {
    let rounded = (self * 100).rounded() / 100
    let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return comma ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
