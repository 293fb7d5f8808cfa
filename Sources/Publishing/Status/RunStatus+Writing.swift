extension RunStatus {
  /// The status as one line of JSON, without a newline.
  public var json: String {
    JSONValue.object([
      ("status", .string(status)),
      ("exit_code", .integer(exitCode)),
      ("release", release.map { .string($0.text) } ?? .null),
      ("counts", .object(counts.map { ($0.name, .integer($0.value)) })),
      ("seconds", .object(stages.map { ($0.name, .decimal(Self.milliseconds($0.seconds))) })),
      ("held_municipalities", .array(heldMunicipalities.map { .string($0) })),
      ("message", .string(Self.withoutMachinePaths(message))),
    ]).line
  }

  /// Seconds with three decimals; what is no time is printed as none.
  private static func milliseconds(_ seconds: Double) -> String {
    guard seconds.isFinite, (0..<1e12).contains(seconds) else { return "0.000" }
    let thousandths = Int((seconds * 1000).rounded())
    let decimals = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }

  /// The text with only the last name left of each absolute path.
  private static func withoutMachinePaths(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let start = word.firstIndex(of: "/"),
        !word[..<start].contains(where: { $0.isLetter || $0.isNumber || $0 == "." })
      else { return String(word) }
      let path = word[start...]
      return word[..<start] + path.split(separator: "/").suffix(1).joined()
    }.joined(separator: " ")
  }
}

extension OutputFolder {
  /// Replaces `status.json` by the status of this run.
  public func write(_ status: RunStatus) throws(PublishingError) {
    try open().replaceFile(RunStatus.fileName, with: status.json + "\n", mode: 0o644)
  }
}
