/// Goes through the fields of what is carried from machine to machine, always in one order.
///
/// Each type names its fields once, so that what is written and what is read cannot differ.
package protocol FieldVisitor {
  /// A whole number that is never negative and below 2²³.
  mutating func count(_ value: inout Int) throws(CarryingFault)

  /// How many elements follow, each of at least one byte.
  mutating func length(_ value: inout Int) throws(CarryingFault)

  /// A sum of either sign within ±2⁵⁴.
  mutating func sum(_ value: inout Int64) throws(CarryingFault)

  /// A sum of either sign within ±2¹¹⁸.
  mutating func sum(_ value: inout Int128) throws(CarryingFault)

  /// One of a few, by its place.
  mutating func choice(_ value: inout Int, below limit: Int) throws(CarryingFault)

  mutating func bytes(_ value: inout [UInt8]) throws(CarryingFault)

  mutating func text(_ value: inout String) throws(CarryingFault)
}

extension FieldVisitor {
  package mutating func sum(_ value: inout Int) throws(CarryingFault) {
    var wide = Int64(value)
    try sum(&wide)
    value = Int(wide)
  }

  package mutating func flag(_ value: inout Bool) throws(CarryingFault) {
    var place = value ? 1 : 0
    try choice(&place, below: 2)
    value = place == 1
  }

  package mutating func count(_ value: inout Int?) throws(CarryingFault) {
    var isThere = value != nil
    try flag(&isThere)
    guard isThere else {
      value = nil
      return
    }
    var number = value ?? 0
    try count(&number)
    value = number
  }

  /// Elements in their order.
  ///
  /// - Parameters:
  ///   - values: The elements; replaced where they are read.
  ///   - blank: What an element is before its fields are read.
  ///   - visit: Goes through the fields of one.
  /// - Throws: `CarryingFault` where an element does not fit, or is none.
  package mutating func list<Element>(
    _ values: inout [Element], blank: Element,
    _ visit: (inout Self, inout Element) throws(CarryingFault) -> Void
  ) throws(CarryingFault) {
    var length = values.count
    try self.length(&length)
    var visited: [Element] = []
    for place in 0..<length {
      var element = place < values.count ? values[place] : blank
      try visit(&self, &element)
      visited.append(element)
    }
    values = visited
  }
}
