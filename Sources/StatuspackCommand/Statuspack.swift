import ArgumentParser
import Statuspack

/// The command: one verb a file, no logic.
@main
struct StatuspackTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statuspack",
    abstract: "Status packs, evaluation reports and public summaries from municipal exports.",
    discussion: """
      Example: statuspack build --input sample-data --output output

      Text for people goes to stderr, results to stdout. Exit codes: 0 done or nothing changed; \
      65 done, but a municipality is held for its data, or a file was refused; 64 wrong arguments; 66 no input; \
      73 output cannot be created; 74 a read or write failed; 75 another run holds the lock; \
      76 a gate refused to publish; 78 wrong configuration; 70 a fault of the program.
      """,
    version: Tool.version,
    subcommands: [
      BuildVerb.self, CheckVerb.self, ExplainVerb.self, FreezeVerb.self, MergeVerb.self,
      ReadVerb.self, SchemaVerb.self, SelfTestVerb.self, TallyVerb.self, ValidateVerb.self,
      VerifyVerb.self,
    ])

  static func main() async {
    Memory.keepFreed()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
