import Model

/// The files of published figures that belong to no municipality.
extension InternalIndex {
  func writeReferences(into page: inout Page) {
    page.paragraph(wording[IndexText.referencesIntroduction])
    page.table(referencesTable)
    let kinds = DataQualityFault.kinds(content.referenceIssues)
    if kinds.isEmpty { return }
    page.markup { markup in
      markup.element(.ul) { list in
        for kind in kinds {
          list.element(.li) {
            FileName.write(kind.file, into: &$0)
            $0.text(text(of: kind))
          }
        }
      }
      markup.newLine()
    }
  }

  private var referencesTable: Table {
    func number(_ count: Int) -> TableCell {
      count == 0 ? .sign(.none) : .number(wording.format.number(count))
    }
    return Table(
      title: wording[IndexText.referencesTable], units: wording[DataQualityText.filesUnits],
      columns: [
        .text(wording[DataQualityText.file]), .number(wording[DataQualityText.read]),
        .number(wording[DataQualityText.used]), .number(wording[DataQualityText.rejected]),
        .number(wording[DataQualityText.footerLines]),
      ],
      rows: content.references.map { file in
        let name = Markup { FileName.write(file.file, into: &$0) }
        if file.stopped {
          let none = Array(repeating: TableCell.sign(.none), count: 3)
          return Table.Row(.markup(name), [.muted(wording[DataQualityText.stopped])] + none)
        }
        return Table.Row(
          .markup(name),
          [file.rowsRead, file.accepted, file.rejected, file.footer].map(number))
      })
  }

  /// Line, cause, what was expected and how to mend it.
  private func text(of kind: DataQualityFault) -> String {
    let language = wording.language
    let first = kind.first
    var place = ""
    if first.location.line > 0 {
      let line = String(first.location.line)
      place =
        ", "
        + (kind.count == 1
          ? wording(DataQualityText.line, ["lines": line])
          : wording(
            DataQualityText.lines,
            ["lines": line, "count": wording.format.number(kind.count - 1)]))
    }
    let expected = wording(
      DataQualityText.noticeExpected, ["expected": first.expected[language]])
    return "\(place): \(kind.code.cause[language]) (\(expected)). \(kind.code.mend[language])"
  }
}
