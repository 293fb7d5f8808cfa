import Evaluation
import Model
import Publishing
import Testing

@testable import Statuspack

@Suite("Input changes")
struct InputChangesTests {
  private func files(_ contents: KeyValuePairs<String, String>) -> [InputFile] {
    contents.map { InputFile(path: $0, bytes: $1.utf8.count, sha256: ContentHash(of: $1)) }
  }

  @Test("are told by municipality: changed, new and missing files, by path")
  func kinds() {
    let changes = InputChanges(
      from: files([
        "0766-hedensted/b.csv": "1", "0766-hedensted/c.csv": "1", "0630-vejle/a.csv": "1",
        "landstal.csv": "1", "reference/x.csv": "1",
      ]),
      to: files([
        "0766-hedensted/c.csv": "2", "0766-hedensted/a.csv": "1", "0630-vejle/a.csv": "1",
        "landstal.csv": "2", "reference/x.csv": "2",
      ]))
    #expect(
      changes.changes == [
        MunicipalityCode(number: 766): [
          InputChanges.Change(kind: .added, path: "a.csv"),
          InputChanges.Change(kind: .removed, path: "b.csv"),
          InputChanges.Change(kind: .changed, path: "c.csv"),
        ]
      ])
  }

  @Test("a folder that was only renamed has not changed")
  func renamed() {
    let changes = InputChanges(
      from: files(["0766-hedensted/a.csv": "1"]), to: files(["766/a.csv": "1"]))
    #expect(changes.changes.isEmpty)
  }
}
