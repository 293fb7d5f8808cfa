import Model

extension Share {
  /// A share of children that is about the exams in Danish and maths.
  ///
  /// - Parameters:
  ///   - needsParts: Whether the list must have the parts that passing is made of.
  ///   - answer: Whether a child with an exam row counts, given the wave's list; nil where it is
  ///     not among those asked about.
  /// - Returns: The share; not compared between lists that differ.
  static func ofDanishMaths(
    needsParts: Bool,
    _ answer: @escaping @Sendable (ExamFacts, _ wave: Int, _ child: Int, ExamSlots) -> Bool?
  ) -> Share {
    var share = Share(of: .participants, .exams) { facts, wave in
      guard let list = facts.exams.lists[wave] else { return .instead(.notMeasured) }
      if needsParts, list.danishWeights == nil || list.mathsWeights == nil {
        return .instead(.notComparable(.examParts))
      }
      let exams = facts.exams
      return .children(facts.childCount) { child in
        exams.hasRow(wave, child) ? answer(exams, wave, child, list) : nil
      }
    }
    share.obstacle = { facts, earlier, later in
      facts.exams.lists[earlier]?.holdsTheSame(as: facts.exams.lists[later]) == true
        ? nil : .examLists
    }
    return share
  }
}

extension ExamFacts {
  /// Whether a child has a grade in every exam in Danish and maths.
  func satDanishMaths(_ wave: Int, _ child: Int, _ list: ExamSlots) -> Bool {
    sat(wave, child, list.danish) && sat(wave, child, list.maths)
  }

  /// Danish, half of it oral and half written, and maths are each at least 2.0, unrounded.
  ///
  /// False where a grade is lacking.
  func passedDanishMaths(_ wave: Int, _ child: Int, _ list: ExamSlots) -> Bool {
    guard let danishWeights = list.danishWeights, let mathsWeights = list.mathsWeights,
      let danish = weighted(wave, child, from: list.danish.lowerBound, danishWeights),
      let maths = weighted(wave, child, from: list.maths.lowerBound, mathsWeights)
    else { return false }
    // Two grades of a hundred hundredths in Danish, one in maths.
    return danish >= 2 * 200 && maths >= 2 * 100
  }
}
