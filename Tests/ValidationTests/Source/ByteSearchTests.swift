import SeededRandom
import Testing

@testable import Validation

@Suite("Byte search")
struct ByteSearchTests {
  @Test("finds the first place of a byte as a plain loop does", arguments: 0..<300)
  func finds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Few values, so that the byte wanted and its neighbours stand next to each other.
    let few: [UInt8] = [0x3B, 0x3C, 0x3D, 0x00, 0xBC, 0xFF]
    let bytes: [UInt8] = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      few[Int.random(in: few.indices, using: &random)]
    }
    bytes.withUnsafeBufferPointer { source in
      for start in 0...bytes.count {
        #expect(
          place(of: 0x3C, in: source, from: start)
            == bytes[start...].firstIndex(of: 0x3C))
      }
    }
  }

  @Test("tells whether bytes stand to an end", arguments: 0..<100)
  func stand(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let tail = Array(bytes[start...])
    var other = tail
    other[Int.random(in: other.indices, using: &random)] ^= 1
    bytes.withUnsafeBufferPointer { source in
      #expect(stands(tail, in: source, from: start, to: bytes.count))
      #expect(!stands(other, in: source, from: start, to: bytes.count))
      #expect(!stands(tail + [0], in: source, from: start, to: bytes.count))
    }
  }
}
