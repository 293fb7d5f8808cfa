import SeededRandom
import Testing

@testable import Evaluation

@Suite("Carried fields")
struct FieldReaderTests {
  private func written(
    _ write: (inout FieldWriter) throws -> Void
  ) throws -> [UInt8] {
    var writer = FieldWriter()
    try write(&writer)
    return writer.written
  }

  @Test("of every size are read as they were written")
  func numbers() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let bits = Int128.random(in: 0...118, using: &random)
      var wide = Int128.random(in: -(1 << bits)...(1 << bits), using: &random)
      var narrow = Int64(clamping: wide) >> 10
      var count = Int(narrow.magnitude) & 0x7F_FFFF
      var writer = FieldWriter()
      try writer.sum(&wide)
      try writer.sum(&narrow)
      try writer.count(&count)
      var reader = FieldReader(writer.written[...])
      var (wideRead, narrowRead, countRead) = (Int128(0), Int64(0), 0)
      try reader.sum(&wideRead)
      try reader.sum(&narrowRead)
      try reader.count(&countRead)
      try reader.finish()
      #expect(wideRead == wide && narrowRead == narrow && countRead == count)
    }
  }

  @Test("take as few bytes as their numbers need")
  func sizes() throws {
    for (number, bytes) in [(0, 1), (-1, 1), (63, 1), (64, 2), (-64, 1), (-65, 2), (8_191, 2)] {
      var value = Int64(number)
      #expect(try written { try $0.sum(&value) }.count == bytes, "\(number)")
    }
    var largest = FieldLimits.wideSum
    #expect(try written { try $0.sum(&largest) }.count == 18)
  }

  @Test("beyond what may be added up are neither written nor read")
  func limits() throws {
    var wide = FieldLimits.wideSum + 1
    #expect(throws: CarryingFault.tooLarge) { try written { try $0.sum(&wide) } }
    var narrow = -FieldLimits.sum - 1
    #expect(throws: CarryingFault.tooLarge) { try written { try $0.sum(&narrow) } }
    var negative = -1
    #expect(throws: CarryingFault.tooLarge) { try written { try $0.count(&negative) } }
    var large = Int128(FieldLimits.sum) + 1
    let bytes = try written { try $0.sum(&large) }
    var reader = FieldReader(bytes[...])
    #expect(throws: CarryingFault.tooLarge) { try reader.sum(&narrow) }
  }

  @Test("are refused where they were cut, drawn out, or are no text")
  func faults() throws {
    for (bytes, fault) in [
      ([], CarryingFault.cutShort), ([0x80], .cutShort), ([0x80, 0x00], .tooLarge),
      (Array(repeating: 0xFF, count: 40), .tooLarge),
      (Array(repeating: 0x80, count: 18) + [4], .tooLarge),
    ] as [([UInt8], CarryingFault)] {
      var reader = FieldReader(bytes[...])
      var value = Int128(0)
      #expect(throws: fault) { try reader.sum(&value) }
    }
    var reader = FieldReader([2, 0xC3, 0x28][...])
    var text = ""
    #expect(throws: CarryingFault.notText) { try reader.text(&text) }
    reader = FieldReader([5, 0x61][...])
    #expect(throws: CarryingFault.cutShort) { try reader.text(&text) }
    reader = FieldReader([7][...])
    var place = 0
    #expect(throws: CarryingFault.unknownChoice) { try reader.choice(&place, below: 7) }
    reader = FieldReader([1, 1][...])
    try reader.count(&place)
    #expect(throws: CarryingFault.leftOver) { try reader.finish() }
  }

  @Test("never claim more elements than there are bytes")
  func lengths() throws {
    var length = 1_000_000_000
    let bytes = try written { try $0.length(&length) }
    var reader = FieldReader(bytes[...])
    var list: [Bool] = []
    #expect(throws: CarryingFault.cutShort) {
      try reader.list(&list, blank: false) { (fields, flag) throws(CarryingFault) in
        try fields.flag(&flag)
      }
    }
    #expect(list.isEmpty)
  }
}
