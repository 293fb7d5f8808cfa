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

  /// Stands for the main part while the frame is rendered; escaped text can never hold it.
  private static let mainPlace = "\u{0}"

  /// The finished document; the main part is put in as bytes, for it is most of the page.
  func document(_ values: FrameValues, main: Markup) -> Document {
    var values = values
    values[.main] = Self.mainPlace
    let page = Array(template.render(values).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count + main.bytes.count)
    for (place, part) in page.split(separator: 0, omittingEmptySubsequences: false).enumerated() {
      if place > 0 { bytes.append(contentsOf: main.bytes) }
      bytes.append(contentsOf: part)
    }
    // An HTML parser would put a line end behind the root into the body, an XML parser nowhere.
    while let last = bytes.last, last <= UInt8(ascii: " ") { bytes.removeLast() }
    return Document(polyglot: bytes)
  }
}
