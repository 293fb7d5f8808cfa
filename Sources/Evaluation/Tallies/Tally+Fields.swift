extension Tally {
  /// One of each kind, before anything was added; a kind's place is its number in files.
  static let blanks: [Tally] = [
    .missing, .notMeasured, .notComparable(.sharedChildren), .notComparable(.examLists),
    .notComparable(.examParts), .count(CountTally()), .share(ShareTally()),
    .mean(MeanTally(scores: ExactMoments())), .change(ChangeTally(changes: ExactMoments())),
    .pairedShare(PairedShareTally()), .unpairedShare(UnpairedShareTally()),
    .unpairedMean(UnpairedMeanTally(earlier: ExactMoments(), later: ExactMoments())),
    .grades(GradeTally()), .events(EventTally()), .rateRatio(RateRatioTally()),
    .ratio(RatioTally()), .pairedRatio(PairedRatioTally()),
    .duration(DurationTally(hundredths: 50)), .activities(ActivityTally()), .money(MoneyTally()),
    .answers(AnswerTally(least: 1, answers: 2)),
  ]

  /// The place of its kind among the blanks.
  private var place: Int {
    switch self {
    case .missing: 0
    case .notMeasured: 1
    case .notComparable(.sharedChildren): 2
    case .notComparable(.examLists): 3
    case .notComparable(.examParts): 4
    case .count: 5
    case .share: 6
    case .mean: 7
    case .change: 8
    case .pairedShare: 9
    case .unpairedShare: 10
    case .unpairedMean: 11
    case .grades: 12
    case .events: 13
    case .rateRatio: 14
    case .ratio: 15
    case .pairedRatio: 16
    case .duration: 17
    case .activities: 18
    case .money: 19
    case .answers: 20
    }
  }

  /// Goes through its kind and its fields.
  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    var kind = place
    try fields.choice(&kind, below: Self.blanks.count)
    if kind != place { self = Self.blanks[kind] }
    switch self {
    case .missing, .notMeasured, .notComparable: break
    case .count(let tally): self = .count(try tally.visited(&fields))
    case .share(let tally): self = .share(try tally.visited(&fields))
    case .mean(let tally): self = .mean(try tally.visited(&fields))
    case .change(let tally): self = .change(try tally.visited(&fields))
    case .pairedShare(let tally): self = .pairedShare(try tally.visited(&fields))
    case .unpairedShare(let tally): self = .unpairedShare(try tally.visited(&fields))
    case .unpairedMean(let tally): self = .unpairedMean(try tally.visited(&fields))
    case .grades(let tally): self = .grades(try tally.visited(&fields))
    case .events(let tally): self = .events(try tally.visited(&fields))
    case .rateRatio(let tally): self = .rateRatio(try tally.visited(&fields))
    case .ratio(let tally): self = .ratio(try tally.visited(&fields))
    case .pairedRatio(let tally): self = .pairedRatio(try tally.visited(&fields))
    case .duration(let tally): self = .duration(try tally.visited(&fields))
    case .activities(let tally): self = .activities(try tally.visited(&fields))
    case .money(let tally): self = .money(try tally.visited(&fields))
    case .answers(let tally): self = .answers(try tally.visited(&fields))
    }
  }
}
