/// What sort of figure an indicator is.
public enum IndicatorKind: String, Sendable {
  case proportion, mean, rate, ratio, count, median, money
}
