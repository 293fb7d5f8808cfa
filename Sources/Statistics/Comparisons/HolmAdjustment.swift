/// Returns Holm's adjusted p-values, which control the chance of any false rejection.
///
/// With m p-values in rising order:
///
/// ```
/// p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎)
/// ```
///
/// - Parameter pValues: Each between 0 and 1; nil for a member without one, which is left out.
/// - Returns: In the order given; nil where nil was given.
///
/// *Source*: Holm S, Scand J Stat 1979;6:65–70.
/// *Checked against*: statsmodels 0.15 `multipletests`; Benjamini Y, Hochberg Y, J R Stat Soc B 1995;57:289–300.
public func holmAdjusted(_ pValues: [Double?]) -> [Double?] {
  let order = risingOrder(of: pValues)
  var adjusted = [Double?](repeating: nil, count: pValues.count)
  var largest = 0.0
  for (rank, entry) in order.enumerated() {
    largest = max(largest, min(1, Double(order.count - rank) * entry.pValue))
    adjusted[entry.index] = largest
  }
  return adjusted
}

/// Returns the p-values that are there, smallest first, ties in the order given.
func risingOrder(of pValues: [Double?]) -> [(index: Int, pValue: Double)] {
  var present: [(index: Int, pValue: Double)] = []
  for (index, pValue) in pValues.enumerated() {
    guard let pValue else { continue }
    precondition(pValue >= 0 && pValue <= 1, "a p-value must lie in 0…1")
    present.append((index, pValue))
  }
  return present.sorted { ($0.pValue, $0.index) < ($1.pValue, $1.index) }
}
