import Importers
import Model

/// Sums of oriented answers by wave, index and child.
struct WellbeingFacts {
  private(set) var children = 0
  private var indexCount = 0
  private var itemCount = 0
  /// For each index its items, and what turns a raw answer: answer × sign + offset.
  private var items: [[(item: Int, sign: Int16, offset: Int16)]] = []
  private var required: [Int16] = []
  private var sums: [Int16] = []
  private var answered: [Int16] = []
  private(set) var waveHasRows: [Bool] = []

  init() {}

  init(children: Int, waves: Int, instrument: Instrument?, indices: [Instrument.Index]) {
    self.children = children
    indexCount = indices.count
    itemCount = instrument?.items.count ?? 0
    items = indices.map { index in
      index.items.map { item in
        let reversed = instrument?.reversed.contains(item) ?? false
        let turn = Int16((instrument?.minimum ?? 0) + (instrument?.maximum ?? 0))
        return (item, reversed ? -1 : 1, reversed ? turn : 0)
      }
    }
    required = indices.map { Int16(instrument?.requiredAnswers(of: $0) ?? 0) }
    sums = Array(repeating: 0, count: children * waves * indexCount)
    answered = sums
    waveHasRows = Array(repeating: false, count: waves)
  }

  mutating func add(_ records: [WellbeingRecord], answers: [Int8]) {
    answers.withUnsafeBufferPointer { answers in
      var start = 0
      for record in records {
        waveHasRows[Int(record.wave)] = true
        let place = (Int(record.wave) * children + Int(record.child)) * indexCount
        for index in 0..<indexCount {
          var sum: Int16 = 0
          var count: Int16 = 0
          for (item, sign, offset) in items[index] {
            let answer = answers[start + item]
            guard answer != .min else { continue }
            sum += Int16(answer) * sign + offset
            count += 1
          }
          sums[place + index] = sum
          answered[place + index] = count
        }
        start += itemCount
      }
    }
  }

  /// The sum of answers and how many there are; nil where too few were given.
  @inline(__always)
  func score(wave: Int, index: Int, child: Int) -> (sum: Int64, answered: Int64)? {
    let place = (wave * children + child) * indexCount + index
    let count = answered[place]
    guard count > 0, count >= required[index] else { return nil }
    return (Int64(sums[place]), Int64(count))
  }
}
