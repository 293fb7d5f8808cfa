public import Model

/// Reads the folder of one municipality, its participants before all that speaks of them.
///
/// One importer serves one worker; it keeps its storage from folder to folder.
public final class MunicipalityImporter {
  private let plan: ImportPlan
  private let reader = ExportReader()

  public init(plan: ImportPlan) {
    self.plan = plan
  }

  var maxRejectedShare: DecimalFraction { plan.maxRejectedShare }

  /// The dataset whose required columns a file's header names, where that is one alone.
  func datasetByHeader(of file: ExportFile) -> Dataset? {
    guard let (bytes, _) = try? reader.read(file.path) else { return nil }
    let survey = TextSurvey(bytes)
    guard FileReading.notText(survey, file) == nil else { return nil }
    let content = UnsafeBufferPointer(
      rebasing: bytes.dropFirst(survey.encoding == .utf8(byteOrderMark: true) ? 3 : 0))
    let sink = EmptySink()
    let none = Children(TextTable(), known: false)
    var candidates: [any DatasetReader] = [
      Participants(districts: TextTable(), closed: false, ageAtCamp: plan.ageAtCamp, sink: sink),
      Exams(subjects: plan.subjects, children: none, sink: sink),
      Notifications(children: none, sink: sink), Absence(children: none, sink: sink),
      Population(sink: sink), Budget(),
    ]
    if let instrument = plan.instrument {
      candidates.append(
        Wellbeing(instrument: instrument, waves: plan.waves, children: none, sink: sink))
    }
    let matching = candidates.filter { candidate in
      Delimiter.allCases.contains { delimiter in
        let names = Dialect.header(content, delimiter: delimiter, encoding: survey.encoding) ?? []
        return Header(names: names, columns: candidate.columns)
          .missing(of: candidate.columns).isEmpty
      }
    }
    return matching.count == 1 ? matching[0].dataset : nil
  }

  /// Reads every file of a folder and hands accepted records to the sink.
  public func read(
    _ municipality: Municipality, files: [ExportFile], into sink: any RecordSink
  ) -> MunicipalityImport {
    var result = MunicipalityImport(municipality: municipality)
    let byDataset = recognised(files.sorted { $0.name < $1.name }, &result)
    let (districts, closed) = readPopulation(byDataset[.population] ?? [], sink, &result)
    let children = readParticipants(
      byDataset[.participants] ?? [], districts, closed, sink, &result)
    readChildRows(byDataset, children, sink, &result)
    readBudget(byDataset[.budget] ?? [], &result)
    close(&result)
    return result
  }

  private func readPopulation(
    _ files: [ExportFile], _ sink: any RecordSink, _ result: inout MunicipalityImport
  ) -> (TextTable, closed: Bool) {
    sink.begin(.population, children: 0)
    if !files.isEmpty {
      let population = take(.population, files, sink, children: 0, &result) {
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
  ) -> Children {
    let participants = take(.participants, files, sink, children: 0, &result) {
      Participants(districts: districts, closed: closed, ageAtCamp: plan.ageAtCamp, sink: sink)
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
  ) {
    let count = children.count
    if let found = files[.wellbeing], let instrument = plan.instrument {
      _ = take(.wellbeing, found, sink, children: count, &result) {
        Wellbeing(instrument: instrument, waves: plan.waves, children: children, sink: sink)
      }
    }
    if let found = files[.exams] {
      _ = take(.exams, found, sink, children: count, &result) {
        Exams(subjects: plan.subjects, children: children, sink: sink)
      }
    }
    if let found = files[.notifications] {
      _ = take(.notifications, found, sink, children: count, &result) {
        Notifications(children: children, sink: sink)
      }
    }
    if let found = files[.absence] {
      _ = take(.absence, found, sink, children: count, &result) {
        Absence(children: children, sink: sink)
      }
    }
  }

  private func readBudget(_ files: [ExportFile], _ result: inout MunicipalityImport) {
    guard !files.isEmpty else { return }
    let (read, budget) = DatasetImport.read(files, with: reader) { Budget() }
    add(read, .budget, &result)
    result.budget = budget.records
  }

  private func take<Reader: DatasetReader>(
    _ dataset: Dataset, _ files: [ExportFile], _ sink: any RecordSink, children: Int,
    _ result: inout MunicipalityImport, make: () -> Reader
  ) -> Reader {
    let (read, rows) = DatasetImport.read(files, with: reader) {
      sink.begin(dataset, children: children)
      return make()
    }
    if !files.isEmpty { add(read, dataset, &result) }
    return rows
  }

  private func add(_ read: DatasetImport, _ dataset: Dataset, _ result: inout MunicipalityImport) {
    result.files += read.files
    result.issues += read.issues
    result.inputs += read.inputs
    if !read.stopped { result.delivered.insert(dataset) }
  }
}
