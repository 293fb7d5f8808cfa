public import Model

/// Why a signed-off level would be another today.
public enum DriftCause: Sendable, Hashable {
  /// What became of a file of the municipality's folder since.
  public enum FileChange: String, Sendable {
    case changed = "file-changed"
    case added = "file-added"
    case removed = "file-removed"
  }

  /// What became of a municipality since.
  public enum Presence: String, Sendable {
    case held, gone, added
  }

  /// A part of what an indicator is; the raw value stands in data files.
  public enum DefinitionPart: String, Sendable, CaseIterable {
    case rule, instrument, exams, wave
  }

  case file(FileChange, of: Municipality, path: String)
  case municipality(Presence, Municipality)
  case definition(DefinitionPart)
  /// The indicator is no more.
  case noDefinition
  /// Of the other municipalities pooled: something of theirs.
  case others
  /// The figure is told as it stood on another day.
  case referenceDate
  /// Another version of the program.
  case program
  /// None of these.
  case unknown
}
