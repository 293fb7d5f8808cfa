import Model

/// The table of the coordinator's list, one row a municipality.
extension InternalIndex {
  var table: Table {
    Table(
      title: wording[IndexText.table], units: wording[IndexText.units],
      columns: [
        .text(wording[TableText.municipality]), .text(wording[IndexText.columnReports]),
        .number(wording[IndexText.columnRead]), .number(wording[IndexText.columnRejected]),
        .number(wording[IndexText.columnIssues]), .text(wording[IndexText.columnStatus]),
      ],
      rows: rows.map(row))
  }

  private func row(_ row: IndexContent.Row) -> Table.Row {
    Table.Row(
      .text(row.municipality.name),
      [
        .markup(links(of: row)), .number(wording.format.number(row.rowsRead)),
        amount(row.rejected), amount(row.issues), .markup(status(of: row)),
      ])
  }

  private func amount(_ number: Int) -> TableCell {
    number == 0 ? .sign(.none) : .number(wording.format.number(number))
  }

  private func links(of row: IndexContent.Row) -> Markup {
    Markup { markup in
      // One element, for a stacked cell lays its children out below each other.
      markup.element(.span) {
        for (place, report) in row.reports.enumerated() {
          if place > 0 { $0.text(", ") }
          let address = "\(row.municipality.folderName)/\(report)"
          $0.element(.a, [.href(address)], title(of: report))
        }
      }
    }
  }

  /// The report's name in the reader's language; the file's own where it is another.
  private func title(of file: String) -> String {
    switch file.prefix(while: { $0 != "." }) {
    case "status-pack": wording[IndexText.reportStatusPack]
    case "baseline": wording[IndexText.reportBaseline]
    case "midway": wording[IndexText.reportMidway]
    case "final": wording[IndexText.reportFinal]
    case "data-quality": wording[IndexText.reportDataQuality]
    case "economy": wording[IndexText.reportEconomy]
    default: file
    }
  }

  private func status(of row: IndexContent.Row) -> Markup {
    Markup {
      if row.held {
        $0.element(.span, [.class("v down")], wording[DataQualityText.held])
      } else {
        $0.text(wording[DataQualityText.accepted])
      }
    }
  }
}
