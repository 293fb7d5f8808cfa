public import Model

/// Reads published figures, in the plain form or as a mapping says.
public struct ReferenceImporter {
  private let plan: ImportPlan

  public init(plan: ImportPlan) {
    self.plan = plan
  }

  /// Whether a file is known by its name to hold published figures.
  public static func isReference(_ name: String) -> Bool {
    DatasetName.dataset(ofStem: ExportFile(name: name, path: "").stem) == .reference
  }

  /// Reads files in name order; of two figures of one key the first is kept.
  ///
  /// - Parameters:
  ///   - files: Where they lie.
  ///   - mappings: By file name; a file without one is in the plain form.
  ///   - own: The municipality whose folder they lie in; figures of others are set aside.
  ///   - profile: The municipality's habits, for files without a mapping.
  /// - Returns: The figures, and what became of each file.
  /// - Throws: `ReadFailure` where a file cannot be read.
  public func read(
    _ files: [ExportFile], mappings: [String: ReferenceMapping],
    own: MunicipalityCode? = nil, profile: ImportProfile? = nil
  ) throws(ReadFailure) -> ReferenceImport {
    var result = ReferenceImport()
    for file in files.sorted(by: { $0.name < $1.name }) {
      let mapping = mappings[file.name]
      let rows = ReferenceRows(plan: plan, own: own, earlier: result.figures)
      let (read, ended): (DatasetImport, ReferenceRows)
      if let mapping, let table = mapping.table {
        let found = try DatasetImport.read([file], habits: SenderHabits(profile: mapping.dialect)) {
          MappedReference(rows, mapping, table)
        }
        (read, ended) = (found.0, found.1.rows)
      } else {
        let found = try DatasetImport.read(
          [file], habits: SenderHabits(profile: mapping?.dialect ?? profile)
        ) { Reference(rows, mapping: mapping) }
        (read, ended) = (found.0, found.1.rows)
      }
      result.add(read, ended)
    }
    return result
  }
}

extension ReferenceImport {
  /// Adds one file; of a file that was stopped no figure counts.
  fileprivate mutating func add(_ read: DatasetImport, _ rows: ReferenceRows) {
    files += read.files
    issues += read.issues
    rejectedRows += read.rows
    inputs += read.inputs
    guard !read.stopped, let file = read.files.first else { return }
    for figure in rows.figures { figures.append(figure) }
    let notice = rows.aside.issue(
      file: file.file, hasFigures: !rows.figures.isEmpty, accepted: file.accepted)
    if let notice { issues.append(notice) }
  }
}
