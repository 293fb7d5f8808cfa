import SeededRandom

@testable import Evaluation

/// Fills fields with numbers as nobody would count them: small, equal, or as large as may be.
struct RandomFields: FieldVisitor {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private mutating func number(below limit: Int128) -> Int128 {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: 0
    case 1: 1
    case 2: Int128.random(in: 0..<limit, using: &random)
    case 3: limit - 1
    default: Int128.random(in: 0..<min(limit, 50), using: &random)
    }
  }

  mutating func count(_ value: inout Int) throws(CarryingFault) {
    value = Int(number(below: Int128(FieldLimits.count)))
  }

  mutating func length(_ value: inout Int) throws(CarryingFault) {
    value = Int.random(in: 0..<4, using: &random)
  }

  mutating func sum(_ value: inout Int64) throws(CarryingFault) {
    value = Int64(number(below: Int128(FieldLimits.sum)))
    if Int.random(in: 0..<6, using: &random) == 0 { value = -value }
  }

  mutating func sum(_ value: inout Int128) throws(CarryingFault) {
    value = number(below: FieldLimits.wideSum)
    if Int.random(in: 0..<6, using: &random) == 0 { value = -value }
  }

  mutating func choice(_ value: inout Int, below limit: Int) throws(CarryingFault) {
    value = min(value, limit - 1)
  }

  mutating func bytes(_ value: inout [UInt8]) throws(CarryingFault) {
    value = [UInt8(truncatingIfNeeded: random.next())]
  }

  mutating func text(_ value: inout String) throws(CarryingFault) {
    value = ["a", "ø", ""].randomElement(using: &random) ?? ""
  }
}
