/// What a figure is made from: exact integers that merge in any order to the same sums.
enum Tally: Sendable, Hashable {
  case count(CountTally)
  case share(ShareTally)
  case mean(MeanTally)
  case change(ChangeTally)
  case grades(GradeTally)
  case events(EventTally)
  case ratio(RatioTally)
  case money(MoneyTally)
  /// The data were not delivered.
  case missing

  /// Adds another part of the population; a part that delivered nothing adds nothing.
  mutating func merge(_ other: Tally) {
    switch (self, other) {
    case (_, .missing): break
    case (.missing, _): self = other
    case (.count(let a), .count(let b)): self = .count(a.merged(with: b))
    case (.share(let a), .share(let b)): self = .share(a.merged(with: b))
    case (.mean(let a), .mean(let b)): self = .mean(a.merged(with: b))
    case (.change(let a), .change(let b)): self = .change(a.merged(with: b))
    case (.grades(let a), .grades(let b)): self = .grades(a.merged(with: b))
    case (.events(let a), .events(let b)): self = .events(a.merged(with: b))
    case (.ratio(let a), .ratio(let b)): self = .ratio(a.merged(with: b))
    case (.money(let a), .money(let b)): self = .money(a.merged(with: b))
    default: preconditionFailure("tallies of two kinds for one figure")
    }
  }

  var outcome: Outcome {
    switch self {
    case .count(let tally): tally.outcome
    case .share(let tally): tally.outcome
    case .mean(let tally): tally.outcome
    case .change(let tally): tally.outcome
    case .grades(let tally): tally.outcome
    case .events(let tally): tally.outcome
    case .ratio(let tally): tally.outcome
    case .money(let tally): tally.outcome
    case .missing: .missing
    }
  }

  /// Distinct children behind the figure.
  var children: Int {
    switch self {
    case .count(let tally): tally.children
    case .share(let tally): tally.children
    case .mean(let tally): tally.scores.count
    case .change(let tally): tally.changes.count
    case .grades(let tally): tally.children
    case .events(let tally): tally.children
    case .ratio(let tally): tally.children
    case .money, .missing: 0
    }
  }
}
