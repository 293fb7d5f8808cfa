import Model

extension MunicipalityImporter {
  /// Reads the published figures of a folder, for its municipality alone.
  func readReference(
    _ files: [ExportFile], mappings: [String: ReferenceMapping], profile: ImportProfile?,
    _ result: inout MunicipalityImport
  ) throws(ReadFailure) {
    guard !files.isEmpty else { return }
    let read = try ReferenceImporter(plan: plan).read(
      files, mappings: mappings, own: result.municipality.code, profile: profile)
    result.reference = read.figures
    result.files += read.files
    result.issues += read.issues
    result.rejectedRows += read.rejectedRows
    result.inputs += read.inputs
    if !read.files.contains(where: \.stopped) { result.delivered.insert(.reference) }
  }
}
