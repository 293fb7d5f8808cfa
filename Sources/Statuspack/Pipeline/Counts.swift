import Importers
import Model
import Publishing

/// What a run read and made, counted.
struct Counts {
  let named: [NamedCount]

  init(_ imported: Import, files: [ReleaseFile]) {
    let read = imported.parts.flatMap(\.read.files) + imported.reference.files
    named = [
      NamedCount("municipalities", imported.parts.count),
      NamedCount("rows_read", read.reduce(0) { $0 + $1.rowsRead }),
      NamedCount("rows_accepted", read.reduce(0) { $0 + $1.accepted }),
      NamedCount("rows_rejected", read.reduce(0) { $0 + $1.rejected }),
      NamedCount("rows_footer", read.reduce(0) { $0 + $1.footer }),
      NamedCount(
        "issues",
        imported.parts.reduce(imported.issues.count + imported.reference.issues.count) {
          $0 + $1.read.issues.count
        }),
      NamedCount("reports", files.count { $0.path.hasSuffix("html") }),
      NamedCount("files_written", files.count),
    ]
  }
}

extension Import {
  /// Code and name of each municipality that is held.
  var heldNames: [String] {
    parts.filter(\.read.held).map { "\($0.read.municipality.code) \($0.read.municipality.name)" }
  }
}
