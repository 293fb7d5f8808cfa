import Model

extension MunicipalityImporter {
  /// Reads what else befell the children: cases, school starts and changes of school.
  func readCases(
    _ files: [Dataset: [ExportFile]], _ children: Children, _ sink: any RecordSink,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) {
    let count = children.count
    if let found = files[.familyCases] {
      let cases = try take(.familyCases, found, sink, children: count, &result) {
        FamilyCases(children: children, sink: sink)
      }
      result.caseTypes = cases.types.texts
    }
    if let found = files[.schoolStarts] {
      _ = try take(.schoolStarts, found, sink, children: count, &result) {
        SchoolStarts(children: children, sink: sink)
      }
    }
    if let found = files[.schoolChanges] {
      let changes = try take(.schoolChanges, found, sink, children: count, &result) {
        SchoolChanges(children: children, sink: sink)
      }
      result.schools = changes.schools.texts
    }
  }
}
