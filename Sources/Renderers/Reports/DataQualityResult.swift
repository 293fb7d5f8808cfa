import Model

/// The first section: counts that add up, and why the municipality is held when it is.
extension DataQuality {
  func writeResult(into page: inout Page) {
    page.lead(conclusion)
    if content.imports.isEmpty { return }
    page.table(filesTable)
    if !overLimitBars.isEmpty { page.figure(limitFigure) }
    if !rejections.isEmpty { page.table(causesTable) }
  }

  private var format: ReaderFormat { wording.format }

  var conclusion: String {
    [countsSentence, content.held ? heldSentence : withinLimitSentence, worstSentence]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var countsSentence: String {
    if content.imports.isEmpty { return wording[DataQualityText.noFiles] }
    let files = format.counted(content.imports.count, .file)
    let read = format.counted(counts.rowsRead, .row)
    let accepted = format.standing(counts.accepted)
    let rejected = format.standing(counts.rejected)
    if counts.footer == 0 {
      return wording(
        DataQualityText.counts,
        ["files": files, "read": read, "accepted": accepted, "rejected": rejected])
    }
    let footer =
      counts.footer == 1
      ? wording[DataQualityText.footerOne]
      : wording(DataQualityText.footerMany, ["count": format.word(counts.footer)])
    return wording(
      DataQualityText.countsWithFooter,
      [
        "files": files, "read": read, "accepted": accepted, "rejected": rejected,
        "footer": footer,
      ])
  }

  private var withinLimitSentence: String {
    content.imports.isEmpty ? "" : wording(DataQualityText.withinLimit, ["limit": limitText])
  }

  private var heldSentence: String {
    wording(DataQualityText.heldBecause, ["reasons": format.list(reasons)])
  }

  /// Each file or folder fault that holds the municipality, in a clause.
  var reasons: [String] {
    let over = counts.overLimit(limit).map { file in
      wording(
        DataQualityText.overLimit,
        [
          "file": file.file, "share": format.percent(file.rejectedShare), "limit": limitText,
        ])
    }
    let stopped = faults.filter { $0.severity == .stopped }.map { issue in
      let cause = issue.code.cause[wording.language]
      if issue.location.file.isEmpty { return cause }
      return wording(
        DataQualityText.fileStopped, ["file": issue.location.file, "cause": cause])
    }
    let all = stopped + over
    return all.isEmpty ? [wording[DataQualityText.reasonUnknown]] : all
  }

  private var worstSentence: String {
    guard let worst = counts.worst else { return "" }
    let causes = rejections.filter { $0.file == worst.file }
    let count = format.number(worst.rejected)
    let total = format.number(counts.rejected)
    guard let most = causes.max(by: { $0.rows < $1.rows }), most.rows > 1,
      most.rows * 2 > worst.rejected
    else {
      return wording(
        DataQualityText.worst, ["count": count, "total": total, "file": worst.file])
    }
    return wording(
      DataQualityText.worstCause,
      [
        "count": count, "total": total, "file": worst.file, "same": format.word(most.rows),
        "cause": most.code.cause[wording.language],
      ])
  }

  private func amount(_ number: Int) -> TableCell {
    number == 0 ? .sign(.none) : .number(format.number(number))
  }

  private var filesTable: Table {
    func cells(_ read: Int, _ accepted: Int, _ rejected: Int, _ footer: Int) -> [TableCell] {
      [
        .number(format.number(read)), .number(format.number(accepted)), amount(rejected),
        amount(footer), .number(share(rejected, of: read)),
      ]
    }
    return Table(
      title: wording[DataQualityText.filesTable], units: wording[DataQualityText.filesUnits],
      columns: [
        .text(wording[DataQualityText.file]), .number(wording[DataQualityText.read]),
        .number(wording[DataQualityText.used]), .number(wording[DataQualityText.rejected]),
        .number(wording[DataQualityText.footerLines]), .number(wording[DataQualityText.share]),
      ],
      rows: content.imports.map { file in
        let figures = cells(file.rowsRead, file.accepted, file.rejected, file.footer)
        return Table.Row(
          .file(file.file),
          file.stopped
            ? figures.dropLast() + [.text(wording[DataQualityText.stopped])] : figures)
      },
      totals: [
        Table.Row(
          .text(wording[TableText.total]),
          cells(counts.rowsRead, counts.accepted, counts.rejected, counts.footer))
      ])
  }

  private var causesTable: Table {
    Table(
      title: wording[DataQualityText.causesTable], units: wording[DataQualityText.causesUnits],
      columns: [
        .text(wording[DataQualityText.file]), .text(wording[DataQualityText.cause]),
        .number(wording[DataQualityText.rows]),
      ],
      rows: rejections.map { rejection in
        Table.Row(
          .file(rejection.file),
          [
            .markup(
              Markup {
                $0.text(rejection.code.cause[wording.language])
                $0.element(.span, [.class("ci")], rejection.code.rawValue)
              }),
            .number(format.number(rejection.rows)),
          ])
      })
  }

  private var overLimitBars: [LimitBars.Row] {
    counts.files.filter { $0.rejected > 0 }.map { file in
      LimitBars.Row(
        label: file.file, value: FixedDecimal(file.rejectedShare, decimals: 1, places: 2))
    }
  }

  private var limitFigure: Exhibit {
    let over = counts.overLimit(limit).map(\.file)
    return Exhibit(
      finding: over.isEmpty
        ? wording[DataQualityText.limitFinding]
        : wording(DataQualityText.limitFindingOver, ["files": format.list(over)]),
      measure: wording(DataQualityText.limitMeasure, ["limit": limitText]),
      chart: LimitBars(
        title: wording[DataQualityText.limitTitle], rows: overLimitBars,
        limit: FixedDecimal(limit.value, decimals: 1, places: 2), limitText: limitText),
      source: overLimitBars.count < counts.files.count ? wording[DataQualityText.limitSource] : nil)
  }
}
