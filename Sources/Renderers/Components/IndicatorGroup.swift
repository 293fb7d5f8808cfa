import Evaluation
import Model

/// The indicators that one kind of record gives: a section of a report.
struct IndicatorGroup: Sendable {
  let dataset: Dataset
  let definitions: [IndicatorDefinition]

  /// Groups in the order in which the register names them.
  static func all(of definitions: [IndicatorDefinition]) -> [IndicatorGroup] {
    var order: [Dataset] = []
    var members: [Dataset: [IndicatorDefinition]] = [:]
    for definition in definitions {
      let dataset = definition.mainDataset
      if members[dataset] == nil { order.append(dataset) }
      members[dataset, default: []].append(definition)
    }
    return order.map { IndicatorGroup(dataset: $0, definitions: members[$0] ?? []) }
  }

  /// The id of its section: letters and hyphens.
  var id: String { dataset.rawValue.replacing("_", with: "-") }

  func title(_ wording: Wording) -> String {
    wording.format.sentence(dataset.title[wording.language])
  }

  /// Whether a municipality has figures of this kind, or lacks what others have delivered.
  func isShown(in results: Results, scope: Scope, waves: WavePair) -> Bool {
    [scope, .nation].contains { scope in
      definitions.contains { definition in
        [waves.earlier, waves.later].contains {
          results.level(definition.id, scope, wave: $0.id).estimate != nil
        }
      }
    }
  }

  func measured(
    in results: Results, scope: Scope, waves: WavePair, others: Scope? = nil
  ) -> [MeasuredIndicator] {
    definitions.map {
      MeasuredIndicator($0, in: results, scope: scope, waves: waves, others: others)
    }
  }
}

extension IndicatorDefinition {
  /// What it counts, before what it divides by.
  var mainDataset: Dataset {
    datasets.first { $0 != .participants && $0 != .population } ?? datasets.first ?? .participants
  }
}
