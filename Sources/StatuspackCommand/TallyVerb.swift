import ArgumentParser
import Statuspack

struct TallyVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Import a share of the municipalities, and write their tallies to a file.",
    discussion: """
      Example: statuspack tally --input exports --only 615 766 --out east.tally

      The file holds no row and no child's id, but the figures of small groups as they are: it is \
      internal, and written for its owner alone. `statuspack merge` makes the public edition and \
      all figures from such files, whichever municipalities each of them has.
      """)

  @Option(help: "The folder with statuspack.yml and the municipalities' folders.")
  var input = "."

  @Option(
    help: ArgumentHelp("The file to write; one that is there is replaced.", valueName: "file"))
  var out: String

  @Option(help: "The configuration, where it is not INPUT/statuspack.yml.")
  var config: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("These municipalities only.", valueName: "code"))
  var only: [String] = []

  @Option(help: "How many work at the same time; default: one a processor.")
  var workers: Int?

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let workers, workers < 1 {
      throw ValidationError("--workers \(workers): expected 1 or more")
    }
    if out.isEmpty || out.hasSuffix("/") {
      throw ValidationError("--out '\(out)': expected the name of a file")
    }
  }

  func run() async throws {
    var request = TallyRequest(file: out)
    request.input = input
    request.config = config
    request.only = only
    request.workers = workers
    do {
      let result = try await TallyShare(request, progress: Terminal.progress(speech)).run()
      Terminal.endProgress(speech)
      if !speech.quiet { result.notices.forEach(Terminal.tell) }
      if speech.verbose { Terminal.tell(result.message) }
      throw ArgumentParser.ExitCode(result.exitCode.rawValue)
    } catch let failure as RunFailure {
      Terminal.endProgress(speech)
      Terminal.tell(failure.message)
      throw ArgumentParser.ExitCode(failure.exitCode.rawValue)
    }
  }
}
