import Evaluation
import Model
import Renderers

extension FrozenProject {
  /// What a run tells of the waves that are signed off: counts and places, never a number of a page.
  func notices(_ signedOff: [SignedOffWave]) -> [String] {
    signedOff.filter { !$0.counted.isEmpty }.map { wave in
      let codes = Set(wave.counted.compactMap(\.key.scope.municipality)).sorted()
      let names = codes.prefix(5).map { code in
        "\(code) \(MunicipalityRegister.municipality(code)?.name ?? "")"
      }
      let rest = codes.count > names.count ? " and \(codes.count - names.count) more" : ""
      let places = names.isEmpty ? "" : " (\(names.joined(separator: ", "))\(rest))"
      return
        "\(wave.wave.id): signed off, and \(wave.counted.count) of its figures would be others "
        + "today\(places); the signed-off ones are printed, both stand in "
        + "internal/data/drift.csv with why"
    }
      + unknown.map { wave in
        "\(wave): signed off, but the configuration has no such wave; its figures are kept and not "
          + "printed"
      }
  }
}
