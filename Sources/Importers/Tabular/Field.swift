/// A cell as it lies in the bytes: from `start` up to `end`, without its quotes.
struct Field {
  var start: Int
  var end: Int
  /// Whether it holds doubled quotes that stand for one.
  var escaped: Bool
}
