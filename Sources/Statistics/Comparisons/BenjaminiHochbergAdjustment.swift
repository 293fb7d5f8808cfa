/// Returns Benjamini and Hochberg's adjusted p-values, which control the share of false
/// rejections.
///
/// With m p-values in rising order:
///
/// ```
/// p̃₍ᵢ₎ = min over j ≥ i of min(1, m/j·p₍ⱼ₎)
/// ```
///
/// - Parameter pValues: Each between 0 and 1; nil for a member without one, which is left out.
/// - Returns: In the order given; nil where nil was given.
///
/// *Source*: Benjamini Y, Hochberg Y, J R Stat Soc B 1995;57:289–300.
/// *Checked against*: the 15 p-values of that paper; statsmodels 0.15 `multipletests`.
public func benjaminiHochbergAdjusted(_ pValues: [Double?]) -> [Double?] {
  let order = risingOrder(of: pValues)
  var adjusted = [Double?](repeating: nil, count: pValues.count)
  var smallest = 1.0
  for (rank, entry) in order.enumerated().reversed() {
    smallest = min(smallest, Double(order.count) / Double(rank + 1) * entry.pValue)
    adjusted[entry.index] = smallest
  }
  return adjusted
}
