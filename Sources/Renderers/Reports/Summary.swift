import Evaluation
import Model

/// What the public summary says, from decided figures alone.
struct Summary {
  let content: SummaryContent
  let project: ReportProject
  let wording: Wording
  /// The waves that are set side by side; nil where there is only one, or none.
  let waves: WavePair?
  /// Municipalities of the tables in Danish alphabetical order: those shown, and those missing.
  let municipalities: [Municipality]

  /// What others have published of the nation, and of municipalities that a page holds.
  let published: PublishedFigures

  /// Names told in a sentence; more become a count.
  private static let named = 5

  init(content: SummaryContent, project: ReportProject, wording: Wording) {
    self.content = content
    self.project = project
    self.wording = wording
    if let earlier = project.earlier, let later = project.later {
      waves = WavePair(earlier: earlier, later: later)
    } else {
      waves = nil
    }
    let places = content.municipalities.count <= Self.rowsOfOnePage ? content.municipalities : []
    published = PublishedFigures(
      content.references,
      places: [(.nation, wording[ReferenceText.nation])]
        + places.map { (.municipality($0.code), $0.name) })
    municipalities = (content.municipalities + content.missing).sorted {
      DanishOrder($0.name) < DanishOrder($1.name)
    }
  }

  var format: ReaderFormat { wording.format }
  private var shown: Int { content.municipalities.count }
  var isComplete: Bool { shown == expected }
  private var expected: Int { shown + content.held.count + content.missing.count }

  var title: String {
    shown == 0
      ? project.title
      : wording(
        SummaryText.title,
        ["project": project.title, "municipalities": format.counted(shown, .municipality)])
  }

  /// `baseline 2023/2024 og midtvejs 2025/2026`.
  var waveNames: String {
    format.sentence(format.list(project.waves.map { $0.named(wording) }))
  }

  var coverageFraction: String {
    isComplete ? format.number(shown) : format.fraction(shown, of: expected)
  }

  /// How many municipalities are in, who is held and who has not delivered.
  var coverage: String {
    var sentences: [String] = []
    if isComplete {
      sentences.append(
        shown == 1
          ? wording[SummaryText.coverageOne]
          : wording(SummaryText.coverageAll, ["all": format.word(shown)]))
    } else {
      sentences.append(
        wording(
          SummaryText.coverage,
          ["shown": format.number(shown), "all": format.number(expected)]))
    }
    return (sentences + [absentees]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Beside every figure of the nation: `97 af 98 kommuner, 1 holdt tilbage`.
  var covered: String {
    let all =
      isComplete
      ? format.counted(shown, .municipality)
      : wording(SummaryText.covered, ["part": format.fraction(shown, of: expected)])
    let others = [
      (content.held.count, SummaryText.coveredHeld),
      (content.missing.count, SummaryText.coveredMissing),
    ]
    return
      ([all]
      + others.filter { $0.0 > 0 }.map { wording($0.1, ["count": format.number($0.0)]) })
      .joined(separator: ", ")
  }

  /// Who is held and who has not delivered; empty where nobody is.
  var absentees: String {
    [
      who(content.held, SummaryText.held, SummaryText.heldMany),
      who(content.missing, SummaryText.missing, SummaryText.missingMany),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func who(_ who: [Municipality], _ few: SummaryText, _ many: SummaryText) -> String {
    if who.isEmpty { return "" }
    if who.count > Self.named {
      return format.sentence(
        wording(many, ["municipalities": format.counted(who.count, .municipality)]))
    }
    let names = who.map(\.name).sorted { DanishOrder($0) < DanishOrder($1) }
    return wording(few, ["names": format.list(names)])
  }

  /// The figure that counts the children of the whole programme, where it may be told.
  var children: Figure? {
    countDefinitions.lazy.compactMap { cell($0, .nation, wave: nil).figure }.first
  }

  /// Indicators that belong to no wave: how many children there are.
  var countDefinitions: [IndicatorDefinition] {
    content.results.definitions.filter { $0.kind == .count && $0.unit == .count }
      .filter { content.results.level($0.id, .nation, wave: nil) != .notMeasured }
  }

  /// Sections, without what only counts children.
  var groups: [IndicatorGroup] {
    let counts = Set(countDefinitions.map(\.id))
    return IndicatorGroup.all(
      of: content.results.definitions.filter { !counts.contains($0.id) && isMeasured($0) })
  }

  private func isMeasured(_ definition: IndicatorDefinition) -> Bool {
    project.waves.contains { wave in
      switch content.results.level(definition.id, .nation, wave: wave.id) {
      case .estimate, .suppressed, .notComparable: true
      case .insufficient, .missing, .notMeasured: false
      }
    }
  }

  func cell(_ definition: IndicatorDefinition, _ scope: Scope, wave: String?) -> PrintedCell {
    PrintedCell(content.results.level(definition.id, scope, wave: wave), of: definition)
  }

  /// An indicator in a scope; a municipality that delivered nothing has signs alone.
  func measured(_ definition: IndicatorDefinition, _ scope: Scope, _ waves: WavePair)
    -> MeasuredIndicator
  {
    if let code = scope.municipality, content.missing.contains(where: { $0.code == code }) {
      return MeasuredIndicator(notDelivered: definition, in: content.results, waves: waves)
    }
    return MeasuredIndicator(definition, in: content.results, scope: scope, waves: waves)
  }
}
