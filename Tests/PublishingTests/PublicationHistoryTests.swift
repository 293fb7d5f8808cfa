import Testing

@testable import Publishing

@Suite("PublicationHistory")
struct PublicationHistoryTests {
  private let names = ["2026-06-30-aaaaaa", "2025-06-30-bbbbbb", "2026-06-30-cccccc"]
    .compactMap(ReleaseName.init)
  private let key = ContentHash(of: "run")

  private func history() -> PublicationHistory {
    var history = PublicationHistory()
    for name in names { history.publish(name) }
    return history
  }

  @Test("is read back as it was written, and passes by lines it does not know")
  func text() {
    var history = history()
    history.rollBack(names[2], runKey: key)
    #expect(history.text.hasSuffix("rolled-back 2026-06-30-cccccc \(key)\n"))
    #expect(PublicationHistory(text: history.text) == history)
    #expect(PublicationHistory(text: "x\n\npublished ../x\n" + history.text) == history)
  }

  @Test("stands at the release before when one is taken back, also after a new one")
  func standing() {
    var history = history()
    history.rollBack(names[2], runKey: key)
    #expect(history.standing == [names[0], names[1]])
    #expect(history.withheldRunKeys == [key])
    history.publish(names[0])
    #expect(history.standing == [names[1], names[0]])
    #expect(history.withheldRunKeys.isEmpty)
  }

  @Test("orders releases as they were published, unknown ones first")
  func order() throws {
    let unknown = try #require(ReleaseName("2026-07-31-dddddd"))
    #expect(history().ordered([unknown, names[2], names[0], names[1]]) == [unknown] + names)
  }

  @Test("takes in a release that became current without being noted")
  func settled() {
    var history = history()
    history.settle(current: names[2])
    #expect(history == self.history())
    history.settle(current: names[1])
    #expect(history.standing == [names[0], names[2], names[1]])
  }

  @Test("forgets releases that are no more, but not what is withheld")
  func kept() {
    var history = history()
    history.rollBack(names[2], runKey: key)
    history.keep([names[1]])
    #expect(history.standing == [names[1]])
    #expect(history.withheldRunKeys == [key])
  }
}
