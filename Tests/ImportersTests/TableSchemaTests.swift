import Model
import Testing

@testable import Importers

@Suite("Table schemas")
struct TableSchemaTests {
  private static let plan = ImportPlan(
    waves: ImporterFixture.waves, instrument: ImporterFixture.instrument,
    subjects: ["Dansk læsning"], districts: [],
    maxRejectedShare: DecimalFraction(numerator: 5, decimals: 2), ageAtCamp: 9...13)

  private static func readers() -> [any DatasetReader] {
    let (sink, none) = (EmptySink(), Children(TextTable(), known: false))
    return [
      Participants(plan, districts: TextTable(), closed: false, sink: sink),
      Wellbeing(
        instrument: ImporterFixture.instrument, waves: ImporterFixture.waves, children: none,
        sink: sink),
      Exams(subjects: plan.subjects, children: none, sink: sink),
      Notifications(children: none, sink: sink), Absence(children: none, sink: sink),
      Population(sink: sink), Budget(), FamilyCases(children: none, sink: sink),
      SchoolStarts(children: none, sink: sink), SchoolChanges(children: none, sink: sink),
      Activities(waves: plan.waves), Interviews(waves: plan.waves), Agreements(children: none),
      Reference(ReferenceRows(plan: plan, own: nil, earlier: ReferenceFigures()), mapping: nil),
    ]
  }

  @Test("tell every column of the reader, in its order, and which must be in the header")
  func columns() throws {
    let readers = Self.readers()
    #expect(Set(readers.map(\.dataset)) == Set(Dataset.allCases))
    for reader in readers {
      let schema = TableSchema(reader.dataset, plan: Self.plan)
      #expect(schema.fields.map(\.name) == reader.columns.map(\.name))
      #expect(
        schema.fields.map { $0.presence != .optional } == reader.columns.map(\.required),
        "\(reader.dataset)")
      #expect(schema.isComplete)
    }
  }

  @Test("name dates and decimals as the reader takes them")
  func contents() throws {
    for reader in Self.readers() {
      let schema = TableSchema(reader.dataset, plan: Self.plan)
      for (field, column) in zip(schema.fields, reader.columns) {
        #expect((field.content == .date) == (column.content == .date), "\(field.name)")
        if case .decimal = field.content { #expect(column.content == .decimal, "\(field.name)") }
      }
    }
  }

  @Test("have keys that are filled in every row, and words for every field")
  func keys() throws {
    for dataset in Dataset.allCases {
      let schema = TableSchema(dataset, plan: nil)
      for name in schema.primaryKey {
        #expect(schema.fields.first { $0.name == name }?.presence == .filled, "\(name)")
      }
      #expect(schema.fields.allSatisfy { !$0.title.isEmpty && !$0.description.isEmpty })
    }
  }

  @Test("take waves, subjects, scale and no-answer codes from the project")
  func project() throws {
    let wellbeing = TableSchema(.wellbeing, plan: Self.plan)
    #expect(
      wellbeing.fields[1].content == .text(oneOf: ["baseline", "midway", "Baseline", "Midtvejs"]))
    for dataset in [Dataset.activities, .interviews] {
      let schema = TableSchema(dataset, plan: Self.plan)
      let wave = try #require(schema.fields.first { $0.name == "wave" })
      #expect(wave.content == wellbeing.fields[1].content)
    }
    #expect(wellbeing.fields[3].content == .whole(minimum: 1, maximum: 5))
    #expect(wellbeing.fields[3].missing.first == "0")
    let exams = TableSchema(.exams, plan: Self.plan)
    #expect(exams.fields[2].content == .text(oneOf: ["Dansk læsning"]))
  }

  @Test("name for who was interviewed the words the reader takes, and nothing to fill beside it")
  func interviews() throws {
    let schema = TableSchema(.interviews, plan: nil)
    #expect(
      schema.fields[1].content
        == .text(
          oneOf: [
            "family", "professional", "child", "familie", "fagperson", "fagprofessionel", "barn",
          ]))
    #expect(schema.fields[3].content == .whole(minimum: -2, maximum: 2))
    #expect(schema.fields[3].presence == .column)
  }

  @Test("require a child wherever a row is about one; an agreement need not be")
  func child() throws {
    let without: Set<Dataset> = [
      .population, .budget, .activities, .interviews, .reference,
    ]
    for dataset in Dataset.allCases {
      let schema = TableSchema(dataset, plan: nil)
      let child = schema.fields.first { $0.name == "child_id" }
      #expect((child == nil) == without.contains(dataset), "\(dataset)")
      if dataset == .agreements { #expect(child?.presence == .optional) }
    }
  }

  @Test("tell three columns of wellbeing without an instrument, and say so")
  func withoutInstrument() throws {
    let schema = TableSchema(.wellbeing, plan: nil)
    #expect(schema.fields.map(\.name) == ["child_id", "period", "class_level"])
    #expect(!schema.isComplete)
    #expect(schema.description.contains("--config"))
  }

  @Test("list marks that the reader takes for no value", arguments: SchemaField.missingMarks)
  func missing(mark: String) {
    #expect(Self.status(mark) == .missing)
  }

  @Test(
    "list marks that the reader takes for a suppressed value",
    arguments: SchemaField.suppressedMarks)
  func suppressed(mark: String) {
    #expect(Self.status(mark) == .suppressed)
  }

  private static func status(_ mark: String) -> ValueStatus? {
    Array(mark.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { Marks.status(of: Cell($0, count: bytes.count)) }
    }
  }
}
