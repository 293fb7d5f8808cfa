public import Evaluation
public import Model

/// What the internal reports of one municipality are made of.
public struct MunicipalityContent: Sendable {
  public let municipality: Municipality
  /// School districts in Danish alphabetical order.
  public let districts: [String]
  /// Its own figures, its districts', the other municipalities' pooled and the nation's.
  public let results: Results
  public let composition: Composition
  public let budget: [BudgetLine]
  public let imports: [ImportedFile]
  /// All its issues, in file and line order.
  public let issues: [Issue]
  public let held: Bool
  /// The waves that are signed off, and what of the municipality's figures would be others today.
  public let signedOff: [SignedOffWave]
  /// Notifications and absence month by month.
  public let months: MonthTotals
  /// What others have published of the nation and of the municipality.
  public let references: ReferenceFigures
  /// The file name of its data quality report, which the others link to.
  public let dataQualityPage: String

  public init(
    municipality: Municipality, districts: [String], results: Results,
    composition: Composition, budget: [BudgetLine], imports: [ImportedFile], issues: [Issue],
    held: Bool, signedOff: [SignedOffWave] = [], months: MonthTotals = MonthTotals(),
    references: ReferenceFigures = ReferenceFigures(),
    dataQualityPage: String = "data-quality.html"
  ) {
    self.municipality = municipality
    self.districts = districts
    self.results = results
    self.composition = composition
    self.budget = budget
    self.imports = imports
    self.issues = issues
    self.held = held
    self.signedOff = signedOff
    self.months = months
    self.references = references
    self.dataQualityPage = dataQualityPage
  }
}
