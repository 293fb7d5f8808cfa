import Statistics

/// What figures of every run are taken from.
extension ProjectEvaluation {
  /// Of a paired t test at 95 % with a power of 80 %.
  static let detectable = DetectableChangeCurve()

  /// Makes the tables that figures are taken from, unless they are made.
  ///
  /// That takes some hundredths of a second, for a worker that has nothing else to do yet; whoever
  /// needs a table before it is made waits for it.
  public static func prepareTables() {
    _ = detectable
    _ = exactPoissonInterval(events: 0)
  }
}
