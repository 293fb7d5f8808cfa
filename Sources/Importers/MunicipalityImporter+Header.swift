import Model

extension MunicipalityImporter {
  /// The dataset whose required columns a file's header names, where that is one alone.
  func datasetByHeader(of file: ExportFile) throws(ReadFailure) -> Dataset? {
    let text = try ExportText(FileSource(file.path, hashes: false))
    guard text.fault(file, from: text.start, line: 1) == nil else { return nil }
    let matching = candidates().filter { candidate in
      FileStart(
        text, detected: text.detected, columns: candidate.columns, profile: habits.profile
      )
      .start.header.missing(of: candidate.columns).isEmpty
    }
    return matching.count == 1 ? matching[0].dataset : nil
  }

  private func candidates() -> [any DatasetReader] {
    let sink = EmptySink()
    let none = Children(TextTable(), known: false)
    var candidates: [any DatasetReader] = [
      Participants(plan, districts: TextTable(), closed: false, sink: sink),
      Exams(subjects: plan.subjects, children: none, sink: sink),
      Notifications(children: none, sink: sink), Absence(children: none, sink: sink),
      Population(sink: sink), Budget(), FamilyCases(children: none, sink: sink),
      SchoolStarts(children: none, sink: sink), SchoolChanges(children: none, sink: sink),
      Activities(waves: plan.waves), Interviews(waves: plan.waves), Agreements(children: none),
      Reference(ReferenceRows(plan: plan, own: nil, earlier: ReferenceFigures()), mapping: nil),
    ]
    if let instrument = plan.instrument {
      candidates.append(
        Wellbeing(instrument: instrument, waves: plan.waves, children: none, sink: sink))
    }
    return candidates
  }
}
