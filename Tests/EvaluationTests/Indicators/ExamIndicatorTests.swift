import Model
import Testing

@testable import Evaluation

@Suite("Indicators of exams")
struct ExamIndicatorTests {
  /// Reading, spelling, writing and oral Danish, maths without and with aids, English, science.
  private func child(_ grades: [Int8?], year: Int32 = 2022) -> MadeChild {
    var child = MadeChild()
    child.exams = grades.enumerated().map { (year, Int16($0), $1) }
    return child
  }

  private let all: [Int8?] = [4, 7, 4, 7, 4, 2, 7, 4]

  @Test("Danish and maths: a grade in each of the six, whatever the others")
  func participation() {
    let results = MadeResults([
      child(all), child([4, 7, 4, 7, 4, 2, nil, nil]), child([4, 7, 4, 7, 4, nil, 7, 4]),
      child([4, 7, 4, 7, 4, 2]), child([4, 7, 4]), MadeChild(),
    ])
    #expect(results.level("exam_participation_danish_maths").counts == [3, 5, 5])
    #expect(results.level("exam_participation_all").counts == [3, 5, 5])
    #expect(results.level("exam_rows_incomplete").counts == [2, 5, 2])
  }

  @Test("passed at exactly 2.0 in each, unrounded; two denominators")
  func passed() {
    // Danish: oral 2 and written 2 are 2.0; a written 1.75 with oral 2 is below.
    let results = MadeResults([
      child([2, 2, 2, 2, 2, 2]), child([2, -3, 2, 2, 12, 12]), child([0, 0, 4, 2, 4, 0]),
      child([12, 12, 12, 12, 2, 0]), child([12, 12, 12, 12, 12, nil]),
    ])
    #expect(results.level("exam_pass_danish_maths_of_all").counts == [2, 5, 5])
    #expect(results.level("exam_pass_danish_maths_of_takers").counts == [2, 4, 4])
  }

  @Test("the weighted mean of the domain's example is 5.15")
  func weighted() throws {
    let results = MadeResults([child(all), child([4, 7, 4, 7, 4, 2, 7, nil])])
    let estimate = try #require(results.estimate("exam_mean_grade_weighted"))
    #expect(estimate.value == 5.15)
    #expect(estimate.children == 1 && estimate.lower == nil)
    #expect(results.estimate("exam_mean_grade")?.denominator == 15)
  }

  @Test("by parts: written Danish 4.75 with all in Danish 5.875, maths 3, unweighted 4.875")
  func parts() throws {
    // Admission weights: each of the other grades is 0, so that one part stands alone.
    func weighted(_ grades: [Int8?]) throws -> Double {
      try #require(MadeResults([child(grades)]).estimate("exam_mean_grade_weighted")).value
    }
    #expect(try weighted([4, 7, 4, 0, 0, 0, 0, 0]) == 4.75 / 5)
    #expect(try weighted([4, 7, 4, 7, 0, 0, 0, 0]) == (4.75 + 7) / 5)
    #expect(try weighted([0, 0, 0, 0, 4, 2, 0, 0]) == 3.0 / 5)
    #expect(try weighted([0, 0, 0, 0, 0, 0, 7, 0]) == 7.0 / 5)
    #expect(try weighted([0, 0, 0, 0, 0, 0, 0, 4]) == 4.0 / 5)
    let whole = try #require(MadeResults([child(all)]).estimate("exam_mean_grade"))
    #expect(whole.value == 4.875 && whole.denominator == 8)
  }

  @Test("spelling, reading and writing 7, 4 and 4 are 4.75: with 02 in the oral part, passed")
  func written() {
    // (4.75 + oral)/2 is at least 2.0 down to an oral 00, which is 2.375; −3 makes 0.875.
    let results = MadeResults([
      child([4, 7, 4, 2, 2, 2]), child([4, 7, 4, 0, 2, 2]), child([4, 7, 4, -3, 2, 2]),
    ])
    #expect(results.level("exam_pass_danish_maths_of_all").counts == [2, 3, 3])
  }

  @Test("−3 and 00 are grades: sat, not passed")
  func lowGrades() {
    let results = MadeResults([child([-3, 0, -3, 0, -3, 0, -3, 0])])
    #expect(results.level("exam_participation_danish_maths").counts == [1, 1, 1])
    #expect(results.level("exam_pass_danish_maths_of_takers").counts == [0, 1, 1])
    #expect(results.estimate("exam_mean_grade")?.value == -1.5)
  }

  @Test("weighted means of two waves are compared by Welch")
  func welch() throws {
    func same(_ grade: Int8, year: Int32) -> MadeChild {
      child(Array(repeating: grade, count: 8), year: year)
    }
    let children =
      [4, 7, 7].map { same($0, year: 2022) } + [7, 10, 10, 12].map { same($0, year: 2024) }
    let change = try #require(
      MadeResults(children).change("exam_mean_grade_weighted").estimate)
    #expect(abs(change.value - 3.75) < 1e-12)
    #expect(change.pairs == PairCounts(onlyEarlier: 3, onlyLater: 4, both: 0))
    #expect(change.smallestGroup == 3 && Verdict(of: change, polarity: .higher) == .tooFew)
    // R, t.test(c(7, 10, 10, 12), c(4, 7, 7)): t 2.611165 on 4.854383 degrees of freedom.
    #expect(abs((change.pValue ?? 0) - 0.0489879236243853) < 1e-9)
  }

  @Test("two waves of other children: 56/70 against 48/80 (Newcombe 1998)")
  func unpaired() throws {
    let rows =
      (0..<80).map { child([$0 < 48 ? 7 : nil], year: 2022) }
      + (0..<70).map { child([$0 < 56 ? 7 : nil], year: 2024) }
    let change = try #require(MadeResults(rows).change("exam_participation_all").estimate)
    #expect(abs(change.value - 0.2) < 1e-12)
    #expect(abs((change.lower ?? 0) - 0.05243147240236498) < 1e-12)
    #expect(abs((change.upper ?? 0) - 0.33387265403690614) < 1e-12)
    #expect(change.method == .newcombe && change.children == 150)
  }

  @Test("a child in both waves, or another list of exams, is not compared")
  func notCompared() {
    var twice = child(all)
    twice.exams += child(all, year: 2024).exams
    let results = MadeResults([twice, child(all), child(all, year: 2024)])
    #expect(
      results.change("exam_participation_all")
        == .notComparable(Incomparability.sharedChildren.reason))
    let later = ExamList(
      from: SchoolYear(start: 2024), danish: ["Dansk mundtlig"],
      maths: ["Matematik uden hjælpemidler"], obligatoryOther: [])
    let plan = EvaluationFixture.plan(exams: [EvaluationFixture.exams, later])
    let moved = MadeResults([child(all), child(all, year: 2024)], plan: plan)
    #expect(
      moved.change("exam_participation_danish_maths")
        == .notComparable(Incomparability.examLists.reason))
    #expect(moved.level("exam_participation_danish_maths", "midway").counts == [1, 1, 1])
    #expect(
      moved.level("exam_pass_danish_maths_of_all", "midway")
        == .notComparable(Incomparability.examParts.reason))
  }

  @Test("ninth-graders without a row are told where class levels are known")
  func unregistered() {
    var with = child(all)
    with.answers[0] = (9, [3, 3, 3, 3])
    var without = MadeChild()
    without.answers[0] = (9, [3, 3, 3, 3])
    var younger = MadeChild()
    younger.answers[0] = (8, [3, 3, 3, 3])
    let results = MadeResults([with, without, younger])
    #expect(results.level("exam_unregistered").counts == [1, 2, 1])
    #expect(results.level("exam_unregistered", "midway") == .notMeasured)
    #expect(MadeResults([younger]).level("exam_unregistered") == .insufficient)
  }

  @Test("without rows insufficient, without a file missing, without a list not measured")
  func nothing() {
    for id in ["exam_participation_danish_maths", "exam_pass_danish_maths_of_all"] {
      #expect(MadeResults([MadeChild()]).level(id) == .insufficient)
      #expect(MadeResults([MadeChild()], delivered: [.participants]).level(id) == .missing)
      let plan = EvaluationFixture.plan(exams: [])
      #expect(MadeResults([child(all)], plan: plan).level(id) == .notMeasured)
    }
  }
}
