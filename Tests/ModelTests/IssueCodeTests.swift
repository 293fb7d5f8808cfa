import Model
import Testing

@Suite("Issue code")
struct IssueCodeTests {
  @Test("every code says how to mend it, in both languages", arguments: IssueCode.allCases)
  func mend(code: IssueCode) {
    #expect(code.mend.da.hasSuffix("."))
    #expect(code.mend.en.hasSuffix("."))
  }

  @Test("codes are written with lower case letters and hyphens", arguments: IssueCode.allCases)
  func spelling(code: IssueCode) {
    #expect(code.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
  }
}
