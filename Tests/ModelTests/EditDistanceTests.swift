import Model
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "counts insertions, deletions and substitutions",
    arguments: [("kitten", "sitting", 3), ("", "abc", 3), ("måned", "maned", 1), ("a", "a", 0)])
  func distance(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test("the nearest candidate is the first of equally near ones")
  func nearest() {
    #expect(EditDistance.nearest(to: "wavs", among: ["owner", "waves", "saves"]) == "waves")
    #expect(EditDistance.nearest(to: "x", among: []) == nil)
  }
}
