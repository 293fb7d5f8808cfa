import Model

/// What a reading of a file takes for granted; where the rest of it disproves that, it is read again.
struct FileAssumptions {
  /// Nil where the first bytes decide.
  var encoding: TextEncoding?
  /// Decimal signs by column.
  var signs: [Int: DecimalSign] = [:]
}
