import Evaluation
import Model

/// What stands beside the figures of an indicator, in sentences below its table.
struct BesideNotes {
  let texts: [String]

  init(of indicator: MeasuredIndicator, waves: WavePair, _ wording: Wording) {
    let name = indicator.definition.shortTitle[wording.language]
    texts = [(waves.earlier, indicator.earlier), (waves.later, indicator.later)].flatMap {
      wave, cell in
      let notes = cell.beside.compactMap { Self.text($0, wording) }
      return notes.isEmpty
        ? []
        : [
          wording(
            BesideText.note,
            [
              "name": name, "wave": wave.at(wording), "notes": notes.joined(separator: "; "),
            ])
        ]
    }
  }

  private static func text(_ beside: Beside, _ wording: Wording) -> String? {
    let format = wording.format
    switch beside {
    case .withoutClockTime(let count):
      return count == 0
        ? nil : wording(BesideText.withoutClockTime, ["count": format.number(count)])
    case .openCases(let count, let oldest):
      return wording(
        BesideText.openCases,
        ["count": format.number(count), "oldest": format.number(oldest)])
    case .participants(let reached, let planned):
      return wording(
        BesideText.participants,
        ["reached": format.number(reached), "planned": format.number(planned)])
    // They have a table of their own.
    case .answers: return nil
    case .ratings(let respondent, let counts, _):
      let given = counts.reduce(0, +)
      guard given > 0 else { return nil }
      let key =
        switch respondent {
        case "family": BesideText.families
        case "professional": BesideText.professionals
        default: BesideText.children
        }
      return wording(
        key,
        [
          "count": format.number(given),
          "ratings": counts.map { format.number($0) }.joined(separator: "/"),
        ])
    }
  }
}
