import Model

/// The second section: how each file was read, and what was not used.
extension DataQuality {
  /// What of a delivery is not used, and is no fault.
  static let unused: Set<IssueCode> = [.unusedColumns, .notADataset, .unreadDataset]

  func writeReading(into page: inout Page) {
    if !content.imports.isEmpty { page.table(readingTable) }
    let unused = notices.filter { Self.unused.contains($0.code) }
    if unused.isEmpty { return }
    page.heading(wording[DataQualityText.unused])
    page.markup { markup in
      markup.element(.ul) { list in
        for issue in unused { list.element(.li) { writeUnused(issue, into: &$0) } }
      }
      markup.newLine()
    }
  }

  private var readingTable: Table {
    Table(
      title: wording[DataQualityText.readingTable], units: wording[DataQualityText.readingUnits],
      columns: [
        .text(wording[DataQualityText.file]), .text(wording[DataQualityText.encoding]),
        .text(wording[DataQualityText.delimiter]), .text(wording[DataQualityText.decimal]),
        .text(wording[DataQualityText.dates]),
      ],
      rows: content.imports.map { file in
        Table.Row(
          .markup(
            Markup {
              FileName.write(file.file, into: &$0)
              $0.element(.small, file.dataset.title[wording.language])
            }),
          [
            word(encodingName(file.encoding)), word(signName(file.delimiter)),
            word(signName(file.decimal)), word(dateName(file.dateFormat)),
          ])
      })
  }

  private func word(_ text: String) -> TableCell {
    text.isEmpty ? .sign(.none) : .text(text)
  }

  private func encodingName(_ name: String) -> String {
    switch name {
    case "utf-8-bom": wording[DataQualityText.withMark]
    case "utf-8": "UTF-8"
    case "windows-1252": "Windows-1252"
    default: name
    }
  }

  private func signName(_ name: String) -> String {
    switch name {
    case "semicolon": wording[DataQualityText.semicolon]
    case "comma": wording[DataQualityText.comma]
    case "tab": wording[DataQualityText.tab]
    case "point": wording[DataQualityText.point]
    default: name
    }
  }

  /// `dd-mm-yyyy`, in Danish `dd-mm-åååå`.
  private func dateName(_ format: String) -> String {
    wording.language == .danish ? String(format.map { $0 == "y" ? "å" : $0 }) : format
  }

  private func writeUnused(_ issue: Issue, into markup: inout Markup) {
    FileName.write(issue.location.file, into: &markup)
    switch issue.code {
    case .notADataset: markup.text(" " + wording[DataQualityText.unusedFile])
    case .unreadDataset:
      markup.text(
        " "
          + wording(
            DataQualityText.unusedDataset, ["expected": issue.expected[wording.language]]))
    default:
      markup.text(
        ": " + wording(DataQualityText.unusedColumns, ["columns": issue.found]))
    }
  }
}
