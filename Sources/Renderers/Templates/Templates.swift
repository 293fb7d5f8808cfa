import Model

/// The page frame, the style sheet and the fixed texts, read once for all documents of a run.
public struct Templates: Sendable {
  let frame: Frame
  let style: String
  let confidentialStyle: String
  private let danish: Texts
  private let english: Texts

  /// The built-in templates, with files of a project's own in place of some of them.
  ///
  /// - Parameter files: Bytes by path within the templates folder, such as `style.css`.
  /// - Throws: `TemplateError` for a file no report uses, and for the first fault of one.
  public init(files: [String: [UInt8]] = [:]) throws(TemplateError) {
    for path in files.keys.sorted() where TemplateFile(rawValue: path) == nil {
      throw TemplateError(
        file: path, line: 1, column: 1,
        fault: .unknownFile(known: TemplateFile.allCases.map(\.rawValue)))
    }
    frame = try Frame(TemplateFile.page.text(in: files), named: TemplateFile.page.rawValue)
    style = try TemplateFile.style.styleSheet(in: files)
    confidentialStyle = try TemplateFile.confidentialStyle.styleSheet(in: files)
    danish = try Texts(language: .danish, phrases: TemplateFile.danish.phrases(in: files))
    english = try Texts(language: .english, phrases: TemplateFile.english.phrases(in: files))
  }

  func wording(_ language: Language) -> Wording {
    switch language {
    case .danish: Wording(texts: danish)
    case .english: Wording(texts: english)
    }
  }
}
