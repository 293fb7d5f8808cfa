import Evaluation
import Model

/// The waves that are signed off: what is printed of them, and what would be other today.
extension Page {
  /// Rows of one table; the data file has all.
  private static let listed = 30

  /// A section of a municipality's report; nothing where no wave is signed off.
  mutating func signedOff(_ content: MunicipalityContent, later: Wave?) {
    if content.signedOff.isEmpty { return }
    let municipality = wording[TableText.total]
    section("signed-off", wording[SignedOffText.title]) { page in
      for signed in content.signedOff {
        // The others are printed at the later wave alone.
        let moved = signed.moved.filter { !$0.key.scope.isOthers || signed.wave == later }
        page.signedOff(
          signed, moved, count: moved.count, definitions: content.results.definitions,
          municipality: municipality)
      }
    }
  }

  /// What a wave is signed off on, and the table of what would be other today.
  ///
  /// - Parameters:
  ///   - signed: The wave.
  ///   - moved: What of it the table tells.
  ///   - count: How many figures have moved.
  ///   - definitions: The indicators in register order.
  ///   - municipality: The name of the whole; nil where it is of the nation.
  mutating func signedOff(
    _ signed: SignedOffWave, _ moved: [DriftedLevel], count: Int,
    definitions: [IndicatorDefinition], municipality: String?
  ) {
    paragraph(signed.sentence(count, wording))
    let table = Table.drift(
      moved, definitions: definitions, wave: signed.wave, municipality: municipality,
      most: Self.listed, wording)
    guard let table else { return }
    paragraph(wording[SignedOffText.changes])
    self.table(table)
  }
}

extension SignedOffWave {
  /// In which release it is signed off, and how many of its figures would be others today.
  func sentence(_ moved: Int, _ wording: Wording) -> String {
    let name = wave.named(wording)
    guard moved > 0 else {
      return wording(SignedOffText.same, ["wave": name, "release": release])
    }
    return wording(
      SignedOffText.moved,
      [
        "wave": name, "release": release,
        "figures": wording.format.counted(moved, .figure),
      ])
  }
}

extension Scope {
  fileprivate var isOthers: Bool {
    if case .others = self { true } else { false }
  }
}
