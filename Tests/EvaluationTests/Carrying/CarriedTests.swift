import SeededRandom
import Testing

@testable import Evaluation

@Suite("Carried tallies")
struct CarriedTests {
  private static func carried(_ tally: Tally) throws -> Tally {
    var writer = FieldWriter()
    var copy = tally
    try copy.visit(&writer)
    var reader = FieldReader(writer.written[...])
    var read = Tally.missing
    try read.visit(&reader)
    try reader.finish()
    return read
  }

  @Test("of every kind are read as they were written", arguments: RecordedTally.all)
  func roundTrip(kind: RecordedTally) throws {
    for seed in 0..<100 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let records = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.next() }
      let tally = kind.tally(records)
      #expect(try Self.carried(tally) == tally)
    }
  }

  @Test("with numbers nobody counts are refused, or give finite figures", arguments: 0..<20)
  func hostile(kind: Int) throws {
    var taken = 0
    for seed in 0..<1_000 as Range<UInt64> {
      var fields = RandomFields(seed: seed)
      var tally = Tally.blanks[kind]
      do {
        try tally.visit(&fields)
      } catch {
        #expect(error == .contradiction || error == .tooLarge)
        continue
      }
      taken += 1
      #expect(try Self.carried(tally) == tally)
      var sum = tally
      // A nation of 98; durations are laid out one by one, which takes its memory.
      if kind != 17 { for _ in 0..<7 { sum.merge(sum) } }
      for estimate in [tally.outcome.estimate, sum.outcome.estimate].compactMap(\.self) {
        let numbers = [estimate.value, estimate.lower, estimate.upper, estimate.pValue]
        #expect(numbers.allSatisfy { $0?.isFinite != false }, "\(tally)")
      }
    }
    #expect(taken > 0)
  }
}
