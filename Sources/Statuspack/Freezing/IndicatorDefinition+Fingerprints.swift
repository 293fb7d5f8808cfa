import Evaluation
import Model
import Publishing

extension IndicatorDefinition {
  /// The fingerprint of each part of what the indicator is in a wave.
  func fingerprints(
    in wave: Wave, _ configuration: Configuration
  ) -> [DriftCause.DefinitionPart: ContentHash] {
    let texts = fingerprintTexts(
      in: wave, instrument: configuration.instrument, exams: configuration.exams)
    return Dictionary(
      texts.map { ($0.part, ContentHash(of: $0.text)) }, uniquingKeysWith: { first, _ in first })
  }
}
