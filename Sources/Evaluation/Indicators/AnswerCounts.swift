/// How many children of each district gave each pair of answers.
struct AnswerCounts {
  /// By (district × answers + earlier answer) × answers + later answer.
  private var counts: [Int]
  private static let answers = Answer.allCases.count

  /// Counts pairs of answers.
  ///
  /// - Parameters:
  ///   - earlier: One answer a child.
  ///   - later: As many.
  ///   - districts: Each child's district.
  ///   - count: How many districts there are.
  init(_ earlier: [Answer], _ later: [Answer], districts: [Int32], count: Int) {
    var counts = Array(repeating: 0, count: count * Self.answers * Self.answers)
    counts.withUnsafeMutableBufferPointer { counts in
      for child in districts.indices {
        let place = Int(districts[child]) &* Self.answers &+ Int(earlier[child].rawValue)
        counts[place &* Self.answers &+ Int(later[child].rawValue)] &+= 1
      }
    }
    self.counts = counts
  }

  subscript(district: Int, earlier: Answer, later: Answer) -> Int {
    counts[
      (district * Self.answers + Int(earlier.rawValue)) * Self.answers + Int(later.rawValue)]
  }
}

extension MunicipalityFacts {
  func counts(_ earlier: [Answer], _ later: [Answer]) -> AnswerCounts {
    AnswerCounts(earlier, later, districts: participants.district, count: districtCount)
  }
}
