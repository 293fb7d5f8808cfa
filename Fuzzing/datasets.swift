import Glibc
import Model

@testable import Importers

/// Plain rows come to the same whichever way they are read.
///
/// A file gives the same records, issues and rejected rows whether its plain rows go straight from
/// the bytes or through the whole grammar like all others; and every row is accepted, rejected or a
/// footer. The first byte tells the dataset.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDatasets(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let name = ["absence.csv", "wellbeing.csv", "exams.csv", "notifications.csv"][Int(start[0]) % 4]
  let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
  let plain = read(bytes, as: name, profile: nil)
  // A profile that names a footer keeps every row from the fast ways.
  let whole = read(bytes, as: name, profile: ImportProfile(footer: ["ingen række hedder så"]))
  claimEqual(plain.files, whole.files, "\(name): counts")
  claimEqual(plain.issues, whole.issues, "\(name): issues")
  claimEqual(plain.rejected, whole.rejected, "\(name): rejected rows")
  claimEqual(plain.records, whole.records, "\(name): records")
  for file in plain.files where file.file == name && !file.stopped {
    claimEqual(file.rowsRead, file.accepted + file.rejected + file.footer, "no row is lost")
  }
  return 0
}

private struct Outcome {
  let files: [ImportedFile]
  let issues: [Issue]
  let rejected: [String]
  let records: [String]
}

/// A file without a name, so that nothing is left behind, that has a path all the same.
private struct NamelessFile {
  let descriptor: Int32

  init() {
    var path = Array("/tmp/statuspack-fuzz.XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    precondition(descriptor >= 0 && unlink(path) == 0)
  }

  var path: String { "/proc/self/fd/\(descriptor)" }

  func write(_ bytes: UnsafeRawBufferPointer) {
    precondition(ftruncate(descriptor, 0) == 0)
    precondition(pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count)
  }
}

private let export = NamelessFile()

private let participants: NamelessFile = {
  let file = NamelessFile()
  let ids = ["0766-000001", "0766-000002", "0766-000003", "A1", "0766æ0001"]
  let text =
    "child_id;birth_date;school_district;programme;start_date\n"
    + ids.map { "\($0);01-02-2012;Nord;Mentor;01-08-2022\n" }.joined()
  Array(text.utf8).withUnsafeBytes { file.write($0) }
  return file
}()

private let plan = ImportPlan(
  waves: ImporterFixture.waves, instrument: ImporterFixture.instrument,
  subjects: ["Dansk læsning", "Matematik med hjælpemidler"], districts: ["Nord"],
  maxRejectedShare: DecimalFraction(numerator: 1, decimals: 0), ageAtCamp: 9...13)

private func read(
  _ bytes: UnsafeRawBufferPointer, as name: String, profile: ImportProfile?
) -> Outcome {
  export.write(bytes)
  let sink = CollectingSink()
  let municipality = Municipality(code: MunicipalityCode(number: 766), name: "Hedensted")
  do throws(ReadFailure) {
    let result = try MunicipalityImporter(plan: plan).read(
      municipality,
      files: [
        ExportFile(name: "participants.csv", path: participants.path),
        ExportFile(name: name, path: export.path),
      ], profile: profile, into: sink)
    let records: [[Any]] = [
      sink.absence, sink.wellbeing, sink.answers, sink.exams, sink.notifications,
    ]
    return Outcome(
      files: result.files, issues: result.issues,
      rejected: result.rejectedRows.map { "\($0.line) \($0.code) \($0.fields)" },
      records: records.map { "\($0)" })
  } catch {
    claim(false, "a file that is there can be read")
    return Outcome(files: [], issues: [], rejected: [], records: [])
  }
}
