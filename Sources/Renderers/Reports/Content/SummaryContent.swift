public import Evaluation
public import Model

/// What the public summary is made of: decided values only.
public struct SummaryContent: Sendable {
  public let results: PublishedResults
  /// The municipalities whose figures may be shown, in Danish alphabetical order.
  public let municipalities: [Municipality]
  /// Those held for their data, and those expected that delivered nothing.
  public let held: [Municipality]
  public let missing: [Municipality]
  /// What others have published; never what a municipality's folder alone holds.
  public let references: ReferenceFigures
  /// The waves that are signed off.
  public let signedOff: [Wave]

  public init(
    results: PublishedResults, municipalities: [Municipality], held: [Municipality],
    missing: [Municipality], references: ReferenceFigures = ReferenceFigures(),
    signedOff: [Wave] = []
  ) {
    self.results = results
    self.municipalities = municipalities
    self.held = held
    self.missing = missing
    self.references = references
    self.signedOff = signedOff
  }
}
