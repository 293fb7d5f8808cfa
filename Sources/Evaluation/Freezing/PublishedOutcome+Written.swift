import Model

/// A decided level as it is kept when its wave is signed off: what was printed, and no more.
extension PublishedOutcome {
  public var written: WrittenOutcome {
    switch self {
    case .estimate(let estimate):
      WrittenOutcome(status: status, fields: estimate.writtenFields, children: estimate.children)
    case .notComparable(let reason):
      WrittenOutcome(status: status, fields: [reason.da, reason.en], children: nil)
    case .suppressed, .insufficient, .missing, .notMeasured:
      WrittenOutcome(status: status, fields: [], children: nil)
    }
  }

  /// Nil where the texts are not those of a decided outcome.
  init?(_ written: WrittenOutcome) {
    switch (written.status, written.fields.count) {
    case (PublishedOutcome.suppressed.status, 0): self = .suppressed
    case (PublishedOutcome.insufficient.status, 0): self = .insufficient
    case (PublishedOutcome.missing.status, 0): self = .missing
    case (PublishedOutcome.notMeasured.status, 0): self = .notMeasured
    case ("not-comparable", 2):
      self = .notComparable(LocalizedText(da: written.fields[0], en: written.fields[1]))
    case ("estimate", _):
      guard let estimate = PublishedEstimate(written) else { return nil }
      self = .estimate(estimate)
    default: return nil
    }
  }
}

extension PublishedEstimate {
  private static let writtenNumbers = 7

  fileprivate var writtenFields: [String] {
    [value, lower, upper, numerator, denominator, exactLower, exactUpper].map { $0?.text ?? "" }
      + [method.rawValue]
  }

  fileprivate init?(_ written: WrittenOutcome) {
    guard written.fields.count == Self.writtenNumbers + 1, let children = written.children,
      let method = IntervalMethod(rawValue: written.fields[Self.writtenNumbers])
    else { return nil }
    var numbers: [PrintedNumber?] = []
    for text in written.fields.prefix(Self.writtenNumbers) {
      let number = PrintedNumber(text: text)
      if number == nil, !text.isEmpty { return nil }
      numbers.append(number)
    }
    guard let value = numbers[0] else { return nil }
    self.init(
      value: value, lower: numbers[1], upper: numbers[2], children: children,
      numerator: numbers[3], denominator: numbers[4], method: method, pValue: nil, pHolm: nil,
      pBenjaminiHochberg: nil, exactLower: numbers[5], exactUpper: numbers[6], verdict: .none)
  }
}
