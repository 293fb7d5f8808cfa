import ArgumentParser

/// How much a verb says.
struct SpeechOptions: ParsableArguments {
  @Flag(name: .long, help: "Say nothing but failures.")
  var quiet = false

  @Flag(name: .long, help: "Say what was done, also when all is well.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "Plain text; no colour is used in this version.")
  var noColor = false
}
