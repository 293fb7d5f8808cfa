/// The program itself, as releases and pages name it.
public enum Tool {
  public static let version = "0.1.0"
}
