import Importers
import Model
import Testing

@Suite("List of municipalities")
struct MunicipalityListTests {
  @Test("three digits and Danish headers are read; an unknown code is told with the nearest one")
  func read() {
    let list = MunicipalityList(
      Array("kode;navn\n766;Hedensted\n0630;Vejle\n0767;Hedenstad\nJylland;\n766;igen\n".utf8))
    #expect(list.expected.map(\.name) == ["Vejle", "Hedensted"])
    #expect(list.issues.map(\.location.line) == [4, 5])
    #expect(list.issues.allSatisfy { $0.code == .unknownMunicipality })
    #expect(
      list.issues.map(\.expected.en) == [
        "a municipality code; nearest is 0766 Hedensted", "a municipality code",
      ])
  }

  @Test("without the codes it is no list, and says which column it lacks")
  func header() {
    let list = MunicipalityList(Array("navn\nVejle\n".utf8))
    #expect(list.expected.isEmpty)
    #expect(list.issues.map(\.code) == [.missingColumn])
  }
}
