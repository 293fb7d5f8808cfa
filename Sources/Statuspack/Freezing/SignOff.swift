import Evaluation
import Model
import Publishing

/// What a wave was signed off on, without its values.
struct SignOff: Sendable {
  let wave: Wave
  let release: ReleaseName
  let toolVersion: String
  let inputs: [InputFile]
  /// Those whose figures were signed off.
  let municipalities: Set<MunicipalityCode>
  /// The fingerprint of each part of each indicator.
  let definitions: [String: [String: ContentHash]]

  init(_ wave: Wave, _ frozen: FrozenWave) {
    self.wave = wave
    release = frozen.release
    toolVersion = frozen.toolVersion
    inputs = frozen.inputs
    municipalities = Set(frozen.rows.compactMap { MunicipalityCode($0.key.municipalityCode) })
    definitions = frozen.definitions.reduce(into: [:]) { parts, definition in
      parts[definition.indicator, default: [:]][definition.part] = definition.sha256
    }
  }

  /// The day the figures were told of, as the release's name has it.
  var referenceDate: String { String(release.text.prefix(10)) }
}
