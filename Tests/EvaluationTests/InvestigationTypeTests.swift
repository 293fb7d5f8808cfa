import Model
import Testing

@testable import Evaluation

@Suite("Types of cases that are an investigation")
struct InvestigationTypeTests {
  @Test(
    "are known by the names in use, whatever case, hyphens and words behind",
    arguments: [
      "børnefaglig undersøgelse", "Børnefaglig Undersøgelse", "boernefaglig undersoegelse",
      "Børnefaglig undersøgelse (BFU)", "Børnefaglig undersøgelse efter barnets lov § 20",
      "Undersøgelse", "BFU", "bfu, forlænget", "§ 50-undersøgelse", "§50 undersøgelse",
      "§ 20-undersøgelse", "Investigation",
    ])
  func known(type: String) {
    #expect(InvestigationType.isNamed(type))
  }

  @Test(
    "are none where another kind of case is named",
    arguments: [
      "", "opfølgning", "Opfølgning på undersøgelse", "forebyggende indsats", "undersøgelser",
      "psykologisk undersøgelse", "bfus", "§ 20", "underretning",
    ])
  func other(type: String) {
    #expect(!InvestigationType.isNamed(type))
  }

  @Test("stand in the definition that explain prints, in both languages")
  func explained() {
    let population = Indicator.investigationWithin4Months.definition.population
    for name in InvestigationType.names {
      #expect(population.da.contains(name) && population.en.contains(name))
    }
  }
}
