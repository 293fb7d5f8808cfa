import ArgumentParser
import Statuspack

struct SelfTestVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Compute published numbers again on this machine.",
    discussion: """
      Example: statuspack selftest

      One line a method: its name, how many of its known numbers were found again, and the largest \
      relative difference, with tabs; --verbose adds every number with its source. Ends with 0, or \
      with 70 and the numbers that differ.
      """)

  @Flag(help: "One line of JSON on stdout, with every number.")
  var json = false

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let selfTest = SelfTest()
    let lines = speech.verbose ? selfTest.allLines : selfTest.lines
    (json ? [selfTest.json] : lines).forEach(Terminal.result)
    if selfTest.exitCode != .done || !speech.quiet { selfTest.notices.forEach(Terminal.tell) }
    throw ArgumentParser.ExitCode(selfTest.exitCode.rawValue)
  }
}
