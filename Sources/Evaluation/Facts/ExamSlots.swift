import Model

/// The exams of a wave's list: where each stands among a child's grades, and what it weighs.
struct ExamSlots: Sendable, Hashable {
  /// Exams in all: Danish first, then maths, then the others.
  let count: Int
  let danish: Range<Int>
  let maths: Range<Int>
  /// By the subject's place in the plan; −1 where it is not on the list.
  let slotOfSubject: [Int16]
  /// Hundredths of each part's weight within Danish and maths; nil where a part is lacking.
  let danishWeights: [Int]?
  let mathsWeights: [Int]?
  /// Weights of all parts for admission, in five-hundredths; nil where a part is lacking.
  let admissionWeights: [Int]?

  /// What admission weights add up to: five grades of a hundred hundredths.
  static let admissionScale: Int64 = 500

  /// - Parameters:
  ///   - list: The list that holds in the wave's school year.
  ///   - subjects: The plan's subjects, whose places exam records name.
  init(_ list: ExamList, subjects: [String]) {
    let keys = list.subjects.map { FoldedName.key($0) }
    count = keys.count
    danish = 0..<list.danish.count
    maths = list.danish.count..<list.danish.count + list.maths.count
    slotOfSubject = subjects.map { subject in
      let key = FoldedName.key(subject)
      return Int16(keys.firstIndex(of: key) ?? -1)
    }
    let danishKeys = Array(keys[danish])
    danishWeights = Self.weights(of: danishKeys)
    mathsWeights = list.maths.count == 2 ? [50, 50] : nil
    let others = Array(keys[maths.upperBound...])
    let english = others.filter { $0.contains("engelsk") && !$0.contains("skriftlig") }
    let science = others.filter { $0.contains("naturfag") || $0.contains("faellesproeve") }
    if let danishWeights, let mathsWeights, english.count == 1, science.count == 1 {
      let counted = english + science
      admissionWeights =
        danishWeights + mathsWeights + others.map { counted.contains($0) ? 100 : 0 }
    } else {
      admissionWeights = nil
    }
  }

  /// Whether Danish and maths are the same exams in two lists.
  func holdsTheSame(as other: ExamSlots?) -> Bool {
    guard let other else { return false }
    return Set(slotted(in: danish)) == Set(other.slotted(in: other.danish))
      && Set(slotted(in: maths)) == Set(other.slotted(in: other.maths))
  }

  /// The places of the subjects whose slots lie in a range.
  private func slotted(in slots: Range<Int>) -> [Int] {
    slotOfSubject.indices.filter { slots.contains(Int(slotOfSubject[$0])) }
  }

  /// Danish: oral 100; spelling 25, reading 25 and writing 50 make the written grade.
  ///
  /// Source: the admission weights of the Ministry of Children and Education.
  private static func weights(of keys: [String]) -> [Int]? {
    let weights = keys.compactMap { key -> Int? in
      if key.contains("retskrivning") || key.contains("laesning") { return 25 }
      if key.contains("mundtlig") { return 100 }
      return key.contains("skriftlig") ? 50 : nil
    }
    return weights.count == keys.count && weights.sorted() == [25, 25, 50, 100] ? weights : nil
  }
}
