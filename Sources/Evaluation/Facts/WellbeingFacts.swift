import Importers
import Model

/// Sums of oriented answers by wave, index and child.
struct WellbeingFacts {
  private(set) var children = 0
  private var indexCount = 0
  private var itemCount = 0
  /// What turns a raw answer: answer × sign + offset.
  private struct Turn: BitwiseCopyable {
    let item: Int
    let sign: Int16
    let offset: Int16
  }

  /// The items of all indices that are added up, one after the other, and where each index ends.
  private var turns: [Turn] = []
  private var ends: [Int] = []
  /// Whether the last index holds what all the others hold, and is their sum.
  private var isPooled = false
  private var required: [Int16] = []
  private var sums: [Int16] = []
  private var answered: [Int16] = []
  private(set) var waveHasRows: [Bool] = []
  /// By wave × children + child; −1 where the wave has no row of the child.
  private(set) var classLevels: [Int8] = []

  init() {}

  init(children: Int, waves: Int, instrument: Instrument?, indices: [Instrument.Index]) {
    self.children = children
    indexCount = indices.count
    itemCount = instrument?.items.count ?? 0
    let turn = Int16((instrument?.minimum ?? 0) + (instrument?.maximum ?? 0))
    let others = indices.dropLast().flatMap(\.items)
    isPooled = indices.count > 1 && indices.last?.items.sorted() == others.sorted()
    for index in isPooled ? indices.dropLast() : indices[...] {
      turns += index.items.map { item in
        let isReversed = instrument?.reversed.contains(item) ?? false
        return Turn(item: item, sign: isReversed ? -1 : 1, offset: isReversed ? turn : 0)
      }
      ends.append(turns.count)
    }
    required = indices.map { Int16(instrument?.requiredAnswers(of: $0) ?? 0) }
    sums = Array(repeating: 0, count: children * waves * indexCount)
    answered = sums
    waveHasRows = Array(repeating: false, count: waves)
    classLevels = Array(repeating: -1, count: children * waves)
  }

  mutating func add(
    _ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>
  ) {
    var start = 0
    for record in records {
      waveHasRows[Int(record.wave)] = true
      let row = Int(record.wave) * children + Int(record.child)
      classLevels[row] = Int8(truncatingIfNeeded: record.classLevel)
      add(answers[start..<start + itemCount], at: row * indexCount)
      start += itemCount
    }
  }

  /// Adds one child's answers up, index by index.
  @inline(__always)
  private mutating func add(_ answers: Slice<UnsafeBufferPointer<Int8>>, at place: Int) {
    guard let base = answers.base.baseAddress else { return }
    let own = base + answers.startIndex
    var (pooledSum, pooledCount) = (Int16(0), Int16(0))
    turns.withUnsafeBufferPointer { turns in
      var next = 0
      for (index, end) in ends.enumerated() {
        var (sum, count) = (Int16(0), Int16(0))
        while next < end {
          let turn = turns[next]
          next &+= 1
          let answer = own[turn.item]
          guard answer != .min else { continue }
          sum &+= Int16(answer) &* turn.sign &+ turn.offset
          count &+= 1
        }
        sums[place + index] = sum
        answered[place + index] = count
        pooledSum &+= sum
        pooledCount &+= count
      }
    }
    guard isPooled else { return }
    sums[place + indexCount - 1] = pooledSum
    answered[place + indexCount - 1] = pooledCount
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
