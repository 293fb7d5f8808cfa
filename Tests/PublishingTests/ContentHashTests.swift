import Publishing
import Testing

@Suite("ContentHash")
struct ContentHashTests {
  @Test(
    "gives the SHA-256 of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func publishedExamples(text: String, hex: String) {
    #expect(ContentHash(of: text).hex == hex)
    #expect(ContentHash(hex: hex) == ContentHash(of: text))
  }

  @Test("is the same whether the bytes come at once or piece by piece")
  func incremental() {
    var hasher = ContentHasher()
    hasher.update("ab")
    hasher.update("")
    hasher.update("c")
    #expect(hasher.finalize() == ContentHash(of: "abc"))
    #expect(Array("abc".utf8).withUnsafeBytes { ContentHash($0) } == ContentHash(of: "abc"))
  }

  @Test("tells lists of fields apart that read alike when joined")
  func fields() {
    var first = ContentHasher()
    var second = ContentHasher()
    for field in ["ab", "c"] { first.update(field: field) }
    for field in ["a", "bc"] { second.update(field: field) }
    #expect(first.finalize() != second.finalize())
  }

  @Test("gives its bytes in the order of its digits")
  func bytes() {
    let hash = ContentHash(of: "abc")
    #expect(hash.bytes.count == 32)
    #expect(hash.bytes.prefix(3) == [0xBA, 0x78, 0x16] && hash.hex.hasPrefix("ba7816"))
    #expect(hash.bytes.last == 0xAD && hash.hex.hasSuffix("ad"))
  }

  @Test("is ordered as its text is")
  func order() {
    let hashes = (0..<50).map { ContentHash(of: "\($0)") }
    #expect(hashes.sorted().map(\.hex) == hashes.map(\.hex).sorted())
  }

  @Test(
    "refuses text that is not 64 lower-case digits",
    arguments: ["", "e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"])
  func refused(text: String) {
    #expect(ContentHash(hex: text) == nil)
  }
}
