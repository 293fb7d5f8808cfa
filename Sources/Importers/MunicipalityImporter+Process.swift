import Model

extension MunicipalityImporter {
  /// Reads how the programme itself went: activities, interviews and agreements.
  func readProcess(
    _ files: [Dataset: [ExportFile]], _ children: Children, _ sink: any RecordSink,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) {
    let count = children.count
    if let found = files[.activities] {
      result.activities = try take(.activities, found, sink, children: count, &result) {
        Activities(waves: plan.waves)
      }.records
    }
    if let found = files[.interviews] {
      let interviews = try take(.interviews, found, sink, children: count, &result) {
        Interviews(waves: plan.waves)
      }
      result.interviews = interviews.records
      result.droppedQuotes = interviews.droppedQuotes
    }
    if let found = files[.agreements] {
      result.agreements = try take(.agreements, found, sink, children: count, &result) {
        Agreements(children: children)
      }.records
    }
  }
}
