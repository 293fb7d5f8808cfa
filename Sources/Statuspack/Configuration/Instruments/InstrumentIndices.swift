import Model

/// The indices of an instrument.
struct InstrumentIndices {
  private(set) var indices: [Instrument.Index] = []

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["id", "title", "items"], required: ["id", "title", "items"])

  /// Reads the indices; their items are not looked up where the items are at fault.
  init(
    _ value: ConfiguredValue?, _ items: InstrumentItems?, _ cutOffs: CutOffs,
    _ overall: Instrument.Overall, into faults: inout [ConfigurationFault]
  ) {
    guard let value, let entries = value.list(of: "indices", atLeast: 1, into: &faults)
    else { return }
    func indicators(_ index: String) -> [String] {
      IndicatorNames.ids(
        of: index, high: cutOffs.high != nil, fairlyHigh: cutOffs.fairlyHigh != nil)
    }
    var taken = Set(overall == .pooled ? indicators("overall") : [])
    for entry in entries {
      guard let section = ConfiguredSection(entry, Self.vocabulary, into: &faults) else { continue }
      let id = section["id"]?.identifier(.underscored, into: &faults)
      let title = section["title"]?.text(into: &faults)
      if let id, let place = section["id"] {
        let made = indicators(id)
        if let clash = made.first(where: taken.contains) {
          faults.append(
            place.fault(
              "index '\(id)' makes the indicator '\(clash)' a second time",
              expected: "indices whose indicators differ", mend: "rename the index"))
        }
        taken.formUnion(made)
      }
      guard let list = section["items"],
        list.list(of: "item ids", atLeast: 1, into: &faults) != nil,
        let places = items?.places(list, into: &faults), let id, let title
      else { continue }
      indices.append(Instrument.Index(id: id, title: title, items: places))
    }
  }
}
