/// A kind of record that municipalities deliver.
public enum Dataset: String, Sendable, Hashable, CaseIterable {
  case participants, wellbeing, exams, notifications, absence
  case familyCases = "family_cases"
  case schoolStarts = "school_starts"
  case schoolChanges = "school_changes"
  case population, budget, activities, interviews, agreements, reference

  public var title: LocalizedText {
    switch self {
    case .participants: LocalizedText(da: "deltagere", en: "participants")
    case .wellbeing: LocalizedText(da: "trivsel", en: "wellbeing")
    case .exams: LocalizedText(da: "prøver", en: "exams")
    case .notifications: LocalizedText(da: "underretninger", en: "notifications")
    case .absence: LocalizedText(da: "fravær", en: "absence")
    case .familyCases: LocalizedText(da: "familiesager", en: "family cases")
    case .schoolStarts: LocalizedText(da: "skolestart", en: "school starts")
    case .schoolChanges: LocalizedText(da: "skoleskift", en: "school changes")
    case .population: LocalizedText(da: "befolkning", en: "population")
    case .budget: LocalizedText(da: "budget", en: "budget")
    case .activities: LocalizedText(da: "aktiviteter", en: "activities")
    case .interviews: LocalizedText(da: "interviews", en: "interviews")
    case .agreements: LocalizedText(da: "aftaler", en: "agreements")
    case .reference: LocalizedText(da: "landstal", en: "reference figures")
    }
  }
}
