import Evaluation
import Model
import Renderers

extension ExampleContent {
  /// An invented baseline that is signed off, of which some figures have moved since.
  static let signedOff = SignedOffWave(
    wave: baseline, release: "2023-12-31-0a1b2c", drifts: drifts)

  static let contentWithSignedOff = MunicipalityContent(
    municipality: hedensted, districts: districts, results: results(),
    composition: content.composition, budget: content.budget, imports: content.imports, issues: [],
    held: false, signedOff: [signedOff])

  private static let drifts: [DriftedLevel] = {
    let own = Scope.municipality(hedensted.code)
    let uldum = Scope.district(hedensted.code, name: "Uldum")
    func file(_ change: DriftCause.FileChange, _ path: String) -> DriftCause {
      .file(change, of: hedensted, path: path)
    }
    return [
      drifted("wellbeing_faglig", own, (3.2, 28), (3.31, 29), [file(.changed, "wellbeing.csv")]),
      drifted("exam_participation_all", own, (0.5, 28), nil, [file(.removed, "exams.csv")]),
      drifted(
        "wellbeing_social", uldum, (3.4, 9), (3.1, 9),
        [.definition(.instrument), file(.changed, "wellbeing.csv"), file(.added, "trivsel_2.csv")]),
      drifted("absence_rate", .others(than: hedensted.code), (0.08, 640), (0.07, 600), [.others]),
      drifted(
        "wellbeing_faglig", .nation, (3.3, 668), (3.2, 640),
        [
          file(.changed, "wellbeing.csv"), .municipality(.held, ReportFixture.billund),
          .municipality(.gone, ReportFixture.aarhus), .referenceDate,
        ]),
      drifted("borte", own, (1, 10), nil, [.noDefinition]),
      DriftedLevel(
        LevelDrift(key: key("wellbeing_faglig", uldum), frozen: nil, live: .insufficient),
        causes: [.unknown]),
    ]
  }()

  private static func key(_ indicator: String, _ scope: Scope) -> ResultKey {
    ResultKey(indicator: indicator, scope: scope, period: .wave("baseline"), measure: .level)
  }

  private static func drifted(
    _ indicator: String, _ scope: Scope, _ signed: (value: Double, children: Int),
    _ today: (value: Double, children: Int)?, _ causes: [DriftCause]
  ) -> DriftedLevel {
    func outcome(_ figure: (value: Double, children: Int)) -> Outcome {
      .estimate(
        Estimate(
          value: figure.value, lower: figure.value - 0.05, upper: figure.value + 0.05,
          children: figure.children, method: .student,
          exposure: Exposure(children: figure.children)))
    }
    return DriftedLevel(
      LevelDrift(
        key: key(indicator, scope), frozen: outcome(signed),
        live: today.map(outcome) ?? .missing),
      causes: causes)
  }
}
