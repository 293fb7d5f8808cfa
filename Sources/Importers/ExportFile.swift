/// A file in a municipality's folder.
public struct ExportFile: Sendable, Hashable {
  /// Its path within the folder: what issues and data files name.
  public let name: String
  /// Where it lies.
  public let path: String

  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// The name without folders and without what follows its last point.
  var stem: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }

  var isCSV: Bool {
    [".csv", ".txt", ".tsv"].contains { name.lowercased().hasSuffix($0) }
  }
}
