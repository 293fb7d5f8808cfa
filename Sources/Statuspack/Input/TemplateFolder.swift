/// A project's own page frames and texts, where its configuration names a folder that is there.
enum TemplateFolder {
  /// The files by path within the folder; none where the folder is absent.
  static func files(_ project: ProjectFolder) throws(RunFailure) -> [String: [UInt8]] {
    guard let relative = project.configuration.templates else { return [:] }
    let root = project.path(relative)
    guard FileTree.exists(root) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for entry in try FileTree.entries(of: root) where !entry.name.hasPrefix(".") {
      if entry.isFolder {
        for inner in try FileTree.entries(of: "\(root)/\(entry.name)")
        where !inner.isFolder && !inner.name.hasPrefix(".") {
          files["\(entry.name)/\(inner.name)"] = try FileTree.read(
            "\(root)/\(entry.name)/\(inner.name)")
        }
      } else {
        files[entry.name] = try FileTree.read("\(root)/\(entry.name)")
      }
    }
    return files
  }
}
