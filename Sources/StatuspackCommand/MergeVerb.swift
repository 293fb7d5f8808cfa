import ArgumentParser
import Statuspack

struct MergeVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make the public edition and all figures from tally files.",
    discussion: """
      Example: statuspack merge east.tally west.tally --output output

      The release has `public/`, `internal/data/indicators.csv` and `evidence.csv`, byte for byte as \
      `build` would make them from all the municipalities at once; the order of the files does not matter. Files \
      that are damaged, or made with another configuration, other published figures or another \
      version of statuspack, are refused with 65.
      """)

  @Argument(help: "Files made by statuspack tally.")
  var files: [String]

  @Option(help: "The folder to publish into.")
  var output = "output"

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
    var request = MergeRequest()
    request.files = files
    request.output = output
    request.workers = workers
    request.format = format
    let ended = await MergeShares(request, progress: Terminal.progress(speech)).run()
    Terminal.endProgress(speech)
    if ended.isFailure || !speech.quiet { ended.notices.forEach(Terminal.tell) }
    if speech.verbose { Terminal.tell(ended.message) }
    if json { Terminal.result(ended.json) }
    throw ArgumentParser.ExitCode(ended.exitCode.rawValue)
  }
}
