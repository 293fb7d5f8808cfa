import Model

/// A municipality's delivery as its data-quality report tells it.
struct DataQuality {
  let content: MunicipalityContent
  let limit: DecimalFraction
  let wording: Wording
  let counts: DataQualityCounts
  /// What kept rows or files out, without the verdict on the file as a whole.
  let faults: [Issue]
  /// What was odd, but counts.
  let notices: [Issue]

  /// Faults listed one by one; the files beside the report hold the rest.
  static let listed = 50

  init(content: MunicipalityContent, limit: DecimalFraction, wording: Wording) {
    self.content = content
    self.limit = limit
    self.wording = wording
    counts = DataQualityCounts(content.imports)
    faults = content.issues.filter {
      ($0.severity == .stopped || $0.severity == .rejected) && $0.code != .tooManyRejected
    }
    notices = content.issues.filter { $0.severity == .warning || $0.severity == .notice }
  }

  /// `5 pct.`, with a decimal only where the limit has one.
  var limitText: String {
    let isWhole = limit.numerator * 100 % limit.denominator == 0
    return wording.format.percent(limit.value, decimals: isWhole ? 0 : 1)
  }

  /// A share of rows in per cent with one decimal, without its unit.
  func share(_ part: Int, of whole: Int) -> String {
    wording.format.percentFigure(whole == 0 ? 0 : Double(part) / Double(whole))
  }

  /// The runs of lines of a fault in words: `linje 214–228, 301 og tre andre`.
  func lines(of fault: DataQualityFault, most: Int = 5) -> String {
    let runs = fault.lines.filter { $0.lowerBound > 0 }
    guard !runs.isEmpty else { return "" }
    let shown = runs.prefix(most).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    let rest = runs.dropFirst(most).reduce(0) { $0 + $1.count }
    if rest > 0 {
      return wording(
        DataQualityText.lines,
        ["lines": shown.joined(separator: ", "), "count": wording.format.number(rest)])
    }
    if runs.count == 1, runs[0].count == 1 {
      return wording(DataQualityText.lineOne, ["line": shown[0]])
    }
    return wording(DataQualityText.line, ["lines": wording.format.list(shown)])
  }

  /// Distinct rejected rows, by file and cause, in the order of the files' first issues.
  var rejections: [(file: String, code: IssueCode, rows: Int)] {
    struct Cause: Hashable {
      let file: String
      let code: IssueCode
    }
    var lines: [Cause: Set<Int>] = [:]
    var order: [Cause] = []
    for issue in faults where issue.severity == .rejected {
      let cause = Cause(file: issue.location.file, code: issue.code)
      if lines[cause] == nil { order.append(cause) }
      lines[cause, default: []].insert(issue.location.line)
    }
    return order.map { ($0.file, $0.code, lines[$0, default: []].count) }
  }
}
