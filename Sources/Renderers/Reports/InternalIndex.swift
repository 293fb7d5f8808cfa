import Model

/// What the coordinator's list says, in the reader's language and order.
struct InternalIndex {
  let content: IndexContent
  let wording: Wording
  /// In Danish alphabetical order.
  let rows: [IndexContent.Row]

  /// Names told in a sentence; more become a count.
  private static let named = 5

  init(content: IndexContent, wording: Wording) {
    self.content = content
    self.wording = wording
    rows = content.rows.sorted {
      DanishOrder($0.municipality.name) < DanishOrder($1.municipality.name)
    }
  }

  private var format: ReaderFormat { wording.format }
  private var held: [IndexContent.Row] { rows.filter(\.held) }

  private var missing: [String] {
    content.missing.map(\.name).sorted { DanishOrder($0) < DanishOrder($1) }
  }

  func writeOverview(into page: inout Page) {
    page.lead([deliveredSentence, missingSentence].filter { !$0.isEmpty }.joined(separator: " "))
    let read = rows.reduce(0) { $0 + $1.rowsRead }
    page.keyFigures([
      KeyFigure(
        value: format.number(rows.count), word: wording[IndexText.tileDelivered],
        context: wording(
          IndexText.tileExpected, ["count": format.number(rows.count + missing.count)])),
      KeyFigure(
        value: format.number(held.count), word: wording[IndexText.tileHeld],
        context: held.isEmpty ? "" : wording[IndexText.tileHeldContext]),
      KeyFigure(
        value: format.number(rows.reduce(0) { $0 + $1.rejected }),
        word: wording[IndexText.tileRejected],
        context: wording(IndexText.tileRead, ["count": format.number(read)])),
      KeyFigure(
        value: format.number(rows.reduce(content.issues.count) { $0 + $1.issues }),
        word: wording[IndexText.tileIssues], context: wording[IndexText.tileIssuesContext]),
    ])
  }

  private var deliveredSentence: String {
    let all = format.counted(rows.count, .municipality)
    switch (rows.count, held.count) {
    case (0, _): return wording[IndexText.nobody]
    case (1, 0): return wording[IndexText.oneAccepted]
    case (1, _): return wording[IndexText.oneHeld]
    case (_, 0): return wording(IndexText.allAccepted, ["municipalities": all])
    case (let delivered, let held) where delivered == held:
      return wording(IndexText.allHeld, ["municipalities": all])
    default:
      return wording(
        IndexText.someHeld,
        [
          "municipalities": all, "accepted": format.standing(rows.count - held.count),
          "held": format.standing(held.count),
        ])
    }
  }

  private var missingSentence: String {
    if missing.isEmpty { return "" }
    if missing.count <= Self.named {
      return wording(IndexText.missing, ["names": format.list(missing)])
    }
    return wording(
      IndexText.missingMany, ["municipalities": format.counted(missing.count, .municipality)])
  }

  func writeHeld(into page: inout Page) {
    if held.isEmpty { page.paragraph(wording[IndexText.heldNone]) }
    page.markup { markup in
      if !held.isEmpty {
        markup.element(.ul) { list in
          for row in held {
            list.element(.li) {
              writeName(of: row, into: &$0)
              let reason = row.reason[wording.language]
              if !reason.isEmpty { $0.text(": " + reason) }
            }
          }
        }
        markup.newLine()
      }
    }
    if missing.isEmpty { return }
    page.heading(wording[IndexText.missingTitle])
    page.paragraph(format.list(missing))
  }

  /// The name, as a link to the report that says what to mend where there is one.
  private func writeName(of row: IndexContent.Row, into markup: inout Markup) {
    let name = row.municipality.name
    guard let report = row.reports.first(where: { $0.hasPrefix("data-quality.") }) else {
      return markup.element(.b, name)
    }
    markup.element(.a, [.href("\(row.municipality.folderName)/\(report)")], name)
  }

  func writeStray(into page: inout Page) {
    page.paragraph(wording[IndexText.strayIntroduction])
    page.markup { markup in
      markup.element(.ul) { list in
        for issue in content.issues {
          list.element(.li) {
            FileName.write(issue.location.file, into: &$0)
            $0.text(": " + issue.code.cause[wording.language] + ". ")
            $0.text(issue.code.mend[wording.language])
          }
        }
      }
      markup.newLine()
    }
  }

  var downloads: [Download] {
    let references =
      content.hasReferences
      ? [
        Download(
          address: "data/references.csv", title: wording[IndexText.dataReferences],
          note: wording[IndexText.dataReferencesNote])
      ] : []
    let drift =
      content.signedOff.isEmpty
      ? []
      : [
        Download(
          address: "data/drift.csv", title: wording[SignedOffText.data],
          note: wording[SignedOffText.dataNote])
      ]
    return [
      Download(
        address: "data/indicators.csv", title: wording[IndexText.dataIndicators],
        note: wording[IndexText.dataIndicatorsNote]),
      Download(
        address: "data/evidence.csv", title: wording[IndexText.dataEvidence],
        note: wording[IndexText.dataEvidenceNote]),
    ] + drift + references + [
      Download(
        address: "data/issues.csv", title: wording[IndexText.dataIssues],
        note: wording[IndexText.dataIssuesNote]),
      Download(
        address: "data/imports.csv", title: wording[IndexText.dataImports],
        note: wording[IndexText.dataImportsNote]),
    ]
  }
}
