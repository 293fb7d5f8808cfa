/// The unit of an indicator's value in data files; shares are fractions of one there.
public enum IndicatorUnit: String, Sendable {
  case share
  case points
  case perThousand = "per_1000"
  case perChild = "per_child"
  case grade
  /// From −2, much worse, to 2, much better.
  case rating
  case count
  case days
  case kroner = "DKK"
}
