/// A file in a municipality's folder.
public struct ExportFile: Sendable, Hashable {
  /// Its path within the folder, a personal number in it hidden: what issues and data files name.
  public let name: String
  /// Its path within the folder as it is: what patterns and stems are compared with.
  public let written: String
  /// Where it lies.
  public let path: String

  public init(name: String, path: String) {
    self.name = FoundText.maskingPersonalNumbers(in: name)
    written = name
    self.path = path
  }

  /// The name without folders and without what follows its last point.
  var stem: String {
    let last = written.split(separator: "/").last.map(String.init) ?? written
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }

  var isCSV: Bool {
    [".csv", ".txt", ".tsv"].contains { written.lowercased().hasSuffix($0) }
  }
}
