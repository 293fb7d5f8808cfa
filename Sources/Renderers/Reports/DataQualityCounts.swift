import Model

/// Rows of a municipality's files; read = used + rejected + footer lines, for each and in all.
struct DataQualityCounts: Sendable, Hashable {
  let files: [ImportedFile]
  let rowsRead: Int
  let accepted: Int
  let rejected: Int
  let footer: Int

  init(_ files: [ImportedFile]) {
    self.files = files
    rowsRead = files.reduce(0) { $0 + $1.rowsRead }
    accepted = files.reduce(0) { $0 + $1.accepted }
    rejected = files.reduce(0) { $0 + $1.rejected }
    footer = files.reduce(0) { $0 + $1.footer }
  }

  /// Whether the columns add up, file by file.
  var addsUp: Bool {
    files.allSatisfy { $0.rowsRead == $0.accepted + $0.rejected + $0.footer }
  }

  var rejectedShare: Double { rowsRead == 0 ? 0 : Double(rejected) / Double(rowsRead) }

  var stopped: [ImportedFile] { files.filter(\.stopped) }

  /// Files with more rejected rows than the limit allows; compared in integers.
  func overLimit(_ limit: DecimalFraction) -> [ImportedFile] {
    files.filter { $0.rejected * limit.denominator > limit.numerator * $0.rowsRead }
  }

  /// The file that holds most of the rejected rows, where several have some.
  var worst: ImportedFile? {
    guard files.count(where: { $0.rejected > 0 }) > 1,
      let most = files.max(by: { $0.rejected < $1.rejected }), most.rejected * 2 > rejected
    else { return nil }
    return most
  }
}
