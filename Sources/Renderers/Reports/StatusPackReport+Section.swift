import Evaluation
import Model

/// A point of the meeting: one or more kinds of indicators.
struct StatusPackSection: Sendable {
  struct Part: Sendable {
    let group: IndicatorGroup
    let measured: [MeasuredIndicator]
  }

  let id: String
  let title: String
  let parts: [Part]

  /// Exams, absence, starts and changes of school are one point; every other kind is its own.
  static func all(
    _ content: MunicipalityContent, waves: WavePair, _ wording: Wording
  ) -> [StatusPackSection] {
    let code = content.municipality.code
    let parts: [Part] = IndicatorGroup.all(of: content.results.definitions).compactMap { group in
      guard group.dataset != .participants, group.dataset != .budget else { return nil }
      let measured = group.measured(
        in: content.results, scope: .municipality(code), waves: waves,
        others: .others(than: code))
      let isShown = group.isShown(
        in: content.results, scope: .municipality(code), waves: waves)
      return isShown ? Part(group: group, measured: measured) : nil
    }
    var sections: [StatusPackSection] = []
    for part in parts {
      if !part.group.isAboutSchool {
        sections.append(
          StatusPackSection(
            id: part.group.id, title: part.group.title(wording), parts: [part]))
      } else if let place = sections.firstIndex(where: { $0.id == "school" }) {
        sections[place] = StatusPackSection(
          id: "school", title: sections[place].title, parts: sections[place].parts + [part])
      } else {
        sections.append(
          StatusPackSection(id: "school", title: wording[StatusPackText.school], parts: [part]))
      }
    }
    return sections
  }
}

extension IndicatorGroup {
  fileprivate var isAboutSchool: Bool {
    switch dataset {
    case .exams, .absence, .schoolStarts, .schoolChanges: true
    default: false
    }
  }
}
