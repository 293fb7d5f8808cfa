import SeededRandom
import Testing

@testable import Evaluation

/// A kind of tally, and how it is made of records; a record is a random number, cut into fields.
struct RecordedTally: CustomTestStringConvertible, Sendable {
  let name: String
  let tally: @Sendable ([UInt64]) -> Tally

  var testDescription: String { name }

  init(_ name: String, _ tally: @escaping @Sendable ([UInt64]) -> Tally) {
    self.name = name
    self.tally = tally
  }

  static let all: [RecordedTally] = counted + scored + rated + paired + sums

  private static let counted = [
    RecordedTally("count") { records in
      var tally = CountTally(population: 0)
      for record in records {
        tally.add(record.field(0, below: 4))
        tally.population? += 1
      }
      return .count(tally)
    },
    RecordedTally("count without population") { records in
      var tally = CountTally()
      for record in records { tally.add(record.field(0, below: 4)) }
      return .count(tally)
    },
    RecordedTally("share") { records in .share(share(records, place: 0)) },
    RecordedTally("share with untold") { records in
      var tally = share(records, place: 0)
      tally.untold = records.reduce(0) { $0 + $1.field(3, below: 2) }
      return .share(tally)
    },
    RecordedTally("unpairedShare") { records in
      .unpairedShare(
        UnpairedShareTally(
          earlier: share(records, place: 0), later: share(records, place: 2),
          shared: records.count { $0.field(4, below: 3) == 0 }))
    },
    RecordedTally("events") { records in .events(events(records, place: 0)) },
    RecordedTally("rateRatio") { records in
      .rateRatio(
        RateRatioTally(
          earlier: events(records, place: 0), later: events(records, place: 1),
          shared: records.count { $0.field(0, below: 4) > 0 && $0.field(1, below: 4) > 0 }))
    },
  ]

  private static let scored = [
    RecordedTally("mean") { records in
      .mean(
        MeanTally(
          scores: moments(records, place: 0),
          response: ResponseTally(
            programme: 2 * records.count, usable: records.count { $0.field(3, below: 2) == 0 },
            least: 0, most: 5)))
    },
    RecordedTally("unpairedMean") { records in
      .unpairedMean(
        UnpairedMeanTally(
          earlier: moments(records, place: 0), later: moments(records, place: 1),
          shared: records.count { $0.field(2, below: 2) == 0 }))
    },
    RecordedTally("change") { records in
      var tally = ChangeTally(changes: ExactMoments(scale: 12))
      for record in records {
        let (first, second) = (record.field(0, below: 60), record.field(1, below: 60))
        switch record.field(2, below: 3) {
        case 0:
          tally.onlyEarlier += 1
          tally.leavers += Int128(first)
        case 1: tally.onlyLater += 1
        default:
          tally.changes.add(Int64(second - first))
          tally.stayers += Int128(first)
        }
      }
      return .change(tally)
    },
    RecordedTally("grades") { records in
      var tally = GradeTally()
      for record in records {
        let grades = (0..<record.field(0, below: 5)).map { record.field(1 + $0, below: 16) - 3 }
        guard !grades.isEmpty else { continue }
        tally.sum += grades.reduce(0, +)
        tally.grades += grades.count
        tally.children += 1
        tally.most = max(tally.most, grades.count)
      }
      return .grades(tally)
    },
  ]

  private static let rated = [
    RecordedTally("ratio") { records in
      var tally = RatioTally()
      for record in records { tally.add(days(record, 0).a, over: days(record, 0).d) }
      return .ratio(tally)
    },
    RecordedTally("pairedRatio") { records in
      var tally = PairedRatioTally()
      for record in records {
        let kind = record.field(4, below: 4)
        tally.add(
          earlier: kind == 1 ? nil : days(record, 0), later: kind == 2 ? nil : days(record, 2))
      }
      return .pairedRatio(tally)
    },
    RecordedTally("duration") { records in
      .duration(
        DurationTally(
          hundredths: 90, days: records.map { Int32($0.field(0, below: 300)) },
          children: records.count { $0.field(1, below: 2) == 0 },
          open: records.count { $0.field(2, below: 3) == 0 },
          oldest: records.map { $0.field(3, below: 900) }.max() ?? 0))
    },
  ]

  private static let paired = [
    RecordedTally("pairedShare") { records in
      var tally = PairedShareTally()
      for record in records {
        let answers: [Bool?] = [nil, false, true]
        tally.add(
          earlier: answers[record.field(0, below: 3)], later: answers[record.field(1, below: 3)])
      }
      return .pairedShare(tally)
    }
  ]

  private static let sums = [
    RecordedTally("activities") { records in
      var tally = ActivityTally()
      for record in records {
        tally.planned += 1
        tally.held += record.field(0, below: 2)
        tally.reached += record.field(1, below: 30)
        tally.expected += record.field(2, below: 30)
      }
      return .activities(tally)
    },
    RecordedTally("answers") { records in
      var tally = AnswerTally(least: 1, answers: 3)
      for record in records { tally.add(1 + record.field(0, below: 3)) }
      return .answers(tally)
    },
    RecordedTally("money") { records in
      var tally = MoneyTally()
      for record in records {
        tally.budget += Int64(record.field(0, below: 200)) * 1_234_567_891
        tally.actual += Int64(record.field(1, below: 200)) * 1_234_567_891 - 99_999_999_999
      }
      return .money(tally)
    },
    RecordedTally("missing") { _ in .missing },
    RecordedTally("notMeasured") { _ in .notMeasured },
    RecordedTally("notComparable sharedChildren") { _ in .notComparable(.sharedChildren) },
    RecordedTally("notComparable examLists") { _ in .notComparable(.examLists) },
    RecordedTally("notComparable examParts") { _ in .notComparable(.examParts) },
  ]

  private static func share(_ records: [UInt64], place: Int) -> ShareTally {
    var tally = ShareTally()
    for record in records {
      let trials = record.field(place, below: 4)
      tally.trials += trials
      tally.counted += min(trials, record.field(place + 1, below: 4))
      tally.children += min(trials, 1)
    }
    return tally
  }

  private static func events(_ records: [UInt64], place: Int) -> EventTally {
    var tally = EventTally()
    for record in records {
      tally.add(record.field(place, below: 4))
      tally.population += 17
    }
    return tally
  }

  private static func moments(_ records: [UInt64], place: Int) -> ExactMoments {
    var moments = ExactMoments(scale: 12)
    for record in records { moments.add(Int64(record.field(place, below: 60))) }
    return moments
  }

  private static func days(_ record: UInt64, _ place: Int) -> PairedRatioTally.Sums {
    let days = record.field(place, below: 200) + 1
    return (Int64(record.field(place + 1, below: days + 1)) * 5_000, Int64(days))
  }
}

extension UInt64 {
  /// One of six fields of ten bits, below a limit of at most a thousand.
  fileprivate func field(_ place: Int, below limit: Int) -> Int {
    Int((self >> (10 * UInt64(place))) & 1023) % limit
  }
}
