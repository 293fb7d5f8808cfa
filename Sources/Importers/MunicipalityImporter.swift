public import Model

/// Reads the folder of one municipality, its participants before all that speaks of them.
///
/// One importer serves one worker; it keeps its storage from folder to folder.
public final class MunicipalityImporter {
  let plan: ImportPlan
  /// The habits of the municipality being read.
  private(set) var habits = SenderHabits()
  private let pseudonymKey: PseudonymKey?
  private let pseudonymDigits: Int
  private let hashesInputs: Bool

  /// - Parameters:
  ///   - plan: What to know of the project.
  ///   - pseudonymKey: For children that a profile says are named by personal numbers; without it
  ///     their files are stopped.
  ///   - hashesInputs: Whether ``MunicipalityImport/inputs`` are wanted.
  public convenience init(
    plan: ImportPlan, pseudonymKey: PseudonymKey? = nil, hashesInputs: Bool = true
  ) {
    self.init(
      plan: plan, pseudonymKey: pseudonymKey, pseudonymDigits: Pseudonyms.length,
      hashesInputs: hashesInputs)
  }

  init(
    plan: ImportPlan, pseudonymKey: PseudonymKey?, pseudonymDigits: Int, hashesInputs: Bool = true
  ) {
    self.plan = plan
    self.pseudonymKey = pseudonymKey
    self.pseudonymDigits = pseudonymDigits
    self.hashesInputs = hashesInputs
  }

  /// Reads every file of a folder and hands accepted records to the sink.
  ///
  /// - Parameters:
  ///   - municipality: Whose folder it is.
  ///   - files: The files in it.
  ///   - profile: The municipality's habits, where it has told them.
  ///   - mappings: How public tables in the folder are read, by file name.
  ///   - sink: Takes the records.
  /// - Returns: What became of the folder.
  /// - Throws: `ReadFailure` where a file cannot be read.
  public func read(
    _ municipality: Municipality, files: [ExportFile], profile: ImportProfile? = nil,
    mappings: [String: ReferenceMapping] = [:], into sink: any RecordSink
  ) throws(ReadFailure) -> MunicipalityImport {
    let key = profile?.childID == .cpr ? pseudonymKey : nil
    habits = SenderHabits(
      profile: profile, pseudonyms: key.map { Pseudonyms(key: $0, digits: pseudonymDigits) })
    defer { habits = SenderHabits() }
    var result = MunicipalityImport(municipality: municipality)
    let byDataset = try recognised(
      files.sorted { $0.written < $1.written }, profile, mapped: Set(mappings.keys), &result)
    let (districts, closed) = try readPopulation(byDataset[.population] ?? [], sink, &result)
    let children = try readParticipants(
      byDataset[.participants] ?? [], districts, closed, sink, &result)
    try readChildRows(byDataset, children, sink, &result)
    try readCases(byDataset, children, sink, &result)
    try readProcess(byDataset, children, sink, &result)
    try readBudget(byDataset[.budget] ?? [], &result)
    try readReference(byDataset[.reference] ?? [], mappings: mappings, profile: profile, &result)
    if let profile { result.issues += drift(from: profile, files: files, result) }
    close(&result)
    return result
  }

  private func readPopulation(
    _ files: [ExportFile], _ sink: any RecordSink, _ result: inout MunicipalityImport
  ) throws(ReadFailure) -> (TextTable, closed: Bool) {
    sink.begin(.population, children: 0)
    if !files.isEmpty {
      let population = try take(.population, files, sink, children: 0, &result) {
        Population(sink: sink)
      }
      if result.delivered.contains(.population) { return (population.districts, true) }
    }
    var table = TextTable()
    for district in plan.districts { table.insert(district) }
    return (table, !plan.districts.isEmpty)
  }

  private func readParticipants(
    _ files: [ExportFile], _ districts: TextTable, _ closed: Bool, _ sink: any RecordSink,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) -> Children {
    let participants = try take(.participants, files, sink, children: 0, &result) {
      Participants(plan, districts: districts, closed: closed, sink: sink)
    }
    result.districts = participants.districts.texts
    result.programmes = participants.programmes.texts
    result.placements = participants.placements.texts
    result.childCount = participants.children.texts.count
    if !closed, let file = files.first {
      result.issues.append(
        Issue(
          .warning, .noDistrictList, at: SourceLocation(file: file.name), found: "",
          expected: LocalizedText(
            da: "en befolkningsfil eller en liste over distrikter",
            en: "a population file or a list of districts")))
    }
    return Children(
      participants.children, known: result.delivered.contains(.participants))
  }

  private func readChildRows(
    _ files: [Dataset: [ExportFile]], _ children: Children, _ sink: any RecordSink,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) {
    let count = children.count
    if let found = files[.wellbeing], let instrument = plan.instrument {
      _ = try take(.wellbeing, found, sink, children: count, &result) {
        Wellbeing(instrument: instrument, waves: plan.waves, children: children, sink: sink)
      }
    }
    if let found = files[.exams] {
      _ = try take(.exams, found, sink, children: count, &result) {
        Exams(subjects: plan.subjects, children: children, sink: sink)
      }
    }
    if let found = files[.notifications] {
      _ = try take(.notifications, found, sink, children: count, &result) {
        Notifications(children: children, sink: sink)
      }
    }
    if let found = files[.absence] {
      _ = try take(.absence, found, sink, children: count, &result) {
        Absence(children: children, sink: sink)
      }
    }
  }

  private func readBudget(
    _ files: [ExportFile], _ result: inout MunicipalityImport
  ) throws(ReadFailure) {
    guard !files.isEmpty else { return }
    let (read, budget) = try DatasetImport.read(files, habits: habits, hashes: hashesInputs) {
      Budget()
    }
    add(read, .budget, &result)
    result.budget = budget.records
  }

  func take<Reader: DatasetReader>(
    _ dataset: Dataset, _ files: [ExportFile], _ sink: any RecordSink, children: Int,
    _ result: inout MunicipalityImport, make: () -> Reader
  ) throws(ReadFailure) -> Reader {
    let (read, rows) = try DatasetImport.read(files, habits: habits, hashes: hashesInputs) {
      sink.begin(dataset, children: children)
      return make()
    }
    if let first = files.first {
      add(read, dataset, &result)
      if !read.stopped { result.issues += rows.oddities(file: first.name) }
    }
    return rows
  }

  private func add(_ read: DatasetImport, _ dataset: Dataset, _ result: inout MunicipalityImport) {
    result.files += read.files
    result.issues += read.issues
    result.rejectedRows += read.rows
    result.inputs += read.inputs
    result.dialects += read.dialects
    result.exits += read.exits
    if !read.stopped { result.delivered.insert(dataset) }
  }
}
