import ArgumentParser
import Statuspack

struct BuildVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Import, evaluate, render, prove and publish one release.",
    discussion: """
      Example: statuspack build --input exports --output output

      With --only or --report a preview is made under OUTPUT/previews; `current` stays.
      """)

  @Option(help: "The folder with statuspack.yml and the municipalities' folders.")
  var input = "."

  @Option(help: "The folder to publish into.")
  var output = "output"

  @Option(help: "The configuration, where it is not INPUT/statuspack.yml.")
  var config: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Preview these municipalities only.", valueName: "code"))
  var only: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Preview these reports only.", valueName: "id"))
  var report: [String] = []

  @Option(help: "How many work at the same time; default: one a processor.")
  var workers: Int?

  @Option(
    help: "html, or xhtml for the same tree in XML.",
    transform: { text in
      guard let format = PageFormat(rawValue: text) else {
        throw ValidationError("found \(text); expected html or xhtml")
      }
      return format
    })
  var format: PageFormat = .html

  @Flag(help: "One line of JSON on stdout.")
  var json = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let workers, workers < 1 {
      throw ValidationError("--workers \(workers): expected 1 or more")
    }
  }

  func run() async throws {
    var request = BuildRequest()
    request.input = input
    request.output = output
    request.config = config
    request.only = only
    request.reports = report
    request.workers = workers
    request.format = format
    let log = speech.verbose ? RunLog { Terminal.tell($0) } : RunLog()
    let ended = await Build(request, progress: Terminal.progress(speech), log: log).run()
    Terminal.endProgress(speech)
    let failed = ended.exitCode != .done && ended.exitCode != .held
    if failed || !speech.quiet { ended.notices.forEach(Terminal.tell) }
    if speech.verbose { Terminal.tell(ended.message) }
    if json { Terminal.result(ended.json) }
    throw ArgumentParser.ExitCode(ended.exitCode.rawValue)
  }
}
