import Model

/// A level as it is kept when its wave is signed off; of a change, only what levels have is kept.
extension Outcome {
  public var written: WrittenOutcome {
    switch self {
    case .estimate(let estimate):
      WrittenOutcome(status: status, fields: estimate.writtenFields, children: estimate.children)
    case .notComparable(let reason):
      WrittenOutcome(status: status, fields: [reason.da, reason.en], children: nil)
    case .insufficient, .missing, .notMeasured:
      WrittenOutcome(status: status, fields: [], children: nil)
    }
  }

  /// Nil where the texts are not those of an outcome.
  public init?(_ written: WrittenOutcome) {
    switch (written.status, written.fields.count) {
    case (Outcome.insufficient.status, 0): self = .insufficient
    case (Outcome.missing.status, 0): self = .missing
    case (Outcome.notMeasured.status, 0): self = .notMeasured
    case ("not-comparable", 2):
      self = .notComparable(LocalizedText(da: written.fields[0], en: written.fields[1]))
    case ("estimate", _):
      guard let estimate = Estimate(written) else { return nil }
      self = .estimate(estimate)
    default: return nil
    }
  }
}

extension Estimate {
  private static let writtenNumbers = 7
  private static let writtenCount = writtenNumbers + 3

  fileprivate var writtenFields: [String] {
    let numbers = [value, lower, upper, numerator, denominator, exactLower, exactUpper]
    return numbers.map(WrittenOutcome.text)
      + [method.rawValue, exposure.written, beside.map(\.written).joined(separator: ";")]
  }

  fileprivate init?(_ written: WrittenOutcome) {
    guard written.fields.count == Self.writtenCount, let children = written.children,
      let method = IntervalMethod(rawValue: written.fields[Self.writtenNumbers]),
      let exposure = Exposure(written: written.fields[Self.writtenNumbers + 1])
    else { return nil }
    var numbers: [Double?] = []
    for text in written.fields.prefix(Self.writtenNumbers) {
      guard let number = WrittenOutcome.number(text) else { return nil }
      numbers.append(number)
    }
    guard let value = numbers[0] else { return nil }
    self.init(
      value: value, lower: numbers[1], upper: numbers[2], children: children,
      numerator: numbers[3], denominator: numbers[4], method: method, exposure: exposure)
    exactLower = numbers[5]
    exactUpper = numbers[6]
    for text in written.fields[Self.writtenNumbers + 2].split(separator: ";") {
      guard let note = Beside(written: String(text)) else { return nil }
      beside.append(note)
    }
  }
}

extension Exposure {
  /// Children, those counted, whether one gave most, whether it is of persons.
  fileprivate var written: String {
    [
      String(children), counted.map { String($0) } ?? "", dominated ? "1" : "0",
      personal ? "1" : "0",
    ].joined(separator: " ")
  }

  fileprivate init?(written: String) {
    let parts = written.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 4, let children = Int(parts[0]) else { return nil }
    self.init(
      children: children, counted: Int(parts[1]), dominated: parts[2] != "0",
      personal: parts[3] != "0")
  }
}
