import Model

/// One fault as a person mends it: issues of one kind on lines that follow each other.
struct DataQualityFault: Sendable, Hashable {
  let first: Issue
  /// Runs of line numbers, each from its first to its last line.
  private(set) var lines: [ClosedRange<Int>]
  private(set) var count: Int

  var file: String { first.location.file }
  var column: String { first.location.column }
  var code: IssueCode { first.code }

  private init(_ issue: Issue) {
    first = issue
    lines = [issue.location.line...issue.location.line]
    count = 1
  }

  private func isAlike(_ issue: Issue) -> Bool {
    issue.code == code && issue.location.file == file && issue.location.column == column
      && issue.severity == first.severity
  }

  private mutating func add(_ issue: Issue) {
    count += 1
    let line = issue.location.line
    if let last = lines.last, line >= last.lowerBound, line <= last.upperBound + 1 {
      lines[lines.count - 1] = last.lowerBound...max(line, last.upperBound)
    } else {
      lines.append(line...line)
    }
  }

  /// Faults in the order of the issues; only neighbours on following lines become one.
  static func neighbours(_ issues: [Issue]) -> [DataQualityFault] {
    var faults: [DataQualityFault] = []
    for issue in issues {
      if var last = faults.last, last.isAlike(issue), let run = last.lines.last,
        (run.lowerBound...run.upperBound + 1).contains(issue.location.line)
      {
        last.add(issue)
        faults[faults.count - 1] = last
      } else {
        faults.append(DataQualityFault(issue))
      }
    }
    return faults
  }

  /// One fault for each file, column and code, in the order of their first issues.
  static func kinds(_ issues: [Issue]) -> [DataQualityFault] {
    struct Kind: Hashable {
      let file: String
      let column: String
      let code: IssueCode
      let severity: IssueSeverity
    }
    var places: [Kind: Int] = [:]
    var faults: [DataQualityFault] = []
    for issue in issues {
      let kind = Kind(
        file: issue.location.file, column: issue.location.column, code: issue.code,
        severity: issue.severity)
      if let place = places[kind] {
        faults[place].add(issue)
      } else {
        places[kind] = faults.count
        faults.append(DataQualityFault(issue))
      }
    }
    return faults
  }
}
