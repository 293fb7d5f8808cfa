/// A file name pattern: `*` is any run of characters, case does not count.
struct NamePattern {
  private let pattern: [Character]

  init(_ text: String) {
    pattern = Array(text.lowercased())
  }

  func matches(_ name: String) -> Bool {
    let text = Array(name.lowercased())
    var (place, mark) = (0, 0)
    var star: Int?
    var next = 0
    while place < text.count {
      if next < pattern.count, pattern[next] == text[place], pattern[next] != "*" {
        place += 1
        next += 1
      } else if next < pattern.count, pattern[next] == "*" {
        star = next
        mark = place
        next += 1
      } else if let back = star {
        next = back + 1
        mark += 1
        place = mark
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == "*" }
  }
}
