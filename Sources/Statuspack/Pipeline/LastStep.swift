/// What is made once the release has a name: the pages that print it.
enum LastStep: Sendable {
  /// What tells of all municipalities.
  case whole
  case pages(Import.Part, MunicipalityFigures)
}
