/// What one municipality gives to a figure.
struct FigureTally: Sendable {
  /// One a district, and where needed one for the rest.
  let districts: [Tally]
  /// The comparison by the children's first score; nil where a figure has none.
  let thirds: BaselineThirds?

  init(_ districts: [Tally], thirds: BaselineThirds? = nil) {
    self.districts = districts
    self.thirds = thirds
  }
}
