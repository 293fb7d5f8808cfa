import Model

/// The two waves a report holds against each other.
struct WavePair: Sendable {
  let earlier: Wave
  let later: Wave

  /// The years its figures cover, as captions name them.
  func years(of dataset: Dataset, _ wording: Wording) -> String {
    switch dataset {
    case .notifications, .familyCases, .budget:
      wording(
        ReportText.calendarYears,
        ["earlier": String(earlier.calendarYear), "later": String(later.calendarYear)])
    default:
      wording(
        ReportText.schoolYears,
        [
          "earlier": wording.format.schoolYear(earlier.schoolYear),
          "later": wording.format.schoolYear(later.schoolYear),
        ])
    }
  }
}

extension Wave {
  /// When it was, in a sentence: `ved baseline`, `midtvejs`.
  func at(_ wording: Wording) -> String {
    switch id {
    case "baseline": wording[ReportText.atBaseline]
    case "midway": wording[ReportText.atMidway]
    case "final": wording[ReportText.atFinal]
    default: wording(ReportText.atWave, ["wave": title])
    }
  }

  /// As a key names it: `baseline 2022/2023`.
  func named(_ wording: Wording) -> String {
    title.lowercasedFirst + " " + wording.format.schoolYear(schoolYear)
  }
}

extension String {
  /// For a title within a sentence; abbreviations keep their capitals.
  var lowercasedFirst: String {
    if count > 1, self[index(after: startIndex)].isUppercase { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
