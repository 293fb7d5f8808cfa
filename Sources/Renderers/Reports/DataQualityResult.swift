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

  var conclusion: String {
    [countsSentence, content.held ? heldSentence : withinLimitSentence, worstSentence]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var countsSentence: String {
    if content.imports.isEmpty { return wording[DataQualityText.noFiles] }
    let files = wording.format.counted(content.imports.count, .file)
    let read = wording.format.counted(counts.rowsRead, .row)
    let accepted = wording.format.standing(counts.accepted)
    let rejected = wording.format.standing(counts.rejected)
    if counts.footer == 0 {
      return wording(
        DataQualityText.counts,
        ["files": files, "read": read, "accepted": accepted, "rejected": rejected])
    }
    let footer =
      counts.footer == 1
      ? wording[DataQualityText.footerOne]
      : wording(DataQualityText.footerMany, ["count": wording.format.word(counts.footer)])
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
    wording(DataQualityText.heldBecause, ["reasons": wording.format.list(reasons)])
  }

  /// Each file or folder fault that holds the municipality, in a clause.
  var reasons: [String] {
    let over = counts.overLimit(limit).map { file in
      wording(
        DataQualityText.overLimit,
        [
          "file": file.file, "share": wording.format.percent(file.rejectedShare),
          "limit": limitText,
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
    let count = wording.format.number(worst.rejected)
    let total = wording.format.number(counts.rejected)
    guard let most = causes.max(by: { $0.rows < $1.rows }), most.rows > 1,
      most.rows * 2 > worst.rejected
    else {
      return wording(
        DataQualityText.worst, ["count": count, "total": total, "file": worst.file])
    }
    return wording(
      DataQualityText.worstCause,
      [
        "count": count, "total": total, "file": worst.file, "same": wording.format.word(most.rows),
        "cause": most.code.cause[wording.language],
      ])
  }
}
