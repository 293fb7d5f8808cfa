import Evaluation
import Model

/// A point of the meeting, with a question: causes are asked about, never stated.
struct AgendaItem: Sendable {
  let section: String
  let title: String
  let minutes: String
  let question: String

  static func write(_ items: [AgendaItem], into markup: inout Markup) {
    markup.element(.ol, [.class("agenda")]) { list in
      for item in items {
        list.element(.li) {
          $0.element(.a, [.href("#" + item.section)], item.title)
          $0.element(.span, [.class("min")], item.minutes)
          $0.element(.span, [.class("sub")], item.question)
        }
      }
    }
    markup.newLine()
  }
}

extension StatusPackReport {
  var agenda: [AgendaItem] {
    var items = sections.map { section in
      AgendaItem(
        section: section.id, title: section.title, minutes: minutes(20),
        question: question(about: section.parts.flatMap(\.measured)))
    }
    if !content.budget.isEmpty {
      items.append(
        AgendaItem(
          section: "budget", title: wording[ReportText.economy], minutes: minutes(10),
          question: wording[StatusPackText.askMoney]))
    }
    return items
  }

  private func minutes(_ count: Int) -> String {
    wording(StatusPackText.minutes, ["count": wording.format.number(count)])
  }

  /// The most pressing of the fixed questions that the verdicts give.
  private func question(about indicators: [MeasuredIndicator]) -> String {
    func names(_ verdicts: Verdict...) -> String? {
      let names = indicators.filter { verdicts.contains($0.verdict) }.map { $0.name(wording) }
      return names.isEmpty ? nil : wording.names(names)
    }
    if let names = names(.worse) { return wording(StatusPackText.askWorse, ["names": names]) }
    if let names = names(.improved) {
      return wording(StatusPackText.askImproved, ["names": names])
    }
    if let names = names(.higher, .lower) {
      return wording(StatusPackText.askMoved, ["names": names])
    }
    if let names = names(.noClearChange) {
      return wording(StatusPackText.askUnchanged, ["names": names])
    }
    if names(.tooFew) != nil { return wording[StatusPackText.askFew] }
    return wording[StatusPackText.askLevels]
  }
}
