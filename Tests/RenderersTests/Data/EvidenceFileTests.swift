import Evaluation
import Model
import Renderers
import Testing

@testable import Evaluation

@Suite("Evidence file")
struct EvidenceFileTests {
  private typealias Fixture = ReportFixture
  private static let scope = Scope.municipality(Fixture.hedensted.code)
  private static let columns =
    "scope_type,scope_code,scope_name,municipality_code,indicator,wave,kind,evidence,estimate,"
    + "lower,upper,n,numerator,denominator,unit,method"

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func rows(_ figures: [(ResultKey, Estimate)]) -> [String] {
    var results = Results(definitions: Fixture.definitions)
    for (key, estimate) in figures { results[key] = .estimate(estimate) }
    let rows = IndicatorRows.all(
      of: results, municipalities: [Fixture.hedensted], waves: Fixture.waves)
    return lines(EvidenceFile.internal(rows: rows))
  }

  @Test("has a row for each thing that stands beside a level, and none where nothing does")
  func levels() {
    var mean = Fixture.estimate(3.5, 3.2, 3.8, children: 45, method: .student)
    mean.response = ResponseShare(programme: 50, usable: 40, lowest: 3, highest: 4.25)
    mean.clustered = ClusteredLimits(lower: 3.125, upper: 3.875, clusters: 12)
    var rate = Fixture.estimate(20, 16, 24.5, children: 9, method: .byar)
    rate.clustered = ClusteredLimits(lower: 12, upper: 32.5, clusters: 9)
    let own = "municipality,0766,Hedensted,0766,"
    #expect(
      rows([
        (Fixture.key("wellbeing_faglig", Self.scope, "midway"), mean),
        (Fixture.key("notifications_per_1000", Self.scope, "midway"), rate),
        (Fixture.key("absence_over_10", Self.scope, "midway"), Fixture.estimate(0.5)),
      ]) == [
        Self.columns,
        own + "wellbeing_faglig,midway,level,response_share,0.8,,,50,40,50,share,none",
        own + "wellbeing_faglig,midway,level,scale_ends,,3,4.25,55,,,points,"
          + "all_others_at_either_end",
        own + "wellbeing_faglig,midway,level,district_clusters,3.5,3.125,3.875,45,,12,points,"
          + "cluster_t",
        own + "notifications_per_1000,midway,level,dependent_events,20,12,32.5,9,,9,per_1000,"
          + "cluster_log",
      ])
  }

  @Test("has what a change could have shown, and thirds of at least ten children")
  func changes() {
    var change = Fixture.estimate(0.25, 0, 0.5, children: 29, method: .pairedStudent)
    change.detectable = 0.375
    change.matters = 0.2
    change.standardised = 0.5
    change.thirds = [
      ThirdChange(children: 10, value: 0.5, lower: 0.25, upper: 0.75),
      ThirdChange(children: 10, value: 0.25, lower: -0.5, upper: 1),
      ThirdChange(children: 9, value: -0.0625, lower: -1, upper: 1),
    ]
    var ratio = Fixture.estimate(2, 1.5, 2.5, children: 4, method: .rateRatio)
    ratio.clustered = ClusteredLimits(lower: 1.25, upper: 3, clusters: 4)
    let own = "nation,DK,Danmark,,wellbeing_faglig,baseline:midway,paired_change,"
    #expect(
      rows([
        (Fixture.key("wellbeing_faglig", .nation, nil, .pairedChange), change),
        (Fixture.key("notifications_per_1000", .nation, nil, .change), ratio),
      ]) == [
        Self.columns,
        own + "minimum_detectable_change,0.375,,,29,,,points,noncentral_t_80",
        own + "change_that_matters,0.2,,,29,,,points,none",
        own + "standardised_change,0.5,,,29,,,standard_deviations,hedges_gz",
        own + "lowest_third,0.5,0.25,0.75,10,,,points,paired_t",
        own + "middle_third,0.25,-0.5,1,10,,,points,paired_t",
        "nation,DK,Danmark,,notifications_per_1000,baseline:midway,change,dependent_events,2,"
          + "1.25,3,4,,4,ratio,cluster_log",
      ])
  }

  @Test("marks a ratio of sums below ten children as uncertain, in both editions")
  func uncertain() throws {
    let few = Fixture.estimate(0.06, 0.02, 0.2, children: 9, method: .clusterRatio)
    let own = "municipality,0766,Hedensted,0766,absence_over_10,midway,level,uncertain,,,,"
    let key = Fixture.key("absence_over_10", Self.scope, "midway")
    #expect(rows([(key, few)]) == [Self.columns, own + "9,,,share,none"])
    let enough = Fixture.estimate(0.06, 0.02, 0.2, children: 10, method: .clusterRatio)
    #expect(rows([(key, enough)]) == [Self.columns])
    var published = PublishedResults(definitions: Fixture.definitions)
    published[key] = Fixture.published(
      0.06, 0.02, 0.2, decimals: 3, children: 9, method: .clusterRatio)
    let bytes = EvidenceFile.public(
      published: published, municipalities: [Fixture.hedensted], waves: Fixture.waves)
    #expect(lines(bytes) == [Self.columns, own + "9,,,share,none"])
  }

  @Test("public: decided numbers at printed decimals; a hidden figure has no row")
  func publicEdition() throws {
    var estimate = Fixture.estimate(3.5, 3.2, 3.8, children: 45, method: .student)
    estimate.clustered = ClusteredLimits(lower: 3.1251, upper: 3.8749, clusters: 12)
    estimate.detectable = 0.12345
    var evidence = PublishedEvidence(estimate, decimals: 2)
    evidence.add(
      ResponseShare(programme: 60, usable: 45, lowest: 2.987, highest: 4.123), decimals: 2)
    let decided = Fixture.published(
      3.5, 3.2, 3.8, decimals: 2, children: 45, method: .student)
    guard case .estimate(var published) = decided else { return }
    published.evidence = evidence
    var results = PublishedResults(definitions: Fixture.definitions)
    results[Fixture.key("wellbeing_faglig", .nation, "midway")] = .estimate(published)
    results[Fixture.key("wellbeing_faglig", .nation, "baseline")] = .suppressed
    let bytes = EvidenceFile.public(
      published: results, municipalities: [], waves: Fixture.waves)
    let own = "nation,DK,Danmark,,wellbeing_faglig,midway,level,"
    #expect(
      lines(bytes) == [
        Self.columns,
        own + "response_share,0.750,,,60,45,60,share,none",
        own + "scale_ends,,2.99,4.12,60,,,points,all_others_at_either_end",
        own + "district_clusters,3.50,3.13,3.87,45,,12,points,cluster_t",
        own + "minimum_detectable_change,0.12,,,45,,,points,noncentral_t_80",
      ])
  }
}
