import Evaluation
import Model

@testable import Renderers

/// Invented deliveries of one municipality, from clean to held.
enum DataQualityFixture {
  static let limit = DecimalFraction(numerator: 5, decimals: 2)

  static func file(
    _ name: String, read: Int, rejected: Int = 0, footer: Int = 0, stopped: Bool = false
  ) -> ImportedFile {
    ImportedFile(
      file: name, dataset: .absence, encoding: "windows-1252", delimiter: "semicolon",
      decimal: "comma", dateFormat: "dd-mm-yyyy", rowsRead: read,
      accepted: read - rejected - footer, rejected: rejected, footer: footer, stopped: stopped)
  }

  static func issue(
    _ severity: IssueSeverity, _ code: IssueCode, _ file: String, _ line: Int,
    _ column: String = "", found: String = ""
  ) -> Model.Issue {
    Model.Issue(
      severity, code, at: SourceLocation(file: file, line: line, column: column), found: found,
      expected: LocalizedText(da: "noget andet", en: "something else"))
  }

  static func content(
    _ imports: [ImportedFile], _ issues: [Model.Issue] = [], held: Bool = false
  ) -> MunicipalityContent {
    MunicipalityContent(
      municipality: ReportFixture.hedensted, districts: [], results: Results(definitions: []),
      composition: Composition(), budget: [], imports: imports, issues: issues, held: held)
  }

  static func quality(
    _ imports: [ImportedFile], _ issues: [Model.Issue] = [], held: Bool = false,
    language: Language = .danish
  ) throws -> DataQuality {
    DataQuality(
      content: content(imports, issues, held: held), limit: limit,
      wording: try Templates().wording(language))
  }
}
