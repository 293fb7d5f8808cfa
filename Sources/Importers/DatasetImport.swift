import Model

/// All files of one dataset, read as one.
struct DatasetImport {
  var files: [ImportedFile] = []
  var issues: [Issue] = []
  var rows: [RejectedRow] = []
  var inputs: [MunicipalityImport.Input] = []
  var dialects: [FileDialect] = []
  var exits: [NotedExit] = []

  var stopped: Bool { files.contains(where: \.stopped) }

  /// Reads the files in name order; begins again where a whole file overrules a first guess.
  static func read<Reader: DatasetReader>(
    _ exports: [ExportFile], habits: SenderHabits, hashes: Bool = true, make: () -> Reader
  ) throws(ReadFailure) -> (DatasetImport, Reader) {
    var assumptions = Array(repeating: FileAssumptions(), count: exports.count)
    while true {
      var result = DatasetImport()
      var dataset = make()
      var again = false
      for (index, export) in exports.enumerated() {
        let source = try FileSource(export.path, hashes: hashes)
        let reading = try FileReading.read(
          export, source, into: &dataset, assuming: assumptions[index], habits: habits)
        if let better = reading.better {
          assumptions[index] = better
          again = true
          break
        }
        if let (bytes, sha256) = try source.sum() {
          result.inputs.append(
            MunicipalityImport.Input(file: export.name, bytes: bytes, sha256: sha256))
        }
        result.files.append(reading.imported)
        result.issues += reading.issues
        if !reading.imported.stopped { result.issues += dataset.issues(ofFile: export.name) }
        result.rows += reading.rows
        result.exits += reading.exits
        if let dialect = reading.dialect { result.dialects.append(dialect) }
      }
      if again { continue }
      dataset.finish()
      return (result, dataset)
    }
  }
}
