public import Model

/// A dataset as its senders should write it; the program reads more forms than these.
public struct TableSchema: Sendable, Equatable {
  public let dataset: Dataset
  /// What a row is, and which rows are taken, in Danish.
  public let description: String
  /// In the order of the dataset's columns.
  public let fields: [SchemaField]
  /// The fields that no two rows share; empty where rows may be alike.
  public let primaryKey: [String]
  /// Whether every column is told; those of wellbeing are not without an instrument.
  public let isComplete: Bool

  init(
    _ dataset: Dataset, _ description: String, fields: [SchemaField], primaryKey: [String] = [],
    isComplete: Bool = true
  ) {
    self.dataset = dataset
    self.description = description
    self.fields = fields
    self.primaryKey = primaryKey
    self.isComplete = isComplete
  }

  /// The schema of a dataset.
  ///
  /// - Parameters:
  ///   - dataset: Which dataset.
  ///   - plan: What a project has settled: its waves, its subjects and its instrument.
  public init(_ dataset: Dataset, plan: ImportPlan?) {
    switch dataset {
    case .participants: self = Participants.schema
    case .wellbeing: self = Wellbeing.schema(plan?.instrument, waves: plan?.waves ?? [])
    case .exams: self = Exams.schema(subjects: plan?.subjects ?? [])
    case .notifications: self = Notifications.schema
    case .absence: self = Absence.schema
    case .population: self = Population.schema
    case .budget: self = Budget.schema
    case .familyCases: self = FamilyCases.schema
    case .schoolStarts: self = SchoolStarts.schema
    case .schoolChanges: self = SchoolChanges.schema
    case .activities: self = Activities.schema(waves: plan?.waves ?? [])
    case .interviews: self = Interviews.schema(waves: plan?.waves ?? [])
    case .agreements: self = Agreements.schema
    case .reference: self = Reference.schema
    }
  }
}
