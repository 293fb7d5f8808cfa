import Foundation
import Model

@testable import Importers

/// A municipality's folder made for one test, read, and taken away.
struct ImporterFixture {
  let result: MunicipalityImport
  let sink: CollectingSink
  let exports: [ExportFile]

  /// 00 01 … 1F, for children named by personal numbers.
  static let key = try? PseudonymKey(bytes: (0..<32).map { $0 })

  static let waves = [
    Wave(
      id: "baseline", title: "Baseline", schoolYear: SchoolYear(start: 2022), calendarYear: 2023),
    Wave(
      id: "midway", title: "Midtvejs", schoolYear: SchoolYear(start: 2024), calendarYear: 2025),
  ]

  static let instrument = Instrument(
    id: "q4", title: "Fire", use: .programme, minimum: 1, maximum: 5, noAnswer: [0],
    validShare: DecimalFraction(numerator: 5, decimals: 1),
    items: ["q01", "q02", "q03", "q04"].map { Instrument.Item(id: $0, text: "Spørgsmål \($0)?") },
    reversed: [1], indices: [Instrument.Index(id: "faglig", title: "Faglig", items: [0, 1, 2, 3])],
    overall: .none, highCutOff: nil, fairlyHighCutOff: nil)

  static let participants =
    "child_id;birth_date;school_district;programme;start_date\n"
    + "A1;01-02-2012;Nord;Mentor;01-08-2022\nA2;03-04-2013;Syd;Mentor;01-08-2022\n"

  /// Reads text files; a file that is not given participants gets the standard ones.
  init(
    _ files: [String: String], maxRejected: String = "1", districts: [String] = [],
    profile: ImportProfile? = nil, instrument: Instrument? = Self.instrument,
    indicators: [ReferenceIndicator] = [], mappings: [String: ReferenceMapping] = [:],
    pseudonymDigits: Int = Pseudonyms.length, referenceDates: [CalendarDate] = []
  ) throws {
    try self.init(
      bytes: files.mapValues { Array($0.utf8) }, maxRejected: maxRejected, districts: districts,
      profile: profile, instrument: instrument, indicators: indicators, mappings: mappings,
      pseudonymDigits: pseudonymDigits, referenceDates: referenceDates)
  }

  init(
    bytes files: [String: [UInt8]], maxRejected: String = "1", districts: [String] = [],
    profile: ImportProfile? = nil, instrument: Instrument? = Self.instrument,
    indicators: [ReferenceIndicator] = [], mappings: [String: ReferenceMapping] = [:],
    pseudonymDigits: Int = Pseudonyms.length, referenceDates: [CalendarDate] = []
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("statuspack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var all = files
    if !all.keys.contains(where: { DatasetName.dataset(ofStem: $0.dropCSV) == .participants }) {
      all["participants.csv"] = Array(Self.participants.utf8)
    }
    for (name, bytes) in all {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
    let plan = ImportPlan(
      waves: Self.waves, instrument: instrument,
      subjects: ["Dansk læsning", "Matematik med hjælpemidler"], districts: districts,
      maxRejectedShare: DecimalFraction(maxRejected) ?? DecimalFraction(numerator: 1, decimals: 0),
      ageAtCamp: 9...13, indicators: indicators, referenceDates: referenceDates)
    let sink = CollectingSink()
    exports = all.keys.sorted().map {
      ExportFile(name: $0, path: folder.appendingPathComponent($0).path)
    }
    let importer = MunicipalityImporter(
      plan: plan, pseudonymKey: Self.key, pseudonymDigits: pseudonymDigits)
    result = try importer.read(
      Municipality(code: MunicipalityCode(number: 766), name: "Hedensted"), files: exports,
      profile: profile, mappings: mappings, into: sink)
    self.sink = sink
  }

  func file(_ name: String) -> ImportedFile? { result.files.first { $0.file == name } }

  /// The codes of a file's issues with their lines.
  func codes(_ name: String, _ severity: IssueSeverity = .rejected) -> [String] {
    result.issues.filter { $0.location.file == name && $0.severity == severity }
      .map { "\($0.location.line) \($0.code.rawValue)" }
  }
}

extension PseudonymKey {
  init(bytes: [UInt8]) throws(Fault) {
    let read = bytes.withUnsafeBytes { bytes in
      Result { () throws(Fault) in try PseudonymKey(bytes) }
    }
    self = try read.get()
  }
}

extension String {
  fileprivate var dropCSV: String { hasSuffix(".csv") ? String(dropLast(4)) : self }
}

/// Keeps every record it is given.
final class CollectingSink: RecordSink {
  private(set) var participants: [ParticipantRecord] = []
  private(set) var wellbeing: [WellbeingRecord] = []
  private(set) var answers: [Int8] = []
  private(set) var exams: [ExamRecord] = []
  private(set) var notifications: [NotificationRecord] = []
  private(set) var absence: [AbsenceRecord] = []
  private(set) var population: [PopulationRecord] = []
  private(set) var familyCases: [FamilyCaseRecord] = []
  private(set) var schoolStarts: [SchoolStartRecord] = []
  private(set) var schoolChanges: [SchoolChangeRecord] = []

  func begin(_ dataset: Dataset, children: Int) {
    switch dataset {
    case .participants: participants = []
    case .wellbeing: (wellbeing, answers) = ([], [])
    case .exams: exams = []
    case .notifications: notifications = []
    case .absence: absence = []
    case .population: population = []
    case .familyCases: familyCases = []
    case .schoolStarts: schoolStarts = []
    case .schoolChanges: schoolChanges = []
    default: break
    }
  }

  func add(_ records: UnsafeBufferPointer<ParticipantRecord>) { participants += records }
  func add(_ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>) {
    wellbeing += records
    self.answers += answers
  }
  func add(_ records: UnsafeBufferPointer<ExamRecord>) { exams += records }
  func add(_ records: UnsafeBufferPointer<NotificationRecord>) { notifications += records }
  func add(_ records: UnsafeBufferPointer<AbsenceRecord>) { absence += records }
  func add(_ records: UnsafeBufferPointer<PopulationRecord>) { population += records }
  func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>) { familyCases += records }
  func add(_ records: UnsafeBufferPointer<SchoolStartRecord>) { schoolStarts += records }
  func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>) { schoolChanges += records }
}
