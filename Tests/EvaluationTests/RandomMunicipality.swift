import Importers
import Model
import SeededRandom

@testable import Evaluation

/// A random municipality's children and their tallies.
struct RandomMunicipality {
  let children: [MadeChild]
  let tally: MunicipalityTally

  init(
    seed: UInt64, code: UInt16 = 766, children: ClosedRange<Int> = 0...40,
    plan: EvaluationPlan = EvaluationFixture.plan
  ) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: children, using: &random)
    self.children = (0..<count).map { _ in Self.child(&random) }
    tally = MadeChild.tally(
      self.children, code: code, plan: plan, caseTypes: ["opfølgning", "undersøgelse"])
  }

  private static func child(_ random: inout SeededGenerator) -> MadeChild {
    var child = MadeChild(
      district: Int32.random(in: 0..<3, using: &random),
      start: EvaluationFixture.day(Int.random(in: 2021...2025, using: &random), 9, 1))
    if Int.random(in: 0..<4, using: &random) == 0 {
      child.exit = child.start + Int32.random(in: 10...900, using: &random)
    }
    for wave in 0..<Int32(2) where Int.random(in: 0..<5, using: &random) > 0 {
      add(wave, to: &child, &random)
    }
    if Bool.random(using: &random) {
      child.schoolStart = (
        Int32.random(in: 2021...2025, using: &random), Bool.random(using: &random)
      )
    }
    return child
  }

  private static func add(
    _ wave: Int32, to child: inout MadeChild, _ random: inout SeededGenerator
  ) {
    let items = (0..<4).map { _ in
      Int.random(in: 0..<6, using: &random) == 0
        ? Int8.min : Int8.random(in: 1...5, using: &random)
    }
    child.answers[wave] = (Int32.random(in: 7...9, using: &random), items)
    let (schoolYear, year): (Int32, Int) = wave == 0 ? (2022, 2023) : (2024, 2025)
    let grades: [Int8?] = [nil, -3, 0, 2, 4, 7, 10, 12]
    for subject in 0..<Int16.random(in: 0...8, using: &random) {
      child.exams.append((schoolYear, subject, grades.randomElement(using: &random) ?? nil))
    }
    for month in 0..<Int32.random(in: 0...12, using: &random) {
      let absent = Int32.random(in: 0...20, using: &random) * 5000
      let illegal = Bool.random(using: &random) ? absent / 2 : -1
      child.months.append((schoolYear * 12 + 7 + month, absent, 20, illegal))
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let day = EvaluationFixture.day(year, 5, Int.random(in: 1...28, using: &random))
      child.notifications.append((day, Int32.random(in: -1...1, using: &random) * 60, day, 600))
      let closed = Bool.random(using: &random)
      child.cases.append(
        (
          day, -1, closed ? day + 90 : -1,
          closed ? day + Int32.random(in: 0...200, using: &random) : .max,
          Int32.random(in: -1...1, using: &random)
        ))
      child.schoolChanges.append(EvaluationFixture.day(year, 3, 3))
    }
  }
}
