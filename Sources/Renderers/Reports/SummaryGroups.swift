import Evaluation
import Model

/// One section for each kind of record: the whole programme, then each municipality.
extension Summary {
  func writeGroups(into page: inout Page) {
    for group in groups {
      page.section(group.id, group.title(wording), onNewPage: true) { page in
        if let waves {
          write(group, waves, into: &page)
        } else if let wave = project.waves.last {
          write(group, wave, into: &page)
        }
        let waves = waves.map { [$0.earlier, $0.later] } ?? Array(project.waves.suffix(1))
        page.published(published.rows(of: group.definitions, at: waves), of: group.dataset)
      }
    }
  }

  private func write(_ group: IndicatorGroup, _ waves: WavePair, into page: inout Page) {
    let whole = group.definitions.map { measured($0, .nation, waves) }
    let sentences = ChangeSentences(
      indicators: whole, waves: waves, dataset: group.dataset, wording: wording)
    page.paragraph(sentences.all().joined(separator: " "))
    let shown = group.definitions.filter(hasMunicipalities)
    // The table by municipality has the whole as its last row.
    if group.definitions.count > 1 || shown.isEmpty {
      page.table(
        .changes(
          whole, title: wording(SummaryText.nationTable, ["title": group.title(wording)]),
          waves: waves, dataset: group.dataset, coverage: covered, wording))
    }
    let response = Table.response(
      whole, waves: waves, edition: .public, coverage: covered, wording)
    if let response { page.table(response) }
    for definition in shown {
      if group.definitions.count > 1 { page.heading(definition.shortTitle[wording.language]) }
      page.table(table(definition, waves))
      if definition != leading, let figure = forest(definition) { page.figure(figure) }
      if let funnel = funnel(definition, waves.later) { page.figure(funnel) }
    }
  }

  /// With one wave alone there are levels and nothing to compare.
  private func write(_ group: IndicatorGroup, _ wave: Wave, into page: inout Page) {
    for definition in group.definitions {
      page.heading(definition.shortTitle[wording.language])
      page.table(table(definition, wave))
      if let funnel = funnel(definition, wave) { page.figure(funnel) }
    }
  }

  /// Whether any municipality has something to show or to hide.
  private func hasMunicipalities(_ definition: IndicatorDefinition) -> Bool {
    content.municipalities.contains { municipality in
      project.waves.contains { wave in
        let scope = Scope.municipality(municipality.code)
        return content.results.level(definition.id, scope, wave: wave.id) != .notMeasured
      }
    }
  }

  private func unitLine(_ definition: IndicatorDefinition, years: String) -> String {
    let unit = UnitLine(wording: wording)
    return unit.joined(
      unit.level([definition]),
      definition.interval == .none ? "" : wording[ReportText.intervalBelow], years,
      wording[SummaryText.alphabetical], covered)
  }

  private func title(_ definition: IndicatorDefinition) -> String {
    wording(
      SummaryText.byMunicipality, ["name": definition.shortTitle[wording.language]])
  }

  private func table(_ definition: IndicatorDefinition, _ waves: WavePair) -> Table {
    let whole = measured(definition, .nation, waves)
    let hasChange = whole.change != nil
    let (earlier, later) = (waves.earlier.title, waves.later.title)
    let columns: [Table.Column] =
      hasChange
      ? [
        .number(wording[definition.comparison.isPaired ? TableText.bothTimes : .children]),
        .number(earlier), .number(later),
        .number(wording[TableText.change]), .text(wording[TableText.verdict]),
      ]
      : [
        .number(wording(ReportText.childrenAt, ["wave": earlier.lowercasedFirst])),
        .number(earlier),
        .number(wording(ReportText.childrenAt, ["wave": later.lowercasedFirst])),
        .number(later),
      ]
    return Table(
      title: title(definition),
      units: unitLine(definition, years: waves.years(of: definition.mainDataset, wording)),
      columns: [.text(wording[TableText.municipality])] + columns,
      rows: municipalities.map { municipality in
        let row = measured(definition, .municipality(municipality.code), waves)
        return Table.Row(.text(municipality.name), cells(row, hasChange: hasChange))
      },
      totals: [Table.Row(.text(wording[TableText.total]), cells(whole, hasChange: hasChange))])
  }

  private func cells(_ row: MeasuredIndicator, hasChange: Bool) -> [TableCell] {
    guard hasChange else {
      return [
        children(row.earlier), .outcome(row.earlier), children(row.later), .outcome(row.later),
      ]
    }
    let change = row.change ?? PrintedCell(sign: .notMeasured)
    return [
      children(change), .outcome(row.earlier), .outcome(row.later), .outcome(change),
      .verdict(of: change, wording),
    ]
  }

  private func table(_ definition: IndicatorDefinition, _ wave: Wave) -> Table {
    func row(_ name: String, _ cell: PrintedCell) -> Table.Row {
      Table.Row(.text(name), [children(cell), .outcome(cell)])
    }
    return Table(
      title: title(definition),
      units: unitLine(definition, years: wave.named(wording)),
      columns: [
        .text(wording[TableText.municipality]), .number(wording[TableText.children]),
        .number(wave.title),
      ],
      rows: municipalities.map { municipality in
        let isMissing = content.missing.contains { $0.code == municipality.code }
        return row(
          municipality.name,
          isMissing
            ? PrintedCell(sign: .notDelivered)
            : cell(definition, .municipality(municipality.code), wave: wave.id))
      },
      totals: [row(wording[TableText.total], cell(definition, .nation, wave: wave.id))])
  }

  /// The children behind a cell, or its sign.
  private func children(_ cell: PrintedCell) -> TableCell {
    if let sign = cell.sign { return .sign(sign) }
    return .number(format.number(cell.figure?.children ?? 0))
  }
}
