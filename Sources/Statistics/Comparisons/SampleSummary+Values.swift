extension SampleSummary {
  /// Summarises at least two values.
  init(of values: [Double]) {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.init(
      n: values.count, mean: mean,
      standardDeviation: (squares / Double(values.count - 1)).squareRoot())
  }
}
