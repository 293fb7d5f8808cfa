public import Evaluation
import Model

/// `drift.csv`: levels of signed-off waves that would be others today, and lines of their budgets,
/// one a row, with both numbers.
public enum DriftFile {
  static let header = [
    "scope_type", "scope_code", "scope_name", "municipality_code", "indicator", "wave",
    "signed_release", "signed_status", "signed_estimate", "signed_lower", "signed_upper",
    "signed_n", "live_status", "live_estimate", "live_lower", "live_upper", "live_n",
    "signed_budget", "signed_actual", "live_budget", "live_actual", "unit", "cause",
  ]

  /// Writes every drift, numbers in the shortest form that reads back exactly.
  ///
  /// - Parameters:
  ///   - waves: The waves that are signed off, with their drifts in order.
  ///   - definitions: The indicators in register order.
  /// - Returns: The file's bytes; of no drift the header alone.
  public static func bytes(
    _ waves: [SignedOffWave], definitions: [IndicatorDefinition]
  ) -> [UInt8] {
    var table = CommaSeparatedText(header: header)
    let definitions = Dictionary(
      definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for wave in waves {
      for drifted in wave.drifts {
        // *The others* are no place of their own in data files.
        if case .others = drifted.key.scope { continue }
        append(drifted, release: wave.release, definitions, to: &table)
      }
    }
    return table.bytes
  }

  private static func append(
    _ drifted: DriftedLevel, release: String, _ definitions: [String: IndicatorDefinition],
    to table: inout CommaSeparatedText
  ) {
    let key = drifted.key
    let definition = definitions[key.indicator]
    if let line = drifted.drift.line {
      table.appendBudgetLine(line.name, of: key.scope.municipality)
    } else {
      table.appendScope(key.scope)
    }
    table.append(key.indicator)
    table.append(key.period.text)
    table.append(release)
    for outcome in [drifted.drift.frozen, drifted.drift.live] {
      table.append(outcome?.status ?? "")
      table.append(outcome?.estimate?.value)
      table.append(outcome?.estimate?.lower)
      table.append(outcome?.estimate?.upper)
      if let estimate = outcome?.estimate, definition?.countsChildren != false {
        table.append(estimate.children)
      } else {
        table.appendEmpty()
      }
    }
    for line in [drifted.drift.line?.signed, drifted.drift.line?.live] {
      table.append(line.map { BudgetRow.kroner($0.budgetOere) } ?? "")
      table.append(line.map { BudgetRow.kroner($0.actualOere) } ?? "")
    }
    table.append(definition?.unit.rawValue ?? "")
    table.append(unsafe: drifted.causes.map(\.code).joined(separator: "; "))
    table.endRow()
  }
}

extension DriftCause {
  /// In data files: what happened, and to what.
  fileprivate var code: String {
    switch self {
    case .file(let change, let municipality, let path):
      "\(change.rawValue) \(municipality.folderName)/\(path)"
    case .municipality(let presence, let municipality):
      "municipality-\(presence.rawValue) \(municipality.folderName)"
    case .definition(let part): "definition-changed \(part.rawValue)"
    case .noDefinition: "definition-removed"
    case .others: "other-municipalities"
    case .referenceDate: "reference-date"
    case .program: "program-version"
    case .unknown: "unknown"
    }
  }
}
