import Model

/// The waves of a project by the names a row may give them: their ids, else their titles.
struct WaveNames {
  private let places: [String: Int32]
  let ids: [String]

  init(_ waves: [Wave]) {
    var places: [String: Int32] = [:]
    for (index, wave) in waves.enumerated() { places[FoldedName.key(wave.title)] = Int32(index) }
    for (index, wave) in waves.enumerated() { places[FoldedName.key(wave.id)] = Int32(index) }
    self.places = places
    ids = waves.map(\.id)
  }

  /// The wave's place in the configuration; −1 where the text names none.
  func place(of text: String) -> Int32 { places[FoldedName.key(text)] ?? -1 }

  /// The fault of a cell that names no wave.
  func fault(_ cell: Cell, column: Int) -> RowFault {
    cell.isEmpty
      ? RowFault(.missing, column: column, .value)
      : RowFault(.unknownValue, column: column, .oneOf(ids))
  }
}
