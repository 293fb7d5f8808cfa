/// Names for a table's columns: those of its header, each once.
///
/// A repeated name gets `_2`, `_3` …; an empty one `column_N` by its place from 1; cells beyond the
/// header are `_extra_1` and so on. A name that stands in the header is never given to another.
struct ColumnNames {
  private(set) var header: [String] = []
  private(set) var surplus: [String] = []
  private var taken: Set<String>
  private var next: [String: Int] = [:]

  init(_ cells: [String]) {
    taken = Set(cells)
    var seen: Set<String> = []
    header.reserveCapacity(cells.count)
    for (place, cell) in cells.enumerated() {
      if cell.isEmpty {
        header.append(free("column_\(place + 1)"))
      } else if seen.insert(cell).inserted {
        header.append(cell)
      } else {
        header.append(numbered(cell + "_", from: 2))
      }
    }
  }

  /// Names for cells beyond the header.
  mutating func addSurplus(_ count: Int) {
    surplus = (0..<count).map { _ in numbered("_extra_", from: 1) }
  }

  private mutating func numbered(_ stem: String, from first: Int) -> String {
    var number = next[stem] ?? first
    while !taken.insert("\(stem)\(number)").inserted { number += 1 }
    next[stem] = number + 1
    return "\(stem)\(number)"
  }

  private mutating func free(_ name: String) -> String {
    taken.insert(name).inserted ? name : numbered(name + "_", from: 2)
  }
}
