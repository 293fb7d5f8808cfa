import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Sentences")
struct ChangeSentencesTests {
  /// A change of an index, as so many children's.
  private struct Change {
    var value: Double
    var lower: Double
    var upper: Double
    var children = 16
    var detectable: Double?
  }

  private func sentences(
    _ changes: [Change], language: Language = .danish, dataset: Dataset = .wellbeing
  ) throws -> [String] {
    let definitions = Array(ExampleDefinitions.wellbeing.prefix(changes.count))
    var results = Results(definitions: definitions)
    let code = ExampleContent.hedensted.code
    for (definition, change) in zip(definitions, changes) {
      var estimate = ReportFixture.estimate(
        change.value, change.lower, change.upper, children: change.children)
      estimate.pValue = change.lower > 0 || change.upper < 0 ? 0.01 : 0.4
      estimate.detectable = change.detectable
      results[
        ResultKey(
          indicator: definition.id, scope: .municipality(code),
          period: .comparison(earlier: "baseline", later: "midway"), measure: .pairedChange)] =
        .estimate(estimate)
    }
    let waves = WavePair(earlier: ExampleContent.baseline, later: ExampleContent.midway)
    return ChangeSentences(
      indicators: definitions.map {
        MeasuredIndicator($0, in: results, scope: .municipality(code), waves: waves)
      },
      waves: waves, dataset: dataset, wording: try Templates().wording(language)
    ).all()
  }

  private func plain(_ sentences: [String]) -> [String] {
    sentences.map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test("name who was measured twice, the change and its interval")
  func improved() throws {
    let text = plain(
      try sentences([
        Change(value: 0.31, lower: 0.08, upper: 0.54),
        Change(value: 0.06, lower: -0.22, upper: 0.34),
        Change(value: 0.1, lower: -0.1, upper: 0.3), Change(value: 0.2, lower: 0.05, upper: 0.35),
      ]))
    #expect(
      text == [
        "De 16 børn, der er målt både ved baseline og midtvejs, har fremgang i faglig trivsel: "
          + "0,31 point (95 pct. konfidensinterval 0,08 til 0,54).",
        "De har også fremgang i ro og orden: 0,20 point (0,05 til 0,35).",
        "For de øvrige to trivselsmål er der ingen sikker ændring.",
      ])
  }

  @Test("say which change the group could have shown")
  func unchanged() throws {
    let text = plain(
      try sentences([Change(value: 0.06, lower: -0.22, upper: 0.34, detectable: 0.39)]))
    #expect(
      text == [
        "For faglig trivsel er der ingen sikker ændring: 0,06 point (−0,22 til 0,34).",
        "Gruppen kunne have vist en ændring på 0,39 eller mere.",
      ])
  }

  @Test("say worse only by the verdict, with a true minus")
  func worse() throws {
    let text = plain(try sentences([Change(value: -0.42, lower: -0.71, upper: -0.13)]))
    #expect(
      text == [
        "De 16 børn, der er målt både ved baseline og midtvejs, har tilbagegang i faglig trivsel: "
          + "−0,42 point (95 pct. konfidensinterval −0,71 til −0,13)."
      ])
  }

  @Test("give no verdict on few, whatever the interval")
  func few() throws {
    let text = plain(
      try sentences([Change(value: 0.9, lower: 0.5, upper: 1.3, children: 9)]))
    #expect(
      text == ["For faglig trivsel er der for få børn eller hændelser til en vurdering."])
  }

  @Test("speak English when asked")
  func english() throws {
    let text = plain(
      try sentences([Change(value: 0.31, lower: 0.08, upper: 0.54)], language: .english))
    #expect(
      text == [
        "The 16 children measured both at baseline and at midway have improved in faglig "
          + "trivsel: 0.31 points (95 % confidence interval 0.08 to 0.54)."
      ])
  }
}
