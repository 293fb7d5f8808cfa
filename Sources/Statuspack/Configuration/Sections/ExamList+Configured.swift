import Model

extension ExamList {
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["from", "danish", "maths", "obligatory_other"], required: ["from", "danish", "maths"])

  /// The obligatory exams of the ninth class since the reform of 2014.
  static let defaults = [
    ExamList(
      from: SchoolYear(start: 2014),
      danish: ["Dansk læsning", "Dansk retskrivning", "Dansk skriftlig", "Dansk mundtlig"],
      maths: ["Matematik uden hjælpemidler", "Matematik med hjælpemidler"],
      obligatoryOther: ["Engelsk mundtlig", "Fælles naturfag"])
  ]

  /// Reads one list of exams.
  init?(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(value, Self.vocabulary, into: &faults) else { return nil }
    let from = section["from"]?.schoolYear(into: &faults)
    let danish = section["danish"]?.texts(atLeast: 1, into: &faults)
    let maths = section["maths"]?.texts(atLeast: 1, into: &faults)
    let other = section["obligatory_other"]?.texts(into: &faults)
    guard let from, let danish, let maths else { return nil }
    self.init(from: from, danish: danish, maths: maths, obligatoryOther: other ?? [])
  }

  /// Reads the lists, by the school year from which each holds.
  static func lists(
    _ value: ConfiguredValue, into faults: inout [ConfigurationFault]
  ) -> [ExamList] {
    var lists: [ExamList] = []
    for entry in value.list(of: "exam lists", atLeast: 1, into: &faults) ?? [] {
      guard let list = ExamList(entry, into: &faults) else { continue }
      if lists.contains(where: { $0.from == list.from }) {
        faults.append(
          entry.fault(
            "a second list from \(list.from)", expected: "one list from each school year",
            mend: "remove one of them, or correct 'from'"))
      }
      if let subject = list.repeatedSubject {
        faults.append(
          entry.fault(
            "\(ConfiguredValue.quoted(subject)) named twice", expected: "each exam once",
            mend: "remove one of them"))
      }
      lists.append(list)
    }
    return lists.sorted { $0.from < $1.from }
  }

  private var repeatedSubject: String? {
    var seen: Set<String> = []
    return subjects.first { !seen.insert(FoldedName.key($0)).inserted }
  }
}
