import ArgumentParser
import Statuspack

struct ValidateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Prove XHTML files against the profile of the reports.",
    discussion: "Example: statuspack validate output/current/public/index.html")

  @Argument(help: "Files to prove.")
  var files: [String]

  func run() throws {
    do {
      let lines = try Validate().run(files)
      lines.forEach(Terminal.result)
      if !lines.isEmpty { throw ArgumentParser.ExitCode(Statuspack.ExitCode.refused.rawValue) }
    } catch let failure as RunFailure {
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
