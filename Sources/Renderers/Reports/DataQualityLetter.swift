import Model

/// A letter to the sender that can be sent unchanged; it names places and causes, never a value.
struct DataQualityLetter {
  let quality: DataQuality
  let project: ReportProject

  /// Kinds of faults told one by one; the attached file holds the rest.
  private static let told = 12

  private var wording: Wording { quality.wording }
  private var format: ReaderFormat { wording.format }
  private var counts: DataQualityCounts { quality.counts }

  func write(into markup: inout Markup) {
    let kinds = DataQualityFault.kinds(quality.faults)
    markup.element(.div, [.class("letter")]) {
      $0.element(.p) { $0.element(.b, subject(isClean: kinds.isEmpty)) }
      let name = quality.content.municipality.fullName(wording.language)
      $0.element(.p, wording(DataQualityText.greeting, ["municipality": name]))
      $0.element(.p, opening(isClean: kinds.isEmpty))
      if !kinds.isEmpty { write(kinds, into: &$0) }
      $0.element(.p, closing)
      $0.element(.p) {
        $0.text(wording[DataQualityText.signOff])
        $0.empty(.br)
        $0.text(wording(DataQualityText.sender, ["project": project.title]))
      }
    }
    markup.newLine()
  }

  private func subject(isClean: Bool) -> String {
    wording(
      isClean ? DataQualityText.subjectClean : .subject,
      ["project": project.title, "year": project.year(format)])
  }

  private func opening(isClean: Bool) -> String {
    var sentences: [String] = []
    let files = counts.files.count
    if files == 1 { sentences.append(wording[DataQualityText.thanksOne]) }
    if files > 1 {
      sentences.append(wording(DataQualityText.thanksMany, ["count": format.word(files)]))
    }
    if counts.rowsRead > 0 { sentences.append(used) }
    if isClean {
      sentences.append(wording[DataQualityText.letterClean])
    } else if counts.rejected == 0 || !counts.stopped.isEmpty {
      sentences.append(wording[DataQualityText.askFiles])
    } else if counts.rejected == 1 {
      sentences.append(wording[DataQualityText.askOne])
    } else {
      sentences.append(
        wording(DataQualityText.askMany, ["count": format.word(counts.rejected)]))
    }
    return sentences.joined(separator: " ")
  }

  private var used: String {
    let part = format.fraction(counts.accepted, of: counts.rowsRead)
    switch counts.footer {
    case 0: return wording(DataQualityText.letterUsed, ["part": part])
    case 1: return wording(DataQualityText.letterUsedFooterOne, ["part": part])
    default:
      return wording(
        DataQualityText.letterUsedFooterMany,
        ["part": part, "count": format.word(counts.footer)])
    }
  }

  private func write(_ kinds: [DataQualityFault], into markup: inout Markup) {
    markup.element(.ol) { list in
      for kind in kinds.prefix(Self.told) {
        list.element(.li) {
          let places = [kind.file, quality.lines(of: kind)].filter { !$0.isEmpty }
          if !places.isEmpty {
            $0.element(.b, places.joined(separator: ", ") + ":")
            $0.text(" ")
          }
          $0.text(sentence(kind, alone: places.isEmpty))
        }
      }
    }
    let rest = kinds.dropFirst(Self.told).reduce(0) { $0 + $1.count }
    if rest > 0 {
      markup.element(
        .p, wording(DataQualityText.letterRest, ["issues": format.counted(rest, .issue)]))
    }
  }

  /// The cause with its column, what was expected, and how to mend it.
  private func sentence(_ kind: DataQualityFault, alone: Bool) -> String {
    var cause = kind.code.cause[wording.language]
    if !kind.column.isEmpty {
      cause = wording(DataQualityText.letterColumn, ["cause": cause, "column": kind.column])
    }
    let expected = kind.first.expected[wording.language]
    if !expected.isEmpty {
      cause = wording(
        DataQualityText.letterExpected, ["cause": cause, "expected": expected])
    }
    return wording(
      DataQualityText.letterFault,
      [
        "cause": alone ? format.sentence(cause) : cause,
        "mend": kind.code.mend[wording.language],
      ])
  }

  private var closing: String {
    var sentences: [String] = []
    if quality.content.held {
      sentences.append(wording[DataQualityText.letterHeld])
    } else if counts.rejected > 0 {
      sentences.append(wording[DataQualityText.letterLeftOut])
    }
    sentences.append(wording[DataQualityText.letterAsk])
    return sentences.joined(separator: " ")
  }
}
