import Publishing

/// What is made before the release has a name: the public edition, whose files name it, and beside
/// it each municipality's figures.
enum FirstStep: Sendable {
  case publicEdition
  case figures(ProjectTallies.Part)

  /// What a step came to.
  enum Product: Sendable {
    case published([LedgerRow])
    case figures(MunicipalityFigures)
  }
}
