import ArgumentParser
import Statuspack

struct SchemaVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "How a dataset should be written, as Frictionless Table Schema.",
    discussion: """
      Example: statuspack schema participants > participants.schema.json

      Without a dataset: the names of all, one a line.
      """)

  @Argument(help: "The dataset, such as participants.")
  var dataset: String?

  @Option(help: "A project's statuspack.yml: adds its questionnaire, waves and subjects.")
  var config: String?

  @Flag(help: "An empty CSV file with the headers instead.")
  var template = false

  func validate() throws {
    if template, dataset == nil {
      throw ValidationError("--template: found no dataset; expected one, such as participants")
    }
  }

  func run() throws {
    do {
      let schema = try Schema(config: config)
      guard let dataset else { return schema.names.forEach(Terminal.result) }
      Terminal.result(template ? try schema.template(dataset) : try schema.json(dataset))
      if let notice = try schema.notice(dataset) { Terminal.tell(notice) }
    } catch {
      Terminal.tell(error.message)
      throw ArgumentParser.ExitCode(error.exitCode.rawValue)
    }
  }
}
