import Model

/// The third section: one row a fault with its place, what stood there and how to mend it.
extension DataQuality {
  func writeMending(into page: inout Page) {
    let all = DataQualityFault.neighbours(faults)
    if all.isEmpty {
      page.paragraph(wording[DataQualityText.nothingToMend])
    } else {
      page.table(table(of: all))
    }
    let odd = DataQualityFault.kinds(
      notices.filter { !Self.unused.contains($0.code) })
    if !odd.isEmpty { write(odd, into: &page) }
  }

  private func table(of faults: [DataQualityFault]) -> Table {
    let format = wording.format
    let issues = format.counted(faults.count, .issue)
    return Table(
      title: wording[DataQualityText.faultsTable],
      units: faults.count > Self.listed
        ? wording(
          DataQualityText.faultsFirst,
          ["shown": format.number(Self.listed), "issues": issues])
        : wording(DataQualityText.faultsAll, ["issues": format.sentence(issues)]),
      columns: [
        .text(wording[DataQualityText.place]), .text(wording[DataQualityText.column]),
        .text(wording[DataQualityText.found]), .text(wording[DataQualityText.expected]),
        .text(wording[DataQualityText.mend]),
      ],
      rows: faults.prefix(Self.listed).map(row),
      source: wording[DataQualityText.faultsSource])
  }

  private func row(_ fault: DataQualityFault) -> Table.Row {
    let place = Markup {
      if !fault.file.isEmpty { FileName.write(fault.file, into: &$0) }
      $0.element(.small, lines(of: fault))
    }
    let column = Markup {
      $0.text(fault.column)
      $0.element(.small, fault.code.rawValue)
    }
    return Table.Row(
      .markup(place),
      [
        .markup(column), .text(found(fault)), .text(fault.first.expected[wording.language]),
        .text(fault.code.mend[wording.language]),
      ])
  }

  private func found(_ fault: DataQualityFault) -> String {
    let found =
      fault.first.found.isEmpty && fault.code == .missing
      ? wording[DataQualityText.blank] : fault.first.found
    guard fault.count > 1 else { return found }
    let rows = wording.format.counted(fault.count, .row)
    if found.isEmpty { return rows }
    return wording(DataQualityText.foundMany, ["found": found, "rows": rows])
  }

  /// Warnings, one kind a line.
  private func write(_ odd: [DataQualityFault], into page: inout Page) {
    page.heading(wording[DataQualityText.notice])
    page.paragraph(wording[DataQualityText.noticeIntroduction])
    page.markup { markup in
      markup.element(.ul) { list in
        for fault in odd.prefix(Self.listed) {
          list.element(.li) {
            FileName.write(fault.file, into: &$0)
            $0.text(noticeText(fault))
          }
        }
      }
      markup.newLine()
    }
    let rest = odd.dropFirst(Self.listed).reduce(0) { $0 + $1.count }
    if rest > 0 {
      page.paragraph(
        wording(DataQualityText.noticeRest, ["issues": wording.format.counted(rest, .issue)]))
    }
  }

  private func noticeText(_ fault: DataQualityFault) -> String {
    let place = lines(of: fault)
    var details = [
      wording(
        DataQualityText.noticeExpected, ["expected": fault.first.expected[wording.language]])
    ]
    if !fault.first.found.isEmpty, fault.count == 1 {
      details.insert(
        wording(DataQualityText.noticeFound, ["found": fault.first.found]), at: 0)
    }
    return (place.isEmpty ? "" : ", " + place) + ": " + fault.code.cause[wording.language]
      + " (" + details.joined(separator: ", ") + ")."
  }
}
