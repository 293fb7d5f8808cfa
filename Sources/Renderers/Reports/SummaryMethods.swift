import Model

/// The last section: how every figure is made, what is hidden, and what an interval means.
extension Summary {
  func writeMethods(into page: inout Page) {
    page.paragraph(wording[ReportText.intervalMeaning])
    page.cards(
      (countDefinitions + groups.flatMap(\.definitions)).map { definition in
        MethodCard(
          definition: definition,
          references: published.rows(of: [definition], at: project.waves).sources(wording))
      })
    page.heading(wording[SummaryText.hidden])
    page.markup { markup in
      markup.element(.dl, [.class("card")]) { list in
        for (term, text) in hiddenRules {
          list.element(.dt, term)
          list.element(.dd, text)
        }
      }
      markup.newLine()
    }
    if !content.signedOff.isEmpty {
      page.heading(wording[SignedOffText.publicTitle])
      let waves = format.list(content.signedOff.map { $0.named(wording) })
      page.paragraph(wording(SignedOffText.publicText, ["waves": waves]))
    }
    if countDefinitions.isEmpty {
      page.heading(wording[SummaryText.dataQuality])
      page.paragraph(coverage)
    }
  }

  private var hiddenRules: [(term: String, text: String)] {
    [
      (
        wording[SummaryText.hiddenRule],
        wording(
          SummaryText.hiddenRuleText, ["most": format.number(max(1, project.minimum - 1))])
      ),
      (
        wording[SummaryText.hiddenEverywhere], wording[SummaryText.hiddenEverywhereText]
      ),
      (wording[SummaryText.hiddenRounding], wording[SummaryText.hiddenRoundingText]),
    ]
  }
}
