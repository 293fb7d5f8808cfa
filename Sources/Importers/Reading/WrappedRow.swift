/// A row that is one quoted cell which holds the real row.
enum WrappedRow {
  /// What separates the cells within, where all rows of a sample are such rows of one width, and not
  /// all of them prose with a blank after each delimiter.
  static func innerDelimiter(of sample: ArraySlice<UInt8>, isWhole: Bool) -> UInt8? {
    guard sample.first == 0x22 else { return nil }
    return TableShape.delimiters.first { inner in
      var scanner = LooseScanner(delimiter: LooseScanner.noDelimiter)
      var width: Int?
      var rows = 0
      var holds = true
      var isProse = true
      let check: LooseScanner.Visit = { (record) throws(ReadRefusal) -> Bool in
        rows += 1
        let row = unwrapped(record, delimiter: inner)
        holds = row != nil && (width == nil || width == row?.count)
        width = row?.count
        if let row, !SampleRow(row).isSpaced { isProse = false }
        return holds && rows < ReadLimits.sampleRows
      }
      sample.withUnsafeBufferPointer { bytes in
        do throws(ReadRefusal) {
          if try scanner.add(bytes, check), isWhole || rows == 0 { try scanner.finish(check) }
        } catch {
          holds = false
        }
      }
      return holds && rows > 0 && !isProse
    }
  }

  /// The real row; nil where a row does not hold one of two cells or more.
  static func unwrapped(_ record: LooseRecord, delimiter: UInt8) -> LooseRecord? {
    guard record.count == 1, record.beginsQuoted else { return nil }
    var scanner = LooseScanner(delimiter: delimiter, line: record.line)
    var rows = 0
    var row: LooseRecord?
    let keep: LooseScanner.Visit = { (inner) throws(ReadRefusal) -> Bool in
      rows += 1
      row = inner
      return true
    }
    record[0].withUnsafeBufferPointer { bytes in
      do throws(ReadRefusal) {
        _ = try scanner.add(bytes, keep)
        try scanner.finish(keep)
      } catch {
        rows = 0
      }
    }
    guard rows == 1, let row, row.count >= 2 else { return nil }
    return row
  }
}
