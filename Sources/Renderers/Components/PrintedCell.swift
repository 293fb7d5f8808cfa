import Evaluation
import Model

/// What a cell or a mark shows of an outcome: decided before it is drawn, alike for both editions.
struct PrintedCell: Sendable, Hashable {
  indirect enum Content: Sendable, Hashable {
    case figure(Figure)
    case sign(Sign)
  }

  let content: Content
  /// `none` for levels.
  let verdict: Verdict
  /// How many children a change has of each kind, where the edition may say so.
  let pairs: PairCounts?
  /// The smallest change the group could have shown.
  let detectable: FixedDecimal?
  /// Half the interval's width, where no smallest change is made.
  let precision: FixedDecimal?
  /// The earlier wave's value among those who left and those who stayed.
  let leavers: FixedDecimal?
  let stayers: FixedDecimal?
  /// Whether the whole interval is nearer to no change than what matters; nil where nothing says.
  let isSmallerThanMatters: Bool?
  let beside: [Beside]
  let evidence: PrintedEvidence?
  /// Whether it rests on so few children that its interval is not to be relied on.
  let isUncertain: Bool
  /// The unadjusted p where it alone would have called the change certain.
  let unadjustedP: PrintedNumber?
  /// Why it cannot be compared, where it cannot.
  let reason: LocalizedText?

  /// For internal pages.
  init(_ outcome: Outcome, of definition: IndicatorDefinition, as measure: Measure = .level) {
    guard let estimate = outcome.estimate else {
      self.init(sign: outcome.sign, reason: outcome.reason)
      return
    }
    let figure = Figure(estimate, of: definition, as: measure)
    let verdict =
      measure == .level
      ? Verdict.none
      : Verdict(of: estimate, polarity: definition.polarity, null: figure.isRatio ? 1 : 0)
    let printed = { (value: Double) in
      FixedDecimal(
        value, decimals: figure.value.decimals,
        places: definition.unit == .share && !figure.isRatio ? 2 : 0)
    }
    let isOutdone = (estimate.pValue ?? 1) < 0.05 && (estimate.pHolm ?? 0) >= 0.05
    self.init(
      figure, verdict: verdict, pairs: estimate.pairs,
      detectable: estimate.detectable.map(printed),
      precision: figure.isRatio ? nil : estimate.precision.map(printed),
      leavers: estimate.attrition?.leavers.map(printed),
      stayers: estimate.attrition?.stayers.map(printed),
      isSmallerThanMatters: estimate.isSmallerThanMatters, beside: estimate.beside,
      evidence: PrintedEvidence(estimate, printed: printed), isUncertain: estimate.isUncertain,
      unadjustedP: isOutdone ? estimate.pValue.map { PrintedNumber($0, decimals: 3) } : nil)
  }

  /// For public pages; an outcome that is hidden has nothing to give.
  init(
    _ outcome: PublishedOutcome, of definition: IndicatorDefinition, as measure: Measure = .level
  ) {
    guard let estimate = outcome.estimate else {
      self.init(sign: outcome.sign, reason: outcome.reason)
      return
    }
    let isOutdone =
      (estimate.pValue?.value ?? 1) < 0.05 && (estimate.pHolm?.value ?? 0) >= 0.05
    let figure = Figure(estimate, of: definition, as: measure)
    let printed = { (number: PrintedNumber) in
      FixedDecimal(number, places: definition.unit == .share && !figure.isRatio ? 2 : 0)
    }
    self.init(
      figure, verdict: estimate.verdict,
      detectable: (estimate.evidence?.detectable).map(printed),
      precision: figure.isRatio ? nil : (estimate.evidence?.precision).map(printed),
      isSmallerThanMatters: estimate.evidence?.isSmallerThanMatters,
      evidence: PrintedEvidence(estimate), isUncertain: estimate.isUncertain,
      unadjustedP: isOutdone ? estimate.pValue : nil)
  }

  /// A figure that others published: it has no interval and no verdict.
  init(_ reference: ReferenceFigure, of definition: IndicatorDefinition) {
    self.init(Figure(reference, of: definition), verdict: .none, unadjustedP: nil)
  }

  private init(
    _ figure: Figure, verdict: Verdict, pairs: PairCounts? = nil,
    detectable: FixedDecimal? = nil, precision: FixedDecimal? = nil,
    leavers: FixedDecimal? = nil, stayers: FixedDecimal? = nil,
    isSmallerThanMatters: Bool? = nil, beside: [Beside] = [], evidence: PrintedEvidence? = nil,
    isUncertain: Bool = false, unadjustedP: PrintedNumber?
  ) {
    content = .figure(figure)
    self.verdict = verdict
    self.pairs = pairs
    self.detectable = detectable
    self.precision = precision
    self.leavers = leavers
    self.stayers = stayers
    self.isSmallerThanMatters = isSmallerThanMatters
    self.beside = beside
    self.evidence = evidence
    self.isUncertain = isUncertain
    self.unadjustedP = unadjustedP
    reason = nil
  }

  init(sign: Sign, reason: LocalizedText? = nil) {
    content = .sign(sign)
    verdict = .none
    pairs = nil
    detectable = nil
    precision = nil
    leavers = nil
    stayers = nil
    isSmallerThanMatters = nil
    beside = []
    evidence = nil
    isUncertain = false
    unadjustedP = nil
    self.reason = reason
  }

  var figure: Figure? {
    if case .figure(let figure) = content { figure } else { nil }
  }

  var sign: Sign? {
    if case .sign(let sign) = content { sign } else { nil }
  }
}

extension Outcome {
  fileprivate var sign: Sign {
    switch self {
    case .estimate, .insufficient: .none
    case .missing: .notDelivered
    case .notMeasured: .notMeasured
    case .notComparable: .notComparable
    }
  }

  fileprivate var reason: LocalizedText? {
    if case .notComparable(let reason) = self { reason } else { nil }
  }
}

extension PublishedOutcome {
  fileprivate var sign: Sign {
    switch self {
    case .estimate, .insufficient: .none
    case .suppressed: .hidden
    case .missing: .notDelivered
    case .notMeasured: .notMeasured
    case .notComparable: .notComparable
    }
  }

  fileprivate var reason: LocalizedText? {
    if case .notComparable(let reason) = self { reason } else { nil }
  }
}
