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

  /// Reads the files in name order; begins again where a whole column overrules a first guess.
  static func read<Reader: DatasetReader>(
    _ exports: [ExportFile], with reader: ExportReader, habits: SenderHabits,
    make: () -> Reader
  ) throws(ReadFailure) -> (DatasetImport, Reader) {
    var signs = Array(repeating: [Int: DecimalSign](), count: exports.count)
    while true {
      var result = DatasetImport()
      var dataset = make()
      var again = false
      for (index, export) in exports.enumerated() {
        let (bytes, digest) = try reader.read(export.path)
        result.inputs.append(
          MunicipalityImport.Input(
            file: export.name, bytes: bytes.count, sha256: digest.hexadecimal))
        let reading = FileReading(
          export, bytes, into: &dataset, signs: signs[index], habits: habits)
        let better = reading.betterSigns.filter { signs[index][$0.key] == nil }
        if !better.isEmpty {
          signs[index].merge(better) { _, new in new }
          again = true
          break
        }
        result.files.append(reading.imported)
        result.issues += reading.issues
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
