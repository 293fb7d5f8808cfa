import Importers
import Statuspack

/// A profile read from a text.
enum ProfileReading {
  static func read(_ text: String) throws(InvalidConfiguration) -> ImportProfile {
    try ImportProfile.read(file: "profile.yml", bytes: Array(text.utf8))
  }

  /// The messages of all faults.
  static func messages(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}
