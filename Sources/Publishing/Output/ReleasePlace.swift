/// Where a release is put.
public enum ReleasePlace: String, Hashable, Sendable {
  /// The folder `current` points into.
  case releases
  /// What a part of the municipalities or reports gave: never `current`.
  case previews

  var folder: String { rawValue }
}
