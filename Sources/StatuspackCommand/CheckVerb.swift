import ArgumentParser
import Statuspack

struct CheckVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Import only: what was read, how, and what must be mended.",
    discussion: """
      Example: statuspack check --input exports --write-profile

      Nothing is written, but for --write-profile: each municipality's folder gets a profile.yml \
      with what was found of its encoding, delimiter, decimal sign, dates, headers, file names and \
      rows above the header, so that next year's files are read the same way and what has changed \
      is told. Where there is a profile, only keys it lacks are added at its end; what a person \
      wrote is never changed.
      """)

  @Option(help: "The folder with statuspack.yml and the municipalities' folders.")
  var input = "."

  @Option(help: "The configuration, where it is not INPUT/statuspack.yml.")
  var config: String?

  @Option(help: "How many work at the same time.")
  var workers = 2

  @Flag(help: "Write what was found of each municipality's habits into its profile.yml.")
  var writeProfile = false

  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    do {
      let check = Check(
        input: input, config: config, workers: workers, writesProfiles: writeProfile,
        progress: Terminal.progress(speech))
      let result = try await check.run()
      Terminal.endProgress(speech)
      if !speech.quiet { result.notices.forEach(Terminal.tell) }
      CheckText(result).lines.forEach(Terminal.result)
      throw ArgumentParser.ExitCode(result.exitCode.rawValue)
    } catch let failure as RunFailure {
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
