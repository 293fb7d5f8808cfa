import Evaluation
import Model

/// The last part of a report: how do you know?
extension Page {
  /// A card for every indicator that was measured, and what an interval says.
  mutating func methods(
    _ indicators: [MeasuredIndicator], waves: WavePair, imports: [ImportedFile],
    published: PublishedFigures
  ) {
    let wording = wording
    section("methods", wording[ReportText.methods], onNewPage: true) { page in
      page.paragraph(wording[ReportText.intervalMeaning])
      page.cards(
        indicators.map { indicator in
          MethodCard(
            definition: indicator.definition,
            children: Self.children(of: indicator, waves: waves, wording),
            files: imports.filter { indicator.definition.datasets.contains($0.dataset) },
            references: published.rows(
              of: [indicator.definition], at: [waves.earlier, waves.later]
            ).sources(wording))
        })
    }
  }

  /// `Baseline 19, midtvejs 22, begge 16`.
  private static func children(
    of indicator: MeasuredIndicator, waves: WavePair, _ wording: Wording
  ) -> String {
    func count(_ title: String, _ cell: PrintedCell?) -> String? {
      cell?.figure.map {
        wording(
          ReportText.childrenOf,
          ["wave": title.lowercasedFirst, "count": wording.format.number($0.children)])
      }
    }
    let parts = [
      count(waves.earlier.title, indicator.earlier), count(waves.later.title, indicator.later),
      count(wording[ReportText.pairsOf], indicator.change),
    ]
    return wording.format.sentence(parts.compactMap(\.self).joined(separator: ", "))
  }

  /// Data quality in one line, with a link to its report.
  mutating func dataQuality(_ content: MunicipalityContent) {
    let wording = wording
    let counts = DataQualityCounts(content.imports)
    let format = wording.format
    section("data-quality", wording[ReportText.dataQuality]) { page in
      page.markup { markup in
        markup.element(.p) {
          $0.text(
            wording(
              ReportText.dataQualityCounts,
              [
                "read": format.counted(counts.rowsRead, .row),
                "accepted": format.number(counts.accepted),
                "rejected": format.number(counts.rejected),
                "footer": format.number(counts.footer),
              ]) + " ")
          if content.held { $0.text(wording[ReportText.dataQualityHeld] + " ") }
          $0.element(
            .a, [.href(content.dataQualityPage)], wording[ReportText.dataQualityLink])
          $0.text(".")
        }
        markup.newLine()
      }
    }
  }

  /// Budget against spending, beside what others have published of it.
  mutating func economy(
    _ lines: [BudgetLine], published: PublishedRows, onNewPage: Bool = false
  ) {
    let wording = wording
    section("budget", wording[ReportText.economy], onNewPage: onNewPage) { page in
      guard !lines.isEmpty else {
        page.paragraph(wording[ReportText.moneyMissing])
        return
      }
      page.paragraph(MoneySentence(lines: lines).text(wording))
      page.table(.budget(lines, wording))
      page.published(published, of: .budget)
    }
  }
}
