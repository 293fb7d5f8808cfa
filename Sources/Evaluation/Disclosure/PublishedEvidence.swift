/// What may stand beside a published figure, at printed precision: of the nation alone, so that
/// nothing can be taken from it part by part.
public struct PublishedEvidence: Sendable, Hashable {
  /// Children in the programme in the wave's school year, and those with a usable answer; nil
  /// where the rest would be too few.
  public internal(set) var programme: Int?
  public internal(set) var usable: Int?
  /// The mean had all others given the worst answers, and the best.
  public internal(set) var lowest: PrintedNumber?
  public internal(set) var highest: PrintedNumber?
  /// Limits that let what belongs together be alike.
  public internal(set) var clusteredLower: PrintedNumber?
  public internal(set) var clusteredUpper: PrintedNumber?
  public internal(set) var clusters: Int?
  /// The smallest change the group could have shown.
  public internal(set) var detectable: PrintedNumber?
  /// Half the interval's width, where no smallest change is made.
  public internal(set) var precision: PrintedNumber?
  public internal(set) var matters: PrintedNumber?
  public internal(set) var isSmallerThanMatters: Bool?

  /// Rounds what stands beside an estimate; the response is left to disclosure control.
  init(_ estimate: Estimate, decimals: Int) {
    func printed(_ value: Double?) -> PrintedNumber? {
      value.map { PrintedNumber($0, decimals: decimals) }
    }
    clusteredLower = printed(estimate.clustered?.lower)
    clusteredUpper = printed(estimate.clustered?.upper)
    clusters = estimate.clustered?.clusters
    detectable = printed(estimate.detectable)
    precision = printed(estimate.precision)
    matters = printed(estimate.matters)
    isSmallerThanMatters = estimate.isSmallerThanMatters
  }

  /// Adds how many answered.
  mutating func add(_ response: ResponseShare, decimals: Int) {
    programme = response.programme
    usable = response.usable
    lowest = PrintedNumber(response.lowest, decimals: decimals)
    highest = PrintedNumber(response.highest, decimals: decimals)
  }
}
