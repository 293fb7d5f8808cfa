/// What two tallies of one figure must have in common to be merged.
struct TallyShape: Hashable {
  private let kind: String
  /// Denominators of scores, the ends of their scale, the quantile told, the "per" of rates.
  private let units: [Int64]

  /// Nil where there are no data, which merges with anything.
  init?(_ tally: Tally) {
    switch tally {
    case .missing, .notMeasured, .notComparable: return nil
    case .count: self.init("count")
    case .share: self.init("share")
    case .mean(let tally):
      let ends = tally.response.map { [$0.least, $0.most] } ?? []
      self.init("mean", [tally.scores.scale] + ends)
    case .change(let tally): self.init("change", [tally.changes.scale])
    case .pairedShare: self.init("pairedShare")
    case .unpairedShare: self.init("unpairedShare")
    case .unpairedMean(let tally):
      self.init("unpairedMean", [tally.earlier.scale, tally.later.scale])
    case .grades: self.init("grades")
    case .events(let tally): self.init("events", [Int64(tally.per)])
    case .rateRatio(let tally):
      self.init("rateRatio", [Int64(tally.earlier.per), Int64(tally.later.per)])
    case .ratio: self.init("ratio")
    case .pairedRatio: self.init("pairedRatio")
    case .duration(let tally): self.init("duration", [Int64(tally.hundredths)])
    case .activities: self.init("activities")
    case .money: self.init("money")
    case .answers(let tally):
      self.init("answers", [Int64(tally.least), Int64(tally.counts.count)])
    }
  }

  private init(_ kind: String, _ units: [Int64] = []) {
    self.kind = kind
    self.units = units
  }
}
