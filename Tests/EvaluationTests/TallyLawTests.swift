import Importers
import SeededRandom
import Testing

@testable import Evaluation

@Suite("Merging")
struct TallyLawTests {
  private static func merged(_ parts: some Sequence<Tally>) -> Tally {
    parts.reduce(into: .missing) { $0.merge($1) }
  }

  @Test("every kind of tally is put to the test")
  func all() {
    let kinds = RecordedTally.all.map { String(describing: $0.tally([])).prefix { $0 != "(" } }
    let blanks = Tally.blanks.map { String(describing: $0).prefix { $0 != "(" } }
    #expect(Set(kinds) == Set(blanks))
    #expect(Tally.blanks.count == 21)
  }

  @Test(
    "is associative and commutative, and equals adding all records", arguments: RecordedTally.all)
  func laws(kind: RecordedTally) {
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let records = (0..<Int.random(in: 0...40, using: &random)).map { _ in random.next() }
      // Each record falls into one of three parts, some of which may be empty.
      var shares = [[UInt64]](repeating: [], count: 3)
      for record in records { shares[Int.random(in: 0..<3, using: &random)].append(record) }
      let (a, b, c) = (kind.tally(shares[0]), kind.tally(shares[1]), kind.tally(shares[2]))
      let all = kind.tally(records)
      for order in [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        #expect(Self.merged(order) == all)
      }
      #expect(Self.merged([Self.merged([a, b]), c]) == all)
      #expect(Self.merged([a, Self.merged([b, c])]) == all)
      #expect(Self.merged([a]) == a)
    }
  }

  @Test("reasons why there are no data merge to the same in any order and grouping")
  func reasons() {
    let all = Array(Tally.blanks[..<5]) + [.share(ShareTally(counted: 1, children: 2))]
    for a in all {
      for b in all {
        #expect(Self.merged([a, b]) == Self.merged([b, a]))
        for c in all {
          #expect(
            Self.merged([Self.merged([a, b]), c]) == Self.merged([a, Self.merged([b, c])]))
        }
      }
    }
  }

  @Test("of ratings equals adding all of them, whoever gave them", arguments: 0..<50)
  func ratings(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var all = RatingTally()
    var parts = [RatingTally](repeating: RatingTally(), count: 3)
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let rating = Int8.random(in: -3...2, using: &random)
      let by = InterviewRecord.Respondent.allCases.randomElement(using: &random) ?? .child
      all.add(rating, by: by)
      parts[Int.random(in: 0..<3, using: &random)].add(rating, by: by)
    }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    #expect(a.merged(with: b).merged(with: c) == all)
    #expect(a.merged(with: b.merged(with: c)) == all)
    #expect(c.merged(with: a).merged(with: b) == all)
    #expect(all.merged(with: RatingTally()) == all)
  }
}
