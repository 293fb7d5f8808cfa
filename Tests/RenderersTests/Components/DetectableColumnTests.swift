import Model
import Testing

@testable import Evaluation
@testable import Renderers

@Suite("Column of what changes could have shown")
struct DetectableColumnTests {
  private typealias Fixture = ReportFixture

  private func change(
    detectable: Double? = nil, precision: Double? = nil, of place: Int = 1
  ) -> PrintedCell {
    var estimate = Fixture.estimate(0.2, 0.1, 0.3)
    estimate.detectable = detectable
    estimate.precision = precision
    return PrintedCell(
      .estimate(estimate), of: Fixture.definitions[place],
      as: Fixture.definitions[place].comparison.measure ?? .level)
  }

  private func written(_ change: PrintedCell?) throws -> String {
    let wording = try Templates().wording(.danish)
    return Markup { TableCell.detectable(change, wording).write(into: &$0, wording) }.description
  }

  @Test("is named for the smallest detectable change where any change has one")
  func titles() {
    let (smallest, half) = (change(detectable: 0.3), change(precision: 0.1))
    #expect(DetectableColumn([half, smallest])?.title == .detectable)
    #expect(DetectableColumn([half])?.title == .precision)
    #expect(DetectableColumn([half])?.meaning == .precisionMeaning)
    #expect(DetectableColumn([change(), PrintedCell(sign: .notDelivered)]) == nil)
  }

  @Test("shows the number, half the width, or why there is neither")
  func cells() throws {
    #expect(try written(change(detectable: 0.304)) == "0,30")
    #expect(try written(change(precision: 0.1)) == "±0,10")
    // A ratio of rates lies unevenly within its interval.
    #expect(try written(change(precision: 0.1, of: 3)).contains("ikke regnet"))
    #expect(try written(PrintedCell(sign: .notDelivered)).contains("ikke leveret"))
    #expect(try written(nil).contains("ikke sammenlignet"))
  }
}
