import Evaluation
import Model

/// How an indicator is made, for those who will check every number.
struct MethodCard: Sendable {
  let definition: IndicatorDefinition
  /// How many children stand behind it, in words such as `Baseline 19, midtvejs 22`.
  var children: String?
  /// The files it was made from: internal pages alone, for row counts are not published.
  var files: [ImportedFile] = []
  /// Who published the figures it is set beside.
  var references: [String] = []

  func write(into markup: inout Markup, _ wording: Wording) {
    let language = wording.language
    markup.element(.article, [.class("method")]) {
      $0.element(.h3, definition.title[language])
      $0.element(.dl, [.class("card")]) { list in
        list.term(wording[MethodText.numerator], definition.numerator[language])
        list.term(wording[MethodText.denominator], definition.denominator[language])
        list.term(wording[MethodText.population], definition.population[language])
        list.term(wording[MethodText.children], children ?? "")
        list.term(wording[MethodText.interval], definition.interval.title[language])
        list.term(wording[MethodText.evidence], definition.evidence[language])
        list.term(wording[MethodText.source], definition.source)
        list.term(wording[MethodText.reference], references.joined(separator: "; "))
        writeFiles(into: &list, wording)
      }
    }
    markup.newLine()
  }

  private func writeFiles(into list: inout Markup, _ wording: Wording) {
    if files.isEmpty { return }
    list.element(.dt, wording[MethodText.files])
    for file in files {
      list.element(.dd) {
        $0.element(.code, file.file)
        $0.text(": " + Self.fate(of: file, wording))
      }
    }
  }

  private static func fate(of file: ImportedFile, _ wording: Wording) -> String {
    if file.stopped { return wording[MethodText.fileStopped] }
    let format = wording.format
    let read = wording(
      MethodText.file,
      ["read": format.number(file.rowsRead), "accepted": format.number(file.accepted)])
    guard file.rejected > 0 else { return read }
    return read
      + wording(MethodText.fileRejected, ["rejected": format.number(file.rejected)])
  }
}

extension Markup {
  /// A term and what it says; nothing where there is nothing to say.
  fileprivate mutating func term(_ term: String, _ text: String) {
    if text.isEmpty { return }
    element(.dt, term)
    element(.dd, text)
  }
}
