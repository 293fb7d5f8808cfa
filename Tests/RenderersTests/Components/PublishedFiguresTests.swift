import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Published figures")
struct PublishedFiguresTests {
  private static let waves = WavePair(
    earlier: ExampleContent.baseline, later: ExampleContent.midway)

  private static func published() throws -> PublishedFigures {
    PublishedFigures(
      ExampleContent.contentWithReferences, try Templates().wording(.danish))
  }

  @Test("are one row an indicator, place and group, with a gap where a wave has none")
  func rows() throws {
    let rows = try Self.published().rows(
      of: ExampleDefinitions.wellbeing, at: [Self.waves.earlier, Self.waves.later])
    #expect(
      rows.rows.map { row in
        let values = row.figures.map { $0?.value.text ?? "–" }
        return ([row.definition.id, row.who] + values).joined(separator: " ")
      } == [
        "wellbeing_faglig hele landet 3.7 3.6",
        "wellbeing_social hele landet, mellemtrin 4.02 3.97",
        "wellbeing_ro hele landet – 3.8", "wellbeing_ro Hedensted Kommune – 3.75",
      ])
  }

  @Test("sources stand below the table; of several each row has the numbers of its own")
  func sources() throws {
    let wording = try Templates().wording(.danish)
    let published = try Self.published()
    let waves = [Self.waves.earlier, Self.waves.later]
    let one = try #require(
      Table.published(
        published.rows(of: ExampleDefinitions.wellbeing, at: waves), of: .wellbeing,
        explains: true, wording))
    #expect(one.columns.count == 4)
    #expect(one.source?.hasPrefix("Kilde: Opfundet ministerium, 2025. Tallene er") == true)
    let several = try #require(
      Table.published(
        published.rows(of: [ExampleDefinitions.absence], at: waves), of: .absence,
        explains: false, wording))
    #expect(several.title == "Fravær: offentliggjorte tal til sammenligning")
    #expect(several.columns.count == 4)
    #expect(several.source == "Kilder: (1) Opfundet statistik; (2) Opfundet kommune.")
    let markup = Markup { several.write(into: &$0, number: 1, wording) }.description
    #expect(markup.contains(">6,8<") && markup.contains("<td class=\"t\">2</td>"))
    #expect(
      Table.published(
        PublishedRows(waves: waves, rows: []), of: .absence, explains: true, wording) == nil)
  }

  @Test("a chart shows the nation's whole at the later wave, and nobody's group")
  func nation() throws {
    let published = try Self.published()
    let nation = try #require(
      published.nation(of: ExampleDefinitions.wellbeing, waves: Self.waves))
    #expect(nation.wave.id == "midway")
    #expect(nation.figures.map(\.key.indicator) == ["wellbeing_faglig", "wellbeing_ro"])
    #expect(published.nation(of: [ExampleDefinitions.wellbeing[1]], waves: Self.waves) == nil)
  }
}
