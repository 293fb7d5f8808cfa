import Foundation
import Testing

@Suite("schema, as a user runs it")
struct SchemaCommandTests {
  private static let datasets = [
    "participants", "wellbeing", "exams", "notifications", "absence", "family_cases",
    "school_starts", "school_changes", "population", "budget", "activities", "interviews",
    "agreements", "reference",
  ]
  /// Their rows may be alike, or their key has a column that need not be filled.
  private static let keyless: Set<String> = [
    "notifications", "school_changes", "activities", "interviews", "agreements",
    "reference",
  ]
  private static let project = "\(Workplace.sampleData)/statuspack.yml"

  private struct Descriptor: Decodable {
    struct Field: Decodable {
      struct Constraints: Decodable {
        let required: Bool?
        let minimum: Int?
        let maximum: Int?
        let `enum`: [String]?
        let pattern: String?
      }

      let name: String
      let type: String
      let format: String?
      let decimalChar: String?
      let title: String
      let description: String
      let constraints: Constraints?
      let missingValues: [String]?
    }

    let title: String
    let description: String
    let fields: [Field]
    let missingValues: [String]
    let primaryKey: [String]?
    let fieldsMatch: String
  }

  private func descriptor(_ arguments: [String]) throws -> Descriptor {
    let place = try Workplace()
    let ended = try place.run(program: Workplace.program, ["schema"] + arguments)
    #expect(ended.exitCode == 0)
    return try JSONDecoder().decode(Descriptor.self, from: Data(ended.output.utf8))
  }

  @Test("without a dataset it lists those that are read")
  func list() throws {
    let ended = try Workplace().run("schema")
    #expect(ended.exitCode == 0)
    #expect(ended.output.split(separator: "\n").map(String.init) == Self.datasets)
    #expect(ended.errors.isEmpty)
  }

  @Test("each dataset is a descriptor whose fields are typed and told", arguments: datasets)
  func dataset(name: String) throws {
    let schema = try descriptor([name, "--config", Self.project])
    #expect(schema.missingValues == [""])
    #expect(schema.fieldsMatch == "partial")
    #expect(!schema.title.isEmpty && !schema.description.isEmpty)
    for field in schema.fields {
      #expect(!field.title.isEmpty && !field.description.isEmpty, "\(field.name)")
      #expect((field.type == "date") == (field.format == "%d-%m-%Y"), "\(field.name)")
      #expect((field.type == "number") == (field.decimalChar == ","), "\(field.name)")
    }
    #expect((schema.primaryKey == nil) == Self.keyless.contains(name))
  }

  @Test("constraints tell what is required, which words there are and where numbers end")
  func constraints() throws {
    let participants = try descriptor(["participants"])
    let sex = try #require(participants.fields.first { $0.name == "sex" })
    #expect(sex.constraints?.enum == ["K", "M", "D", "P"])
    #expect(sex.constraints?.required == nil)
    #expect(participants.fields[0].constraints?.required == true)
    let days = try #require(try descriptor(["absence"]).fields.first { $0.name == "school_days" })
    #expect(days.constraints?.minimum == 1 && days.constraints?.maximum == 31)
    #expect(days.missingValues?.contains("<5") == true)
    let exams = try descriptor(["exams"])
    #expect(exams.fields[1].constraints?.pattern?.contains("[0-9]{4}/") == true)
    #expect(exams.fields[2].constraints?.enum == nil)
    #expect(
      try descriptor(["exams", "--config", Self.project]).fields[2].constraints?.enum?.contains(
        "Dansk læsning") == true)
  }

  @Test("the items of wellbeing come with the project; without it three columns and a notice")
  func wellbeing() throws {
    let place = try Workplace()
    let bare = try place.run("schema", "wellbeing")
    #expect(bare.exitCode == 0)
    #expect(bare.errors.contains("--config"))
    #expect(try descriptor(["wellbeing"]).fields.count == 3)
    let whole = try place.run("schema", "wellbeing", "--config", Self.project)
    #expect(whole.errors.isEmpty)
    let fields = try descriptor(["wellbeing", "--config", Self.project]).fields
    #expect(fields.count == 23)
    #expect(fields.last?.name == "q20" && fields.last?.constraints?.maximum == 5)
    #expect(fields.last?.constraints?.required == nil)
  }

  @Test("--template is an empty CSV with a byte order mark and the English headers")
  func template() throws {
    let place = try Workplace()
    let ended = try place.run("schema", "absence", "--template")
    #expect(ended.exitCode == 0)
    #expect(
      Array(ended.output.utf8)
        == [0xEF, 0xBB, 0xBF]
        + Array("child_id;month;absent_days;school_days;illegal_days\n".utf8))
    #expect(try place.run("schema", "--template").exitCode == 64)
  }

  @Test("templates are read back as the datasets they are")
  func templatesAreRead() throws {
    let place = try Workplace()
    try place.copySample()
    for name in Self.datasets {
      let ended = try place.run(
        "schema", name, "--template", "--config", "input/statuspack.yml")
      try place.write(ended.output, to: "input/0766-hedensted/\(name).csv")
    }
    let ended = try place.run("check", "--input", "input")
    #expect(ended.exitCode == 0, "\(ended.output)\(ended.errors)")
    #expect(!ended.output.contains("standset"))
  }

  @Test("an unknown dataset is told with the nearest")
  func unknown() throws {
    let ended = try Workplace().run("schema", "absense")
    #expect(ended.exitCode == 64)
    #expect(ended.errors.contains("the nearest is absence"))
    #expect(ended.output.isEmpty)
  }

  @Test("a configuration that is not there is told as one")
  func missingConfiguration() throws {
    #expect(try Workplace().run("schema", "exams", "--config", "nowhere.yml").exitCode == 78)
  }
}
