import Model

extension Instrument {
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: [
      "id", "title", "use", "scale", "valid_share", "items", "reversed", "indices", "overall",
      "cut_offs",
    ],
    required: ["id", "title", "use", "scale", "items"])

  /// Reads an instrument's file; nil where any of it is at fault.
  init?(file: String, bytes: [UInt8], into faults: inout [ConfigurationFault]) {
    let document: YAMLDocument
    do {
      document = try YAMLDocument(file: file, bytes: bytes)
    } catch {
      faults.append(error)
      return nil
    }
    let before = faults.count
    guard let section = ConfiguredSection(document.value, Self.vocabulary, into: &faults)
    else { return nil }
    let id = section["id"]?.identifier(.hyphened, into: &faults)
    let title = section["title"]?.text(into: &faults)
    let use = section["use"]?.choice(of: [Use.programme, .statisticalOnly], into: &faults)
    let scale = section["scale"].flatMap { InstrumentScale($0, into: &faults) }
    let share = section["valid_share"]?.decimal("above 0 and at most 1", into: &faults) {
      (1...$0.denominator).contains($0.numerator)
    }
    let items = section["items"].flatMap { InstrumentItems($0, into: &faults) }
    let reversed = section["reversed"].flatMap { items?.places($0, into: &faults) }
    let cutOffs = CutOffs(section["cut_offs"], scale: scale, into: &faults)
    let overall = section["overall"]?.choice(of: [Overall.none, .pooled], into: &faults)
    let indices = InstrumentIndices(
      section["indices"], items, cutOffs, overall ?? .none, into: &faults)
    if let value = section["overall"], overall == .pooled, section["indices"] == nil {
      faults.append(value.unfit(expected: "none where there are no indices"))
    }
    guard faults.count == before, let id, let title, let use, let scale, let items
    else { return nil }
    self.init(
      id: id, title: title, use: use, minimum: scale.minimum, maximum: scale.maximum,
      noAnswer: scale.noAnswer,
      validShare: share ?? DecimalFraction(numerator: 5, decimals: 1), items: items.items,
      reversed: Set(reversed ?? []), indices: indices.indices, overall: overall ?? .none,
      highCutOff: cutOffs.high, fairlyHighCutOff: cutOffs.fairlyHigh)
    guard ExactSums.fit(self) else {
      faults.append(ExactSums.fault(self, at: section["indices"] ?? document.value))
      return nil
    }
  }
}
