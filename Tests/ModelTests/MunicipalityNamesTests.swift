import Model
import Testing

@Suite("Municipality names")
struct MunicipalityNamesTests {
  @Test("every form of all 98 names stands for its municipality, and none for two")
  func forms() {
    var owners: [String: MunicipalityCode] = [:]
    #expect(MunicipalityRegister.all.count == 98)
    for municipality in MunicipalityRegister.all {
      for form in MunicipalityNames.forms(of: municipality) {
        #expect(
          MunicipalityNames.place(of: form) == .municipality(municipality.code), "\(form)")
        let key = FoldedName.key(form)
        #expect(owners[key] ?? municipality.code == municipality.code, "\(form)")
        owners[key] = municipality.code
      }
    }
    #expect(owners.count >= 3 * 98)
  }

  @Test("every code stands for its municipality, with three digits or four")
  func codes() {
    for municipality in MunicipalityRegister.all {
      let code = municipality.code
      #expect(MunicipalityNames.place(of: code.description) == .municipality(code))
      #expect(MunicipalityNames.place(of: String(code.number)) == .municipality(code))
      #expect(
        MunicipalityNames.place(of: "\(code.number) \(municipality.name)") == .municipality(code))
    }
  }

  @Test(
    "no ending is cut off a name",
    arguments: [
      "Assen", "Horsen", "Rander", "Aarhu", "Stevn", "Halsnæ", "Norddjur", "Syddjur", "Hedenstedt",
      "Københavnss", "Kommune", "s Kommune", "",
    ])
  func endings(name: String) {
    #expect(MunicipalityNames.place(of: name) == nil)
  }

  @Test(
    "names that end in s are themselves, with or without their word",
    arguments: [
      ("Assens", 420), ("Assens Kommune", 420), ("Horsens Kommune", 615), ("Randers Kommune", 730),
      ("Stevns Kommune", 336), ("Aarhus Kommune", 751), ("Halsnæs Kommune", 260),
      ("Norddjurs Kommune", 707), ("Nordfyns Kommune", 480), ("Vesthimmerlands Kommune", 820),
    ])
  func endingInS(name: String, code: UInt16) {
    #expect(MunicipalityNames.place(of: name) == .municipality(MunicipalityCode(number: code)))
  }

  @Test(
    "spellings and former names stand for the municipality of today",
    arguments: [
      ("Københavns Kommune", 101), ("KØBENHAVN", 101), ("Koebenhavn", 101), ("Copenhagen", 101),
      ("Bornholms Regionskommune", 400), ("Bornholms Kommune", 400), ("Århus", 751),
      ("Ålborg Kommune", 851), ("Åbenrå", 580), ("Fåborg-Midtfyn", 430), ("Lyngby-Tårbæk", 173),
      ("Lyngby-Taarbæk Kommune", 173), ("Høje Taastrup", 169), ("Høje-Tåstrup", 169),
      ("Frederiksværk-Hundested", 260), ("Brønderslev-Dronninglund Kommune", 810),
      ("Ringkøbing - Skjern", 760), (" Hedensted ", 766), ("Hedensteds Kommune", 766),
    ])
  func spellings(name: String, code: UInt16) {
    #expect(MunicipalityNames.place(of: name) == .municipality(MunicipalityCode(number: code)))
  }

  @Test(
    "the nation goes by name and code",
    arguments: [
      "nation", "Hele landet", "HELE LANDET", "Danmark", "DK", "000", "0", "000 Hele landet",
    ])
  func nation(name: String) {
    #expect(MunicipalityNames.place(of: name) == .nation)
  }

  @Test(
    "regions, provinces and Christiansø are no municipality, and no fault",
    arguments: [
      "Region Hovedstaden", "Landsdel Fyn", "Landsdel Bornholm", "Christiansø", "411", "084",
      "1084", "01", "11", "084 Region Hovedstaden", "Uoplyst", "998", "Landkommuner",
    ])
  func elsewhere(name: String) {
    #expect(MunicipalityNames.place(of: name) == .elsewhere)
  }

  @Test(
    "a code that is none, or that does not go with its name, stands for nothing",
    arguments: ["102", "9999", "12", "101 Vejle", "766 Hedensted Nord", "12345"])
  func unknown(name: String) {
    #expect(MunicipalityNames.place(of: name) == nil)
  }

  @Test("the nearest name is told, whatever its spelling")
  func nearest() {
    #expect(MunicipalityNames.nearest(to: "hedenstad") == "Hedensted")
    #expect(MunicipalityNames.nearest(to: "Hele landt") == "Hele landet")
  }
}
