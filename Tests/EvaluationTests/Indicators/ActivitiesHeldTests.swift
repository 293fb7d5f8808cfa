import Model
import Testing

@testable import Evaluation
@testable import Importers

@Suite("Activities held")
struct ActivitiesHeldTests {
  private func activity(
    held: Bool, planned: Int = -1, came: Int = -1, district: String = "", wave: Int32 = 0
  ) -> ActivityRecord {
    ActivityRecord(
      activity: "Camp", planned: 19_300, held: held ? 19_301 : -1, plannedParticipants: planned,
      participants: came, district: district, wave: wave)
  }

  @Test("held of planned, with participants beside; no children stand behind it")
  func held() throws {
    let results = MadeResults(
      [],
      activities: [
        activity(held: true, planned: 20, came: 15, district: "Nord"),
        activity(held: true, planned: 10, came: 12), activity(held: false, planned: 30),
        activity(held: true, wave: 1),
      ])
    let estimate = try #require(results.estimate("activities_held"))
    #expect(estimate.numerator == 2 && estimate.denominator == 3 && estimate.children == 0)
    #expect(estimate.beside == [.participants(reached: 27, planned: 30)])
    #expect(results.level("activities_held", district: "Nord").estimate?.value == 1)
    #expect(results.level("activities_held", district: "Syd") == .insufficient)
    #expect(results.estimate("activities_held", "midway")?.value == 1)
  }

  @Test("no file is missing")
  func missing() {
    #expect(MadeResults([], delivered: [.participants]).level("activities_held") == .missing)
  }
}
