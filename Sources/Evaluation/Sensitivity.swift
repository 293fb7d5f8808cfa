/// Which end of a share tells something about the children behind it.
public enum Sensitivity: String, Sendable {
  case high, low, both, none
}
