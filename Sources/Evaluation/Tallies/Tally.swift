/// What a figure is made from: exact integers that merge in any order to the same sums.
enum Tally: Sendable, Hashable {
  case count(CountTally)
  case share(ShareTally)
  indirect case mean(MeanTally)
  indirect case change(ChangeTally)
  case pairedShare(PairedShareTally)
  indirect case unpairedShare(UnpairedShareTally)
  indirect case unpairedMean(UnpairedMeanTally)
  case grades(GradeTally)
  case events(EventTally)
  indirect case rateRatio(RateRatioTally)
  indirect case ratio(RatioTally)
  indirect case pairedRatio(PairedRatioTally)
  case duration(DurationTally)
  case activities(ActivityTally)
  case money(MoneyTally)
  case answers(AnswerTally)
  /// The data were not delivered.
  case missing
  /// The data were delivered, but do not measure it.
  case notMeasured
  case notComparable(Incomparability)

  /// Adds another part of the population; a part that delivered nothing adds nothing.
  mutating func merge(_ other: Tally) {
    switch (self, other) {
    case (.count(let a), .count(let b)): self = .count(a.merged(with: b))
    case (.share(let a), .share(let b)): self = .share(a.merged(with: b))
    case (.mean(let a), .mean(let b)): self = .mean(a.merged(with: b))
    case (.change(let a), .change(let b)): self = .change(a.merged(with: b))
    case (.pairedShare(let a), .pairedShare(let b)): self = .pairedShare(a.merged(with: b))
    case (.unpairedShare(let a), .unpairedShare(let b)): self = .unpairedShare(a.merged(with: b))
    case (.unpairedMean(let a), .unpairedMean(let b)): self = .unpairedMean(a.merged(with: b))
    case (.grades(let a), .grades(let b)): self = .grades(a.merged(with: b))
    case (.events(let a), .events(let b)): self = .events(a.merged(with: b))
    case (.rateRatio(let a), .rateRatio(let b)): self = .rateRatio(a.merged(with: b))
    case (.ratio(let a), .ratio(let b)): self = .ratio(a.merged(with: b))
    case (.pairedRatio(let a), .pairedRatio(let b)): self = .pairedRatio(a.merged(with: b))
    case (.duration(let a), .duration(let b)): self = .duration(a.merged(with: b))
    case (.activities(let a), .activities(let b)): self = .activities(a.merged(with: b))
    case (.money(let a), .money(let b)): self = .money(a.merged(with: b))
    case (.answers(let a), .answers(let b)): self = .answers(a.merged(with: b))
    default:
      precondition(
        rank != other.rank || self == other || rank == Self.comparability,
        "tallies of two kinds for one figure")
      if precedes(other) { self = other }
    }
  }

  private static let comparability = 2

  /// Data stand before a reason why there are none, and a better reason before a worse.
  private var rank: Int {
    switch self {
    case .missing: 0
    case .notMeasured: 1
    case .notComparable: Self.comparability
    default: 3
    }
  }

  private func precedes(_ other: Tally) -> Bool {
    if case .notComparable(let own) = self, case .notComparable(let others) = other {
      return own.rawValue < others.rawValue
    }
    return rank < other.rank
  }

  var outcome: Outcome {
    switch self {
    case .count(let tally): tally.outcome
    case .share(let tally): tally.outcome
    case .mean(let tally): tally.outcome
    case .change(let tally): tally.outcome
    case .pairedShare(let tally): tally.outcome
    case .unpairedShare(let tally): tally.outcome
    case .unpairedMean(let tally): tally.outcome
    case .grades(let tally): tally.outcome
    case .events(let tally): tally.outcome
    case .rateRatio(let tally): tally.outcome
    case .ratio(let tally): tally.outcome
    case .pairedRatio(let tally): tally.outcome
    case .duration(let tally): tally.outcome
    case .activities(let tally): tally.outcome
    case .money(let tally): tally.outcome
    case .answers(let tally): tally.outcome
    case .missing: .missing
    case .notMeasured: .notMeasured
    case .notComparable(let why): .notComparable(why.reason)
    }
  }

  /// Distinct children behind the figure.
  var children: Int {
    switch self {
    case .count(let tally): tally.children
    case .share(let tally): tally.children
    case .mean(let tally): tally.scores.count
    case .change(let tally): tally.changes.count
    case .pairedShare(let tally): tally.pairs
    case .unpairedShare(let tally): tally.earlier.children + tally.later.children
    case .unpairedMean(let tally): tally.earlier.count + tally.later.count
    case .grades(let tally): tally.children
    case .events(let tally): tally.children
    case .rateRatio(let tally): tally.earlier.children + tally.later.children - tally.shared
    case .ratio(let tally): tally.children
    case .pairedRatio(let tally): tally.children
    case .duration(let tally): tally.children
    case .answers(let tally): tally.children
    case .activities, .money, .missing, .notMeasured, .notComparable: 0
    }
  }
}
