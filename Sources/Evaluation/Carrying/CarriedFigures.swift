/// Whether municipalities that were tallied apart can be merged, figure by figure.
package struct CarriedFigures {
  private var shapes: [TallyShape?] = []

  package init() {}

  /// Takes the next municipality; false where a figure was tallied in another way than before.
  package mutating func take(_ municipality: MunicipalityTally) -> Bool {
    let own = municipality.whole.map(TallyShape.init)
    if shapes.isEmpty { shapes = own }
    guard own.count == shapes.count else { return false }
    for (place, shape) in own.enumerated() {
      guard let shape else { continue }
      guard shapes[place] == nil || shapes[place] == shape else { return false }
      shapes[place] = shape
    }
    return true
  }
}
