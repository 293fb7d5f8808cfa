import Model
import Renderers
import SeededRandom
import Testing

@Suite("Danish order")
struct DanishOrderTests {
  @Test("puts æ ø å and aa last")
  func alphabet() {
    let names = ["Aarhus", "Ærø", "Zealand", "Ørsted", "Åbenrå", "Aalborg", "Billund", "Vejle"]
    let sorted = names.sorted { DanishOrder($0) < DanishOrder($1) }
    #expect(
      sorted == ["Billund", "Vejle", "Zealand", "Ærø", "Ørsted", "Åbenrå", "Aalborg", "Aarhus"])
  }

  @Test("passes over case, accents and composition")
  func folds() {
    #expect(DanishOrder("allé") < DanishOrder("Allev"))
    #expect(DanishOrder("FAABORG") < DanishOrder("Fåborgen"))
    #expect(DanishOrder("Favrskov") < DanishOrder("Faaborg-Midtfyn"))
    #expect(DanishOrder("A\u{30A}s") > DanishOrder("Øs"))
    #expect(DanishOrder("Høje-Taastrup") < DanishOrder("Hørsholm"))
    #expect(DanishOrder("Nord 2") < DanishOrder("Nordby"))
  }

  @Test("is one total order whatever order the names come in")
  func total() {
    var generator = SeededGenerator(seed: 7)
    let names = MunicipalityRegister.all.map(\.name) + ["aarhus", "ÅRHUS", "Århus", ""]
    let expected = names.sorted { DanishOrder($0) < DanishOrder($1) }
    for _ in 0..<20 {
      let shuffled = names.shuffled(using: &generator)
      #expect(shuffled.sorted { DanishOrder($0) < DanishOrder($1) } == expected)
    }
  }
}
