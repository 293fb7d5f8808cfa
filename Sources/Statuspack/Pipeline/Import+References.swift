import Importers
import Model

extension Import {
  /// Published figures that one municipality's folder holds for itself; of those held none count.
  var ownReferences: [MunicipalityCode: ReferenceFigures] {
    Dictionary(
      parts.filter { !$0.read.held && !$0.read.reference.isEmpty }
        .map { ($0.read.municipality.code, $0.read.reference) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is any published figure to tell.
  var hasReferences: Bool { !reference.figures.isEmpty || !ownReferences.isEmpty }
}
