extension FieldList {
  /// Whether a row of another width than its header differs by empty trailing fields alone.
  func fits(_ width: Int, _ base: UnsafePointer<UInt8>) -> Bool {
    guard count > width else { return false }
    return (width..<count).allSatisfy { index in
      Cell(base + self[index].start, count: self[index].end - self[index].start).isEmpty
    }
  }
}
