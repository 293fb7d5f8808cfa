import ArgumentParser
import Statuspack

struct VerifyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a release again against its manifest.",
    discussion: "Example: statuspack verify output")

  @Argument(help: "An output folder, or one release in it.")
  var output = "output"

  func run() throws {
    do {
      let lines = try Verify().run(output)
      lines.forEach(Terminal.result)
      if !lines.isEmpty { throw ArgumentParser.ExitCode(Statuspack.ExitCode.refused.rawValue) }
    } catch let failure as RunFailure {
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
