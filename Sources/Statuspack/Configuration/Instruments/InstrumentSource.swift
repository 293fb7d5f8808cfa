import Model

/// The instrument a configuration names, read from its file.
struct InstrumentSource {
  /// Nil where none is named, or where it is at fault.
  let instrument: Instrument?
  /// The path as the configuration writes it.
  let path: String?
  let sources: [ConfigurationSource]
  let isFaulty: Bool

  private static let vocabulary = ConfiguredSection.Vocabulary(keys: ["instrument"])
  private static let expected =
    "the path of an instrument file, from the configuration's folder, or one of "
    + Instrument.builtIn.map(\.id).joined(separator: ", ")

  /// Reads the section `wellbeing` and the file it names.
  init(
    _ wellbeing: ConfiguredValue?, into faults: inout [ConfigurationFault],
    load: (String) throws -> [UInt8]
  ) {
    let before = faults.count
    let value = wellbeing.flatMap {
      ConfiguredSection($0, Self.vocabulary, into: &faults)?["instrument"]
    }
    let name = value?.text(into: &faults)
    if let known = Instrument.builtIn.first(where: { $0.id == name }) {
      (instrument, path, sources, isFaulty) = (known, nil, [], false)
      return
    }
    path = name
    var source: ConfigurationSource?
    if let value, let path {
      source = Self.source(at: path, named: value, into: &faults, load: load)
    }
    let file = Self.file(path ?? "", beside: value?.document.file ?? "")
    instrument = source.flatMap { Instrument(file: file, bytes: $0.bytes, into: &faults) }
    sources = source.map { [$0] } ?? []
    isFaulty = faults.count > before
  }

  private static func source(
    at path: String, named value: ConfiguredValue, into faults: inout [ConfigurationFault],
    load: (String) throws -> [UInt8]
  ) -> ConfigurationSource? {
    guard let bytes = try? load(path) else {
      faults.append(
        value.fault(
          "\(value.name) \(ConfiguredValue.quoted(path)), which cannot be read",
          expected: expected, mend: "correct the path, or let the program read the file"))
      return nil
    }
    return ConfigurationSource(path: path, bytes: bytes)
  }

  /// The path messages show for a file beside the configuration.
  private static func file(_ path: String, beside configuration: String) -> String {
    guard !path.hasPrefix("/"), let slash = configuration.lastIndex(of: "/") else { return path }
    return configuration[...slash] + path
  }
}
