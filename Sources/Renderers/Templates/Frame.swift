import Mustache

/// The page around what is computed: head, skip link, cover, contents, main part and footer.
struct Frame: Sendable {
  private let template: MustacheTemplate

  /// Parses a frame once and checks its names, since Mustache renders unknown ones as nothing.
  init(_ text: String, named file: String) throws(TemplateError) {
    let tags = FrameTag.all(in: text)
    for tag in tags where FrameName(rawValue: tag.name) == nil {
      throw TemplateError(
        file: file, line: tag.place.line, column: tag.place.column,
        fault: .unknownName(tag.name, known: FrameName.allCases.map(\.rawValue)))
    }
    for name in FrameName.required where !tags.contains(where: { $0.name == name.rawValue }) {
      throw TemplateError(file: file, line: 1, column: 1, fault: .missingName(name.rawValue))
    }
    do {
      template = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateError(
        file: file, line: error.context.lineNumber, column: error.context.columnNumber,
        fault: .syntax("\(error.error)"))
    } catch {
      throw TemplateError(file: file, line: 1, column: 1, fault: .syntax("\(error)"))
    }
  }

  func document(_ values: FrameValues) -> Document {
    var page = template.render(values)
    // An HTML parser would put a line end behind the root into the body, an XML parser nowhere.
    while page.last?.isWhitespace == true { page.removeLast() }
    return Document(polyglot: Array(page.utf8))
  }
}
