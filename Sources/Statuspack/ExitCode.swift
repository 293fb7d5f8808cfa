/// What the program ends with; the numbers are those of sysexits.h.
public enum ExitCode: Int32, Sendable {
  case done = 0
  case usage = 64
  /// Done, but a municipality is held for its data; or a file that could not be read as asked.
  case held = 65
  case noInput = 66
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case refused = 76
  case configuration = 78
}
