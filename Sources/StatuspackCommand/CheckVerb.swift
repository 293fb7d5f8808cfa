import ArgumentParser
import Statuspack

struct CheckVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Import only: what was read, how, and what must be mended.",
    discussion: "Example: statuspack check --input exports")

  @Option(help: "The folder with statuspack.yml and the municipalities' folders.")
  var input = "."

  @Option(help: "The configuration, where it is not INPUT/statuspack.yml.")
  var config: String?

  @Option(help: "How many work at the same time.")
  var workers = 2

  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    do {
      let check = Check(
        input: input, config: config, workers: workers, progress: Terminal.progress(speech))
      let result = try await check.run()
      Terminal.endProgress(speech)
      CheckText(result).lines.forEach(Terminal.result)
      throw ArgumentParser.ExitCode(result.exitCode.rawValue)
    } catch let failure as RunFailure {
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
