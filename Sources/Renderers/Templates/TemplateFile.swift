/// The files a templates folder may hold; the raw value is the path within it.
enum TemplateFile: String, CaseIterable {
  case page = "frames/page.mustache"
  case style = "style.css"
  case confidentialStyle = "confidential.css"
  case danish = "texts/da.txt"
  case english = "texts/en.txt"

  private var embedded: [UInt8] {
    switch self {
    case .page: PackageResources.page_mustache
    case .style: PackageResources.style_css
    case .confidentialStyle: PackageResources.confidential_css
    case .danish: PackageResources.da_txt
    case .english: PackageResources.en_txt
    }
  }

  func text(in files: [String: [UInt8]]) throws(TemplateError) -> String {
    guard let text = String(validating: files[rawValue] ?? embedded, as: UTF8.self) else {
      throw TemplateError(file: rawValue, line: 1, column: 1, fault: .notUTF8)
    }
    return text
  }

  /// A style sheet that HTML and XML read alike.
  func styleSheet(in files: [String: [UInt8]]) throws(TemplateError) -> String {
    let text = try text(in: files)
    guard let sign = text.firstIndex(where: { $0 == "<" || $0 == "&" }) else { return text }
    let place = TextPlace(sign, in: text)
    throw TemplateError(
      file: rawValue, line: place.line, column: place.column,
      fault: .markupInStyle(String(text[sign])))
  }

  /// The built-in texts with a project's own in place of some of them.
  func phrases(in files: [String: [UInt8]]) throws(TemplateError) -> [String: Phrase] {
    let original = try TextFile(text(in: [:]), named: rawValue, known: nil).phrases
    guard files[rawValue] != nil else { return original }
    let own = try TextFile(text(in: files), named: rawValue, known: original).phrases
    return original.merging(own) { _, own in own }
  }
}
