public import Model

/// What became of one municipality's folder.
public struct MunicipalityImport: Sendable {
  /// A delivered file as it was: for the manifest.
  public struct Input: Sendable, Hashable {
    public let file: String
    public let bytes: Int
    /// SHA-256 in hexadecimal.
    public let sha256: String
  }

  public let municipality: Municipality
  /// Children of accepted rows, by number.
  public internal(set) var childCount = 0
  public internal(set) var districts: [String] = []
  public internal(set) var programmes: [String] = []
  public internal(set) var placements: [String] = []
  public internal(set) var budget: [BudgetRecord] = []
  /// Types of family cases, and schools that children left or came to.
  public internal(set) var caseTypes: [String] = []
  public internal(set) var schools: [String] = []
  public internal(set) var activities: [ActivityRecord] = []
  public internal(set) var interviews: [InterviewRecord] = []
  public internal(set) var agreements: [AgreementRecord] = []
  /// Quotes of interviews that were not kept, because nobody agreed to them.
  public internal(set) var droppedQuotes = 0
  /// Published figures that were delivered with the rows, never mixed with them.
  public internal(set) var reference = ReferenceFigures()
  public internal(set) var files: [ImportedFile] = []
  public internal(set) var issues: [Issue] = []
  /// Rows that were left out, footers among them.
  public internal(set) var rejectedRows: [RejectedRow] = []
  /// The files that were read; empty where no hash was asked for.
  public internal(set) var inputs: [Input] = []
  /// What a profile may say of the files that are text.
  public internal(set) var dialects: [FileDialect] = []
  /// Days on which accepted rows ended, later than the earliest day that may be the reference date.
  var exits: [NotedExit] = []
  /// Which datasets were delivered and not stopped.
  public internal(set) var delivered: Set<Dataset> = []
  /// Whether the faults forbid any other report than the data quality report.
  public internal(set) var held = false

  init(municipality: Municipality) {
    self.municipality = municipality
  }

  /// A municipality that is held before anything of it is read.
  public init(held municipality: Municipality, issues: [Issue]) {
    self.municipality = municipality
    self.issues = issues
    held = true
  }
}
