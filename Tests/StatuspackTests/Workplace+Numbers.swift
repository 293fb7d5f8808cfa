import Foundation

extension Workplace {
  /// Names the children of a sample municipality by numbers: as they are, hyphened or shortened.
  ///
  /// - Returns: How many numbers there are.
  @discardableResult
  func numberChildren(of folder: String) throws -> Int {
    var numbers: [Substring: Int] = [:]
    let names = [
      "participants", "wellbeing", "exams", "notifications", "absence", "family_cases",
      "school_starts", "school_changes", "agreements",
    ]
    for name in names {
      let path = "input/\(folder)/\(name).csv"
      guard FileManager.default.fileExists(atPath: self.path(path)) else { continue }
      let lines = try read(path).split(separator: "\n", omittingEmptySubsequences: false)
      let header = lines[0].split(separator: ";").map { $0.trimmingPrefix("\u{FEFF}") }
      guard let column = header.firstIndex(of: "child_id") else { continue }
      let numbered = lines.enumerated().map { index, line -> String in
        var cells = line.split(separator: ";", omittingEmptySubsequences: false)
        guard index > 0, cells.count > column, !cells[column].isEmpty else {
          return String(line)
        }
        let number = numbers[cells[column], default: numbers.count]
        numbers[cells[column]] = number
        let forms = [
          InventedNumbers.digits, InventedNumbers.hyphened, InventedNumbers.shortened,
        ]
        cells[column] = Substring(forms[index % 3](number))
        return cells.joined(separator: ";")
      }
      try write(numbered.joined(separator: "\n"), to: path)
    }
    return numbers.count
  }

  /// Names a key file in the project's configuration, and writes one.
  func addKey(_ bytes: [UInt8] = (0..<32).map { $0 }, mode: Int = 0o600) throws {
    let configuration = try read("input/statuspack.yml")
    try write(configuration + "pseudonym_key: ../keys/pseudonym.key\n", to: "input/statuspack.yml")
    try writeKey(bytes, mode: mode)
  }

  func writeKey(_ bytes: [UInt8], mode: Int = 0o600) throws {
    try write(bytes, to: "keys/pseudonym.key")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: path("keys/pseudonym.key"))
  }

  /// Every place that shows seven digits or more of one of some numbers.
  func places(showing numbers: Range<Int>, below folder: String, said: [Ended]) throws -> [String] {
    var places: [String] = []
    for (name, bytes) in try tree(folder) {
      if !InventedNumbers.shown(in: bytes + Data(name.utf8), of: numbers).isEmpty {
        places.append(name)
      }
    }
    for ended in said
    where !InventedNumbers.shown(in: Data((ended.output + ended.errors).utf8), of: numbers).isEmpty
    {
      places.append(ended.output + ended.errors)
    }
    return places.sorted()
  }
}
