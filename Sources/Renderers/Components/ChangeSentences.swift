import Evaluation
import Model

/// What may be said of some indicators of one kind, by the verdict function alone.
struct ChangeSentences {
  let indicators: [MeasuredIndicator]
  let waves: WavePair
  let dataset: Dataset
  let wording: Wording

  /// Certain changes first, then those that are not, then what could not be judged.
  func all() -> [String] {
    changed() + unchanged(withDetectable: true) + mattering() + tooFew() + levels()
      + unavailable()
  }

  /// For the first page: what was judged, and levels beside each other.
  func brief() -> [String] {
    changed() + unchanged(withDetectable: false) + tooFew() + levels()
  }

  private var compared: [MeasuredIndicator] { indicators.filter { $0.change?.figure != nil } }

  private func changed() -> [String] {
    var previous: MeasuredIndicator?
    return compared.compactMap { indicator in
      guard let figure = indicator.change?.figure,
        let pattern = pattern(of: indicator, after: previous)
      else { return nil }
      previous = indicator
      let format = wording.format
      let interval = format.interval(figure) ?? ""
      let confidence = format.confidence(figure) ?? ""
      let isShort = [.improvedAlso, .improvedSame, .worseAlso, .worseSame].contains(pattern)
      return format.sentence(
        wording.texts(
          pattern,
          [
            "count": format.number(indicator.change?.pairs?.both ?? figure.children),
            "earlier": waves.earlier.at(wording), "later": waves.later.at(wording),
            "name": indicator.name(wording), "value": format.quantity(figure),
            "interval": isShort ? interval : confidence,
          ]))
    }
  }

  /// The pattern of a certain change; shorter when the sentence before was of the same children.
  private func pattern(
    of indicator: MeasuredIndicator, after previous: MeasuredIndicator?
  ) -> SentenceText? {
    let isSame =
      previous?.change?.figure?.children == indicator.change?.figure?.children
      && previous?.definition.polarity == .higher && indicator.definition.polarity == .higher
    let isFurther = isSame && previous?.verdict == indicator.verdict
    let wantsLess = indicator.definition.polarity == .lower
    if !indicator.definition.comparison.isPaired {
      switch indicator.verdict {
      case .improved: return .improvedGroups
      case .worse: return .worseGroups
      default: break
      }
    }
    switch indicator.verdict {
    case .improved where wantsLess: return .improvedLower
    case .improved: return isFurther ? .improvedAlso : isSame ? .improvedSame : .improved
    case .worse where wantsLess: return .worseLower
    case .worse: return isFurther ? .worseAlso : isSame ? .worseSame : .worse
    case .higher: return .higher
    case .lower: return .lower
    case .noClearChange, .tooFew, .none: return nil
    }
  }

  private func unchanged(withDetectable: Bool) -> [String] {
    let unchanged = compared.filter { $0.verdict == .noClearChange }
    if unchanged.count == 1, let only = unchanged.first, let figure = only.change?.figure {
      let sentence = wording(
        SentenceText.noChangeOne,
        [
          "name": only.name(wording), "value": wording.format.quantity(figure),
          "interval": wording.format.interval(figure) ?? "",
        ])
      guard withDetectable, let detectable = only.change?.detectable else { return [sentence] }
      let value = wording.format.number(detectable)
      return [sentence, wording(SentenceText.detectable, ["value": value])]
    }
    if unchanged.isEmpty { return [] }
    let isRest = unchanged.count < compared.count
    return [
      wording(
        isRest ? SentenceText.noChangeOther : SentenceText.noChangeAll,
        ["count": wording.format.word(unchanged.count), "measures": measures])
    ]
  }

  private var measures: String {
    dataset == .wellbeing
      ? wording[SentenceText.measuresOfWellbeing]
      : wording(SentenceText.measures, ["dataset": dataset.title[wording.language]])
  }

  /// Tells "no clear change" from "smaller than matters", where the project says what matters.
  private func mattering() -> [String] {
    let unchanged = compared.filter { $0.verdict == .noClearChange }
    let kinds: [(isSmall: Bool, SentenceText)] = [
      (true, .smallerThanMatters), (false, .mayMatter),
    ]
    return kinds.compactMap { isSmall, text in
      let names = unchanged.filter { $0.change?.isSmallerThanMatters == isSmall }
        .map { $0.name(wording) }
      return names.isEmpty ? nil : wording(text, ["names": wording.names(names)])
    }
  }

  private func tooFew() -> [String] {
    let names = compared.filter { $0.verdict == .tooFew || $0.verdict == .none }
      .map { $0.name(wording) }
    if names.isEmpty { return [] }
    return [wording(SentenceText.tooFew, ["names": wording.names(names)])]
  }

  /// Levels side by side, without a word on what lies between them.
  private func levels() -> [String] {
    indicators.filter { $0.change?.figure == nil }.compactMap { indicator in
      guard let earlier = indicator.earlier.figure, let later = indicator.later.figure else {
        return nil
      }
      let isFew =
        indicator.definition.isJudgedBySize
        && min(earlier.children, later.children) < Verdict.smallestGroup
      return wording(
        isFew ? SentenceText.levelFew : SentenceText.level,
        [
          "name": indicator.definition.shortTitle[wording.language],
          "earlier": waves.earlier.at(wording), "later": waves.later.at(wording),
          "before": level(earlier), "now": level(later),
        ])
    }
  }

  private func level(_ figure: Figure) -> String {
    let format = wording.format
    if let fraction = format.fraction(figure) { return fraction }
    // The title of a rate says what it is of.
    let value = figure.unit == .perThousand ? format.value(figure) : format.quantity(figure)
    return value + (format.interval(figure).map { " (\($0))" } ?? "")
  }

  private func unavailable() -> [String] {
    let waves = [(waves.earlier, \MeasuredIndicator.earlier), (waves.later, \.later)]
    var sentences: [String] = []
    for (wave, cell) in waves {
      for (sign, pattern) in [
        (Sign.notDelivered, SentenceText.notDelivered), (.notMeasured, .notMeasured),
      ] {
        let names = indicators.filter { $0.isMeasured && $0[keyPath: cell].sign == sign }
          .map { $0.name(wording) }
        if names.isEmpty { continue }
        let sentence = wording(
          pattern, ["names": wording.names(names), "wave": wave.at(wording)])
        sentences.append(wording.format.sentence(sentence))
      }
    }
    for indicator in indicators {
      let cells = [indicator.change, indicator.later, indicator.earlier].compactMap(\.self)
      guard let reason = cells.lazy.compactMap(\.reason).first else { continue }
      sentences.append(
        wording(
          SentenceText.notComparable,
          [
            "name": indicator.definition.shortTitle[wording.language],
            "reason": reason[wording.language],
          ]))
    }
    return sentences
  }
}

extension IndicatorDefinition {
  /// Whether few children are a reason not to judge it; counts and durations are never judged.
  fileprivate var isJudgedBySize: Bool {
    countsChildren && kind != .count && kind != .median
  }
}
