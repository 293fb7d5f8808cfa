import Evaluation
import Model

/// The waves that are signed off, and which files have moved their figures since.
extension DataQuality {
  func writeSignedOff(into page: inout Page) {
    for signed in content.signedOff {
      if content.held {
        page.paragraph(
          wording(
            SignedOffText.held,
            ["wave": signed.wave.named(wording), "release": signed.release]))
        continue
      }
      let own = signed.counted
      let causes = CauseSentence(namesPlaces: false, wording: wording)
        .text(own.flatMap(\.causes).uniqued)
      let why = own.isEmpty ? "" : " " + wording(SignedOffText.quality, ["causes": causes])
      page.paragraph(signed.sentence(own.count, wording) + why)
    }
  }
}

extension [DriftCause] {
  /// Each once, in the order they first come.
  var uniqued: [DriftCause] {
    var seen: Set<DriftCause> = []
    return filter { seen.insert($0).inserted }
  }
}
