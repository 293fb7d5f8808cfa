public import Model

/// What was read of published figures, and what became of their files.
public struct ReferenceImport: Sendable {
  public internal(set) var figures = ReferenceFigures()
  public internal(set) var files: [ImportedFile] = []
  public internal(set) var issues: [Issue] = []
  public internal(set) var rejectedRows: [RejectedRow] = []
  public internal(set) var inputs: [MunicipalityImport.Input] = []

  public init() {}
}
