/// A tally that can be carried from machine to machine.
protocol Carried: Sendable, Hashable {
  /// Goes through all its fields.
  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault)

  /// Whether its numbers can have been counted; estimates take it for granted.
  var isSound: Bool { get }
}

extension Carried {
  /// The same with its fields written, or with those that were read.
  func visited(_ fields: inout some FieldVisitor) throws(CarryingFault) -> Self {
    var copy = self
    try copy.visit(&fields)
    guard copy.isSound else { throw .contradiction }
    return copy
  }
}
