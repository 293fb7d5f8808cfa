import ArgumentParser
import Statuspack

struct ReadVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Look at any CSV file: what was detected, or its rows.",
    discussion: """
      Example: statuspack read udtraek.csv --json

      Needs no configuration. The first row below titles and comments is the header line. A file \
      that cannot be read in one way only is refused, with 65. Personal numbers (CPR) are printed \
      with all but their first two digits hidden.
      """)

  @Argument(help: "The file to read.")
  var file: String

  @Flag(name: .long, help: "The rows as JSON: an array of objects with text values.")
  var json = false

  @Flag(name: .long, help: "The rows as clean CSV: RFC 4180, UTF-8, comma.")
  var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("found both --json and --csv; expected one of them") }
  }

  func run() throws {
    do {
      let read = Read(file)
      guard json || csv else {
        try read.describe().forEach(Terminal.result)
        return
      }
      let notices = try read.write(json ? .json : .csv, to: Terminal.results)
      notices.forEach(Terminal.tell)
    } catch {
      Terminal.tell(error.message)
      throw ArgumentParser.ExitCode(error.exitCode.rawValue)
    }
  }
}
