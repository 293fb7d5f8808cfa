import ArgumentParser
import Statuspack

struct FreezeVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Sign off a wave: its figures stay as the current release has them.",
    discussion: """
      Example: statuspack freeze baseline --input exports --output output

      What the current release says of the wave is kept in the output folder's ledger, with the \
      hashes of the files it was made from. A later build prints the signed-off figures, and tells \
      on the internal pages and in internal/data/drift.csv which would be others today and why. \
      The inputs must be those of the current release; else build first. What is signed off stays \
      until --again signs off the figures of today in its place.
      """)

  @Argument(help: "The id of the wave, such as baseline.")
  var wave: String

  @Option(help: "The folder with statuspack.yml and the municipalities' folders.")
  var input = "."

  @Option(help: "The output folder whose current release is signed off.")
  var output = "output"

  @Option(help: "The configuration, where it is not INPUT/statuspack.yml.")
  var config: String?

  @Flag(help: "Sign off a wave anew that is signed off already.")
  var again = false

  @Option(help: "How many work at the same time; default: one a processor.")
  var workers: Int?

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let workers, workers < 1 {
      throw ValidationError("--workers \(workers): expected 1 or more")
    }
  }

  func run() async throws {
    var request = FreezeRequest(wave: wave)
    request.input = input
    request.output = output
    request.config = config
    request.again = again
    request.workers = workers
    do {
      let said = try await Freeze(request, progress: Terminal.progress(speech)).run()
      Terminal.endProgress(speech)
      if !speech.quiet { said.forEach(Terminal.tell) }
    } catch {
      Terminal.endProgress(speech)
      Terminal.tell(error.message)
      throw ArgumentParser.ExitCode(error.exitCode.rawValue)
    }
  }
}
