import Foundation
import Testing

@Suite("The primary family, as a build adjusts it")
struct PrimaryFamilyCommandTests {
  private struct Change {
    let indicator: String
    let scope: String
    let p: Double?
    let holm: String
    let bh: String
  }

  /// The comparisons of a build, with a configuration that is made from the sample's.
  private func changes(_ edit: (String) -> String) throws -> [Change] {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    let configuration = try place.read("input/statuspack.yml")
    try place.write(edit(configuration), to: "input/statuspack.yml")
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    let rows = try place.read("out/current/internal/data/indicators.csv").split(separator: "\n")
    let header = rows[0].split(separator: ",", omittingEmptySubsequences: false)
    func column(_ name: String) throws -> Int { try #require(header.firstIndex { $0 == name }) }
    let (p, holm, bh) = (try column("p_value"), try column("p_holm"), try column("p_bh"))
    return rows.dropFirst().compactMap { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == header.count, cells[5] == "baseline:midway" else { return nil }
      return Change(
        indicator: cells[4], scope: cells[0] + cells[1], p: Double(cells[p]), holm: cells[holm],
        bh: cells[bh])
    }
  }

  /// Holm's step-down by its definition: the greatest of (m − i) p so far, at most 1.
  private func holm(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var adjusted = values
    var least = 0.0
    for (rank, index) in order.enumerated() {
      least = max(least, min(1, Double(values.count - rank) * values[index]))
      adjusted[index] = least
    }
    return adjusted
  }

  private func expect(_ changes: [Change], members: Set<String>) {
    #expect(!changes.isEmpty)
    for change in changes {
      let isMember = members.contains(change.indicator)
      let hasP = change.p != nil
      #expect(!change.holm.isEmpty == (isMember && hasP), "\(change)")
      #expect(!change.bh.isEmpty == (!isMember && hasP), "\(change)")
    }
    for (scope, own) in Dictionary(grouping: changes, by: \.scope) {
      let family = own.filter { members.contains($0.indicator) && $0.p != nil }
      let expected = holm(family.compactMap(\.p))
      for (change, value) in zip(family, expected) {
        let written = Double(change.holm) ?? .nan
        #expect(abs(written - value) <= 1e-9 * value, "\(scope) \(change.indicator)")
      }
    }
  }

  @Test("where none is named: the indices of wellbeing, and participation in Danish and maths")
  func byDefault() throws {
    let changes = try changes { configuration in
      configuration.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("primary:") }.joined(separator: "\n")
    }
    // The pooled index holds nothing the others do not, and is no member.
    expect(
      changes,
      members: [
        "wellbeing_faglig", "wellbeing_social", "wellbeing_stoette", "wellbeing_ro",
        "exam_participation_danish_maths",
      ])
    #expect(changes.contains { $0.indicator == "wellbeing_overall" && !$0.bh.isEmpty })
  }

  @Test("as the configuration names it")
  func named() throws {
    let changes = try changes { configuration in
      configuration.replacing(
        "primary: [wellbeing_faglig, wellbeing_social, exam_participation_danish_maths]",
        with: "primary: [absence_rate, wellbeing_ro]")
    }
    expect(changes, members: ["absence_rate", "wellbeing_ro"])
  }
}
