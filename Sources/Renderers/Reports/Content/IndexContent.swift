public import Evaluation
public import Model

/// What the coordinator's list is made of.
public struct IndexContent: Sendable {
  public struct Row: Sendable {
    public let municipality: Municipality
    public let held: Bool
    /// Why it is held, in a sentence; empty when it is not.
    public let reason: LocalizedText
    public let rowsRead: Int
    public let rejected: Int
    public let issues: Int
    /// The file names of its reports within its folder, such as `status-pack.html`.
    public let reports: [String]

    public init(
      municipality: Municipality, held: Bool, reason: LocalizedText, rowsRead: Int,
      rejected: Int, issues: Int, reports: [String]
    ) {
      self.municipality = municipality
      self.held = held
      self.reason = reason
      self.rowsRead = rowsRead
      self.rejected = rejected
      self.issues = issues
      self.reports = reports
    }
  }

  public let rows: [Row]
  /// Expected municipalities that delivered nothing.
  public let missing: [Municipality]
  /// Issues that belong to no municipality: stray folders and the like.
  public let issues: [Issue]
  /// Files of published figures that belong to no municipality, and what was odd in them.
  public let references: [ImportedFile]
  public let referenceIssues: [Issue]
  /// Whether `data/references.csv` is there.
  public let hasReferences: Bool
  /// The waves that are signed off, and every figure that would be another today.
  public let signedOff: [SignedOffWave]
  /// Ids of signed-off waves that the configuration does not have.
  public let unknownSignedOff: [String]
  /// The indicators in register order.
  public let definitions: [IndicatorDefinition]

  public init(
    rows: [Row], missing: [Municipality], issues: [Issue], references: [ImportedFile] = [],
    referenceIssues: [Issue] = [], hasReferences: Bool = false,
    signedOff: [SignedOffWave] = [], unknownSignedOff: [String] = [],
    definitions: [IndicatorDefinition] = []
  ) {
    self.rows = rows
    self.missing = missing
    self.issues = issues
    self.references = references
    self.referenceIssues = referenceIssues
    self.hasReferences = hasReferences
    self.signedOff = signedOff
    self.unknownSignedOff = unknownSignedOff
    self.definitions = definitions
  }
}
