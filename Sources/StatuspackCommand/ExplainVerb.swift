import ArgumentParser
import Statuspack

struct ExplainVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "What an indicator is: its definition, its interval, its source.",
    discussion: """
      Example: statuspack explain absence_rate --language en

      Without an indicator: the register, one a line: id, title, kind and interval, with tabs.
      """)

  @Argument(help: "The indicator, such as absence_rate.")
  var indicator: String?

  @Option(help: "da or en.")
  var language = "da"

  @Option(help: "A project's statuspack.yml: adds the indicators of its questionnaire.")
  var config: String?

  func run() throws {
    do {
      let explain = try Explain(language: language, config: config)
      let lines = try indicator.map { try explain.definition($0) } ?? explain.register
      lines.forEach(Terminal.result)
    } catch let failure as RunFailure {
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
