import Statuspack

/// A file that is not there.
struct NoSuchFile: Error {}

/// A configuration read from texts, without a disk.
enum ConfigurationReading {
  static let instruments = ["instruments/q20.yml": ConfigurationTexts.instrument]

  static func read(
    _ text: String, files: [String: String] = instruments, file: String = "statuspack.yml"
  ) throws(InvalidConfiguration) -> Configuration {
    try Configuration.read(file: file, bytes: Array(text.utf8)) { path in
      guard let text = files[path] else { throw NoSuchFile() }
      return Array(text.utf8)
    }
  }

  /// The messages of all faults, without the file's name where it is the configuration's.
  static func messages(_ text: String, files: [String: String] = instruments) -> [String] {
    messages { () throws(InvalidConfiguration) in try read(text, files: files) }
  }

  /// The messages for the least configuration with an instrument of this text.
  static func messages(instrument: String) -> [String] {
    let text = ConfigurationTexts.least + "wellbeing: { instrument: q.yml }\n"
    return messages(text, files: ["q.yml": instrument])
  }

  static func messages(
    _ read: () throws(InvalidConfiguration) -> Configuration
  ) -> [String] {
    do {
      _ = try read()
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}
