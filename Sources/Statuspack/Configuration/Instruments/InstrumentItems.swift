import Model
import Yams

/// The items of an instrument, found by their ids.
struct InstrumentItems {
  let items: [Instrument.Item]

  private static let range = ConfiguredSection.Vocabulary(
    keys: ["prefix", "width", "count"], required: ["prefix", "width", "count"])
  private static let item = ConfiguredSection.Vocabulary(keys: ["id", "text"], required: ["id"])

  /// Reads `{ prefix: q, width: 2, count: 20 }`, or a list of `{ id: q01, text: "…" }`.
  init?(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    switch value.node {
    case .mapping: self.init(numbered: value, into: &faults)
    case .sequence: self.init(listed: value, into: &faults)
    case .scalar, .alias:
      faults.append(
        value.unfit(expected: "a list of items, or a mapping with prefix, width and count"))
      return nil
    }
  }

  private init?(numbered value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(value, Self.range, into: &faults) else { return nil }
    let prefix = section["prefix"]?.text(into: &faults)
    let width = section["width"]?.integer(in: 1...9, into: &faults)
    let count = section["count"]?.integer(in: 1...1000, into: &faults)
    guard let prefix, let width, let count else { return nil }
    items = (1...count).map { number in
      let digits = String(number)
      let zeros = String(repeating: "0", count: max(0, width - digits.count))
      return Instrument.Item(id: prefix + zeros + digits)
    }
  }

  private init?(listed value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let entries = value.list(of: "items", atLeast: 1, into: &faults) else { return nil }
    let before = faults.count
    var (items, taken) = ([Instrument.Item](), Set<String>())
    for entry in entries {
      guard let section = ConfiguredSection(entry, Self.item, into: &faults),
        let id = section["id"]?.text(into: &faults)
      else { continue }
      let text = section["text"]?.text(into: &faults)
      let names = Set(([id] + (text.map { [$0] } ?? [])).map { FoldedName.key($0) })
      if let name = names.sorted().first(where: taken.contains) {
        faults.append(
          entry.fault(
            "item '\(id)' shares the id or text \(ConfiguredValue.quoted(name)) with an earlier one",
            expected: "ids and texts that differ, as columns are found by them"))
      }
      taken.formUnion(names)
      items.append(Instrument.Item(id: id, text: text))
    }
    guard faults.count == before else { return nil }
    self.items = items
  }

  /// The places of the items a list names; nil where any is unknown.
  func places(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) -> [Int]? {
    let ids = items.map(\.id)
    return value.distinct("item ids", into: &faults) { entry, faults in
      guard let id = entry.text(into: &faults) else { return nil }
      if let place = ids.firstIndex(of: id) { return place }
      faults.append(
        entry.fault(
          "unknown item \(ConfiguredValue.quoted(id))",
          expected: "one of the items \(Self.described(ids))",
          mend: ConfiguredValue.suggestion(for: id, among: ids)))
      return nil
    }
  }

  private static func described(_ ids: [String]) -> String {
    guard ids.count > 8, let first = ids.first, let last = ids.last else {
      return ids.joined(separator: ", ")
    }
    return "\(first) … \(last)"
  }
}
