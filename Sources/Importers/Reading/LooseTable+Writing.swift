extension LooseTable {
  /// How the rows are written.
  public enum Form: Sendable {
    /// An array of objects with text values, one a line; a cell a row lacks is an absent key.
    case json
    /// RFC 4180 with comma and LF; a cell a row lacks is empty.
    case csv
  }

  /// Writes all rows to a sink that takes the output piece by piece, in order.
  public func write(
    _ form: Form, to sink: (ArraySlice<UInt8>) throws(ReadRefusal) -> Void
  ) throws(ReadRefusal) {
    var output: [UInt8] = []
    func flush(over limit: Int) throws(ReadRefusal) {
      guard output.count > limit else { return }
      try sink(output[...])
      output.removeAll(keepingCapacity: true)
    }
    let names = columns + surplusColumns
    let keys = JSONText.Keys(form == .json ? names : [])
    var isFirst = true
    switch form {
    case .json: output.append(UInt8(ascii: "["))
    case .csv: CSVText.append(names, to: &output)
    }
    try forEachRow { (record) throws(ReadRefusal) in
      switch form {
      case .json:
        if !isFirst { output.append(UInt8(ascii: ",")) }
        output.append(0x0A)
        JSONText.append(record, keys: keys, to: &output)
      case .csv:
        CSVText.append(record, width: names.count, to: &output)
      }
      isFirst = false
      try flush(over: 1 << 18)
    }
    if form == .json { output += isFirst ? [0x5D, 0x0A] : [0x0A, 0x5D, 0x0A] }
    try flush(over: 0)
  }
}
