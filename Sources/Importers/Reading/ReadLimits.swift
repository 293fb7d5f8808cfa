/// What one row may hold, so that memory is bounded whatever a file holds.
enum ReadLimits {
  static let fieldBytes = 16 << 20
  static let rowBytes = 64 << 20
  static let columns = 1_000_000
  /// The part of a file by which its shape is told.
  static let sampleBytes = 4 << 20
  static let sampleRows = 200
  static let titleRows = 10
}
