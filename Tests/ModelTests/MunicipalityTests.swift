import Model
import Testing

@Suite("Municipality")
struct MunicipalityTests {
  @Test("there are 98, in the order of their codes")
  func register() {
    #expect(MunicipalityRegister.all.count == 98)
    let codes = MunicipalityRegister.all.map(\.code)
    #expect(codes == codes.sorted())
    #expect(codes.first?.description == "0101")
    #expect(codes.last?.description == "0860")
  }

  @Test("three digits are padded", arguments: [("766", "0766"), ("0766", "0766")])
  func padded(text: String, code: String) {
    #expect(MunicipalityCode(text)?.description == code)
  }

  @Test("what is no code is refused", arguments: ["76", "07660", "07a6", "-766", ""])
  func refused(text: String) {
    #expect(MunicipalityCode(text) == nil)
  }

  @Test(
    "folders are the code and the folded name",
    arguments: [
      ("0766", "0766-hedensted"), ("0492", "0492-aeroe"), ("0825", "0825-laesoe"),
      ("0185", "0185-taarnby"), ("0169", "0169-hoeje-taastrup"),
    ])
  func folder(code: String, folder: String) throws {
    let code = try #require(MunicipalityCode(code))
    #expect(MunicipalityRegister.municipality(code)?.folderName == folder)
  }

  @Test("an unknown code has a nearest one")
  func nearest() {
    #expect(MunicipalityRegister.nearest(to: MunicipalityCode(number: 767))?.name == "Hedensted")
  }
}
