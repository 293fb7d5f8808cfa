import Model

extension MunicipalityImporter {
  /// The dataset whose required columns a file's header names, where that is one alone.
  func datasetByHeader(of file: ExportFile) throws(ReadFailure) -> Dataset? {
    let (bytes, _) = try reader.read(file.path)
    let survey = TextSurvey(bytes)
    guard FileReading.notText(survey, file) == nil, survey.signature != .utf16 else { return nil }
    let content = UnsafeBufferPointer(
      rebasing: bytes.dropFirst(survey.encoding == .utf8(byteOrderMark: true) ? 3 : 0))
    let matching = candidates().filter { candidate in
      FileStart(content, survey: survey, columns: candidate.columns, profile: habits.profile)
        .start.header.missing(of: candidate.columns).isEmpty
    }
    return matching.count == 1 ? matching[0].dataset : nil
  }

  private func candidates() -> [any DatasetReader] {
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
    return candidates
  }
}
