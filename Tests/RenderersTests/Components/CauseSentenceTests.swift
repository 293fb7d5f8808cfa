import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Cause sentence")
struct CauseSentenceTests {
  private func text(
    _ causes: [DriftCause], _ language: Language = .danish, namesPlaces: Bool = false
  ) throws -> String {
    CauseSentence(namesPlaces: namesPlaces, wording: try Templates().wording(language)).text(causes)
  }

  private func files(_ names: String..., of place: Municipality = ReportFixture.hedensted)
    -> [DriftCause]
  {
    names.map { .file(.changed, of: place, path: $0) }
  }

  @Test("names files by what became of them, then places, then the rest")
  func order() throws {
    let causes: [DriftCause] =
      [.definition(.exams), .municipality(.added, ReportFixture.aarhus)] + files("b.csv", "a.csv")
      + [.file(.removed, of: ReportFixture.hedensted, path: "c.csv"), .program]
    #expect(
      try text(causes)
        == "b.csv og a.csv er ændret; c.csv mangler; Aarhus er kommet til; "
        + "listen over prøver er ændret; programmet er en anden version")
    #expect(
      try text(causes, .english)
        == "b.csv and a.csv changed; c.csv missing; Aarhus added; the list of exams has changed; "
        + "another version of the program")
  }

  @Test("counts names beyond three, and tells places apart where it is asked to")
  func many() throws {
    #expect(
      try text(files("a", "b", "c", "d", "e")) == "a, b, c og 2 til er ændret")
    #expect(
      try text(files("a") + files("a", of: ReportFixture.aarhus), namesPlaces: true)
        == "Hedensted/a og Aarhus/a er ændret")
  }

  @Test("every cause has words")
  func all() throws {
    let parts = DriftCause.DefinitionPart.allCases.map(DriftCause.definition)
    for cause in parts + [.noDefinition, .others, .referenceDate, .program, .unknown] {
      #expect(try text([cause]) != "")
      #expect(try text([cause], .english) != "")
    }
  }
}
