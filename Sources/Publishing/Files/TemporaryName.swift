/// Names of what is not in place yet: begun with a dot and a known word, ended at random.
enum TemporaryName {
  static let staging = ".staging-"
  private static let others = [".current-", ".status.json-", ".history-", ".probe-"]

  /// A new name for a folder in the making.
  static func forStaging() -> String { staging + random() }

  /// A new name for what will be renamed to `name`.
  static func beside(_ name: String) -> String {
    "\(name.hasPrefix(".") ? "" : ".")\(name)-\(random())"
  }

  /// Whether a name in the output folder itself was left by a run that died.
  static func isDebris(_ name: String) -> Bool {
    others.contains { name.hasPrefix($0) }
  }

  /// Sixteen digits: the only randomness here, and never part of a file's content.
  private static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
