/// A child's answer to what a share asks.
enum Answer: UInt8, CaseIterable {
  case notAsked, no, yes

  @inline(__always)
  init(_ counted: Bool?) {
    self = counted.map { $0 ? .yes : .no } ?? .notAsked
  }
}
