public import Importers
import Model

/// Tallies municipalities one after the other; one serves one worker.
public final class MunicipalityEvaluator {
  private let plan: EvaluationPlan
  private var facts: MunicipalityFacts

  public init(plan: EvaluationPlan) {
    self.plan = plan
    facts = MunicipalityFacts(plan)
  }

  /// Takes the records of the next municipality.
  public func begin() -> any RecordSink {
    facts = MunicipalityFacts(plan)
    return facts
  }

  /// Which waves hold data of the municipality whose records were taken, without tallying them.
  public func wavesWithData(_ read: MunicipalityImport) -> [Bool] {
    facts.finish(read)
    return wavesWithData
  }

  private var wavesWithData: [Bool] { plan.waves.indices.map(facts.hasRows) }

  /// The tallies of the municipality whose records were taken.
  public func finish(_ read: MunicipalityImport) -> MunicipalityTally {
    facts.finish(read)
    let districtCount = read.districts.count
    var whole: [Tally] = []
    var thirds: [BaselineThirds?] = []
    var parts = Array(repeating: [Tally](), count: districtCount)
    for figure in plan.figures {
      let tally = figure.tally(facts)
      let tallies = tally.districts
      thirds.append(tally.thirds)
      let ofDistricts = plan.indicators[figure.indicator].definition.kind != .money
      var sum = Tally.missing
      for tally in tallies { sum.merge(tally) }
      whole.append(sum)
      for district in 0..<districtCount {
        parts[district].append(ofDistricts ? tallies[district] : .missing)
      }
    }
    return MunicipalityTally(
      municipality: read.municipality, districts: read.districts,
      budget: read.budget.map { line in
        BudgetLine(
          year: line.year, programme: line.programme, budgetOere: line.budget / 100,
          actualOere: line.actual / 100)
      },
      compositions: plan.referenceDates.map { date in
        Composition(of: facts.participants, on: date, read)
      },
      months: facts.months.totals,
      wavesWithData: wavesWithData,
      interviews: read.delivered.contains(.interviews)
        ? InterviewTally(read.interviews, waves: plan.waves.count) : nil,
      whole: whole, parts: parts, thirds: thirds)
  }
}
