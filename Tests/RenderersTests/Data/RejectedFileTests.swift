import Renderers
import Testing

@Suite("Rejected file")
struct RejectedFileTests {
  @Test("rows keep their fields, short ones are filled up, and formulas are disarmed")
  func rows() {
    var file = RejectedFile(width: 3)
    file.append(file: "absence.csv", line: 7, code: "field-count", fields: ["A1", "=1+1"])
    file.append(
      file: "exams.csv", line: 2, code: "out-of-range", fields: ["a,b", "\"c\"", "-3"])
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "\u{FEFF}file,line,code,field_1,field_2,field_3\n"
        + "absence.csv,7,field-count,A1,'=1+1,\n"
        + "exams.csv,2,out-of-range,\"a,b\",\"\"\"c\"\"\",'-3\n")
  }
}
