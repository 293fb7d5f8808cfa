import Model
import Testing

@Suite("Folded name")
struct FoldedNameTests {
  @Test(
    "case, æøå and gaps are alike",
    arguments: [
      ("Fødselsdato", "foedselsdato"), ("  Barn ID ", "barn_id"), ("barn-id", "barn_id"),
      ("BARN__ID", "barn_id"), ("År", "aar"), ("måned", "maaned"), ("Ærø", "aeroe"),
      ("A\u{30A}r", "aar"), ("ma\u{30A}ned", "maaned"),
    ])
  func key(text: String, key: String) {
    #expect(FoldedName.key(text) == key)
  }
}
