import Yams

extension ConfigurationFault {
  /// What Yams says of a text that is not YAML.
  init(_ error: any Error, file: String) {
    let (problem, position) = Self.problem(error)
    self.init(
      file: file, line: position.line, column: position.column, found: "not YAML: \(problem)",
      expected: "one YAML document")
  }

  private static func problem(_ error: any Error) -> (String, TextPosition) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (problem, TextPosition(mark))
    case .reader(let problem, let offset, _, let text):
      let leading = offset.map { text.prefix($0) } ?? ""
      return (problem, TextPosition(after: leading))
    default:
      return ("\(error)", .start)
    }
  }
}
