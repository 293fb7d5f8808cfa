import Model

/// Tables and the chart of the first section.
extension DataQuality {
  private func amount(_ number: Int) -> TableCell {
    number == 0 ? .sign(.none) : .number(wording.format.number(number))
  }

  var filesTable: Table {
    func cells(_ read: Int, _ accepted: Int, _ rejected: Int, _ footer: Int) -> [TableCell] {
      [
        .number(wording.format.number(read)), .number(wording.format.number(accepted)),
        amount(rejected),
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

  var causesTable: Table {
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
                $0.element(.small, rejection.code.rawValue)
              }),
            .number(wording.format.number(rejection.rows)),
          ])
      })
  }

  var overLimitBars: [LimitBars.Row] {
    counts.files.filter { $0.rejected > 0 }.map { file in
      LimitBars.Row(
        label: file.file, value: FixedDecimal(file.rejectedShare, decimals: 1, places: 2))
    }
  }

  var limitFigure: Exhibit {
    let over = counts.overLimit(limit).map(\.file)
    return Exhibit(
      finding: over.isEmpty
        ? wording[DataQualityText.limitFinding]
        : wording(DataQualityText.limitFindingOver, ["files": wording.format.list(over)]),
      measure: wording(DataQualityText.limitMeasure, ["limit": limitText]),
      chart: LimitBars(
        title: wording[DataQualityText.limitTitle], rows: overLimitBars,
        limit: FixedDecimal(limit.value, decimals: 1, places: 2), limitText: limitText),
      source: overLimitBars.count < counts.files.count ? wording[DataQualityText.limitSource] : nil)
  }
}
