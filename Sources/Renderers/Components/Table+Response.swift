import Evaluation
import Model

extension Table {
  /// How many answered at each wave, and how far the others could have moved the mean; nil where
  /// nobody was asked.
  ///
  /// - Parameters:
  ///   - indicators: Those of one kind.
  ///   - waves: The two waves.
  ///   - edition: What is left out of the public one is hidden; of the internal one it is not kept.
  ///   - coverage: Whose children these are, where they are the nation's.
  ///   - wording: How the page speaks.
  /// - Returns: One row an index of the questionnaire.
  static func response(
    _ indicators: [MeasuredIndicator], waves: WavePair, edition: Edition, coverage: String = "",
    _ wording: Wording
  ) -> Table? {
    let asked = indicators.filter { indicator in
      [indicator.earlier, indicator.later].contains { cell in
        cell.evidence?.programme != nil || cell.evidence?.clusters != nil
      }
    }
    guard !asked.isEmpty else { return nil }
    let told = asked.flatMap { [$0.earlier, $0.later] }.compactMap(\.evidence)
    let hasResponse = told.contains { $0.programme != nil }
    let hasClusters = told.contains { $0.clusters != nil }
    func columns(_ wave: Wave) -> [Column] {
      (hasResponse
        ? [
          .number(wave.title, wording[EvidenceText.answered]),
          .number(wave.title, wording[EvidenceText.ends]),
        ] : []) + (hasClusters ? [.number(wave.title, wording[EvidenceText.clusters])] : [])
    }
    func cells(_ cell: PrintedCell) -> [TableCell] {
      let nothing = cell.sign.map(TableCell.sign)
      let untold =
        nothing
        ?? (edition == .public ? .sign(.hidden) : .muted(wording[EvidenceText.untold]))
      let few = nothing ?? .muted(wording[EvidenceText.fewDistricts])
      return
        (hasResponse
        ? [answered(cell, wording) ?? untold, ends(cell, wording) ?? untold] : [])
        + (hasClusters ? [clusters(cell, wording) ?? (cell.evidence == nil ? untold : few)] : [])
    }
    let notes = [
      hasResponse ? wording[EvidenceText.responseMeaning] : nil,
      hasClusters ? wording[EvidenceText.clustersMeaning] : nil,
    ]
    return Table(
      title: wording[EvidenceText.response],
      units: UnitLine(wording: wording).joined(wording[EvidenceText.responseUnits], coverage),
      columns: [.text(wording[TableText.measure])] + columns(waves.earlier)
        + columns(waves.later),
      rows: asked.map { indicator in
        Row(
          .text(indicator.definition.shortTitle[wording.language]),
          cells(indicator.earlier) + cells(indicator.later))
      },
      source: notes.compactMap(\.self).joined(separator: " "))
  }

  /// `45 af 52 (87 pct.)`.
  private static func answered(_ cell: PrintedCell, _ wording: Wording) -> TableCell? {
    guard let evidence = cell.evidence, let programme = evidence.programme,
      let usable = evidence.usable
    else { return nil }
    let share = wording.format.percent(Double(usable) / Double(programme), decimals: 0)
    return .number("\(wording.format.fraction(usable, of: programme)) (\(share))")
  }

  private static func ends(_ cell: PrintedCell, _ wording: Wording) -> TableCell? {
    guard let lowest = cell.evidence?.lowest, let highest = cell.evidence?.highest else {
      return nil
    }
    return .number(wording.format.range(lowest, highest))
  }

  /// The interval and how many districts it is of: `3,10–3,42 (14)`.
  private static func clusters(_ cell: PrintedCell, _ wording: Wording) -> TableCell? {
    guard let evidence = cell.evidence, let lower = evidence.lower, let upper = evidence.upper,
      let clusters = evidence.clusters
    else { return nil }
    let format = wording.format
    return .number("\(format.range(lower, upper)) (\(format.number(clusters)))")
  }
}
