import Evaluation
import Model
import Renderers
import Testing

@testable import Evaluation

@Suite("Indicators file")
struct IndicatorsFileTests {
  private typealias Fixture = ReportFixture
  private let municipalities = [Fixture.hedensted, Fixture.aarhus]

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    text(bytes).split(separator: "\n").map(String.init)
  }

  @Test("holds every figure in the order of the specification, the others left out")
  func internalEdition() {
    var results = Results(definitions: Fixture.definitions)
    let hedensted = Scope.municipality(Fixture.hedensted.code)
    let district = Scope.district(Fixture.hedensted.code, name: "Øst, ved åen")
    results[Fixture.key("children", hedensted, nil)] = .estimate(
      Fixture.estimate(28, children: 28))
    results[Fixture.key("absence_over_10", district, "midway")] = .estimate(
      Fixture.estimate(
        0.25, 0.1, 0.4875, children: 16, numerator: 4, denominator: 16, method: .wilson))
    results[Fixture.key("absence_over_10", .nation, "midway")] = .missing
    results[Fixture.key("absence_over_10", .nation, "baseline")] = .notComparable(
      LocalizedText("skema"))
    results[Fixture.key("notifications_per_1000", .nation, nil, .change)] = .insufficient
    results[Fixture.key("children", .municipality(Fixture.aarhus.code), nil)] = .estimate(
      Fixture.estimate(1e-05, children: 1))
    results[Fixture.key("children", .others(than: Fixture.hedensted.code), nil)] = .missing
    let bytes = IndicatorsFile.internal(
      results: results, municipalities: municipalities, waves: Fixture.waves,
      budgets: [
        Fixture.hedensted.code: [
          BudgetLine(
            year: 2023, programme: "Camps", budgetOere: 10_000_000, actualOere: 9_750_050),
          BudgetLine(year: 2024, programme: "Camps", budgetOere: 1, actualOere: 1),
          BudgetLine(year: 2025, programme: "=Mentor", budgetOere: 0, actualOere: 100),
        ]
      ])
    #expect(
      lines(bytes) == [
        "scope_type,scope_code,scope_name,municipality_code,indicator,wave,kind,status,estimate,"
          + "lower,upper,n,numerator,denominator,unit,method,p_value,p_holm,p_bh,lower_exact,"
          + "upper_exact",
        "nation,DK,Danmark,,absence_over_10,baseline,level,not-comparable,,,,,,,share,,,,,,",
        "nation,DK,Danmark,,absence_over_10,midway,level,missing,,,,,,,share,,,,,,",
        "nation,DK,Danmark,,notifications_per_1000,baseline:midway,change,insufficient,,,,,,,"
          + "ratio,,,,,,",
        "municipality,0751,Aarhus,0751,children,,level,estimate,0.00001,,,1,,,count,none,,,,,",
        "municipality,0766,Hedensted,0766,children,,level,estimate,28,,,28,,,count,none,,,,,",
        "district,\"Øst, ved åen\",\"Øst, ved åen\",0766,absence_over_10,midway,level,estimate,"
          + "0.25,0.1,0.4875,16,4,16,share,wilson,,,,,",
        "budget_line,'=Mentor,'=Mentor,0766,budget_deviation,midway,level,insufficient,,,,,,,"
          + "share,,,,,,",
        "budget_line,Camps,Camps,0766,budget_deviation,baseline,level,estimate,-0.024995,,,,"
          + "-2499.5,100000,share,none,,,,,",
      ])
  }

  @Test("prints decided figures at their decimals and nothing of a hidden one")
  func publicEdition() {
    var published = PublishedResults(definitions: Fixture.definitions)
    published[Fixture.key("wellbeing_faglig", .nation, "baseline")] = Fixture.published(
      3.4, 3.25, 3.549, decimals: 2, children: 96, method: .student)
    published[Fixture.key("absence_over_10", .municipality(Fixture.hedensted.code), "midway")] =
      .suppressed
    let bytes = IndicatorsFile.public(
      published: published, municipalities: municipalities, waves: Fixture.waves)
    #expect(
      lines(bytes).dropFirst() == [
        "nation,DK,Danmark,,wellbeing_faglig,baseline,level,estimate,3.40,3.25,3.55,96,,,points,"
          + "student,,,,,",
        "municipality,0766,Hedensted,0766,absence_over_10,midway,level,suppressed,,,,,,,share,,,,"
          + ",,",
      ])
  }

  @Test("sorts codes and names by their bytes, waves as configured, levels before changes")
  func order() {
    var results = Results(definitions: Fixture.definitions)
    let codes = [Fixture.hedensted.code, Fixture.aarhus.code]
    for code in codes {
      for name in ["Ås", "Zoo", "by", "By"] {
        results[Fixture.key("children", .district(code, name: name), "midway")] = .insufficient
      }
      results[Fixture.key("wellbeing_faglig", .municipality(code), "midway", .change)] = .missing
      results[Fixture.key("wellbeing_faglig", .municipality(code), nil, .pairedChange)] = .missing
      for wave in ["midway", "baseline"] {
        results[Fixture.key("wellbeing_faglig", .municipality(code), wave)] = .missing
      }
    }
    let rows = DelimitedReader.rows(
      IndicatorsFile.internal(
        results: results, municipalities: municipalities, waves: Fixture.waves, budgets: [:])
    ).dropFirst().map { $0[1...6].joined(separator: "|") }
    #expect(
      rows.prefix(4) == [
        "0751|Aarhus|0751|wellbeing_faglig|baseline|level",
        "0751|Aarhus|0751|wellbeing_faglig|midway|level",
        "0751|Aarhus|0751|wellbeing_faglig|baseline:midway|paired_change",
        "0751|Aarhus|0751|wellbeing_faglig|baseline:midway|change",
      ])
    #expect(
      rows.dropFirst(8).map { String($0.prefix { $0 != "|" }) }
        == ["By", "By", "Zoo", "Zoo", "by", "by", "Ås", "Ås"])
    #expect(rows[8] == "By|By|0751|children|midway|level")
  }
}
