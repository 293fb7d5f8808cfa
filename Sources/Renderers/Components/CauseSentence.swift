import Evaluation
import Model

/// Why a signed-off figure would be another today, in words.
struct CauseSentence {
  /// Whether places must be told apart: files then have their municipality before them.
  let namesPlaces: Bool
  let wording: Wording

  /// Names told of each kind; more become a count.
  private static let named = 3

  /// `wellbeing.csv er ændret; spørgeskemaet er ændret`.
  func text(_ causes: [DriftCause]) -> String {
    let files = [DriftCause.FileChange.changed, .added, .removed].map { kind in
      clause(
        kind.text,
        causes.compactMap { cause -> String? in
          guard case .file(kind, let municipality, let path) = cause else { return nil }
          return namesPlaces ? "\(municipality.name)/\(path)" : path
        })
    }
    let places = [DriftCause.Presence.held, .gone, .added].map { presence in
      clause(
        presence.text,
        causes.compactMap { cause -> String? in
          guard case .municipality(presence, let municipality) = cause else { return nil }
          return municipality.name
        })
    }
    let others = causes.compactMap(\.text).map { wording[$0] }
    return (files + places + others).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func clause(_ key: SignedOffText, _ names: [String]) -> String {
    if names.isEmpty { return "" }
    let shown = Array(names.prefix(Self.named))
    let list =
      names.count == shown.count
      ? wording.format.list(shown)
      : wording(
        SignedOffText.causeMore,
        [
          "names": shown.joined(separator: ", "),
          "count": wording.format.number(names.count - shown.count),
        ])
    let place = key == .causeChanged || key == .causeAdded || key == .causeRemoved
    return place ? wording(key, ["files": list]) : wording(key, ["names": list])
  }
}

extension DriftCause.FileChange {
  fileprivate var text: SignedOffText {
    switch self {
    case .changed: .causeChanged
    case .added: .causeAdded
    case .removed: .causeRemoved
    }
  }
}

extension DriftCause.Presence {
  fileprivate var text: SignedOffText {
    switch self {
    case .held: .causeHeld
    case .gone: .causeGone
    case .added: .causeNew
    }
  }
}

extension DriftCause {
  /// The words of a cause that names nothing.
  fileprivate var text: SignedOffText? {
    switch self {
    case .file, .municipality: nil
    case .definition(.rule): .causeRule
    case .definition(.instrument): .causeInstrument
    case .definition(.exams): .causeExams
    case .definition(.wave): .causeWave
    case .noDefinition: .causeRemovedIndicator
    case .others: .causeOthers
    case .referenceDate: .causeReferenceDate
    case .program: .causeProgram
    case .unknown: .causeUnknown
    }
  }
}
