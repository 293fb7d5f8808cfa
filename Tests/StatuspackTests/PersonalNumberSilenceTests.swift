import Foundation
import Testing

/// Numbers where they belong and where they do not, in every verb that looks at exports.
@Suite("Personal numbers, wherever they stand")
struct PersonalNumberSilenceTests {
  private static let folder = "0766-hedensted"
  private static let verbs = [
    ["build", "--input", "input", "--output", "out", "--verbose", "--json"],
    ["check", "--input", "input", "--verbose"],
    ["check", "--input", "input", "--write-profile"],
    ["build", "--input", "input", "--output", "out", "--only", "766", "--verbose"],
    ["verify", "out"],
  ]

  private static func expectSilence(
    _ place: Workplace, _ numbers: Range<Int>, _ exitCodes: [Int32]
  ) throws {
    var said: [Workplace.Ended] = []
    for arguments in verbs {
      let ended = try place.run(program: Workplace.program, arguments)
      #expect(exitCodes.contains(ended.exitCode), "\(arguments): \(ended.errors)")
      said.append(ended)
    }
    #expect(try place.places(showing: numbers, below: "out", said: said) == [])
    for (name, bytes) in try place.tree("input") where name.hasSuffix("profile.yml") {
      #expect(InventedNumbers.shown(in: bytes, of: numbers).isEmpty, "\(name)")
    }
  }

  @Test(
    "show two digits at most, in any column of any dataset",
    arguments: [
      "participants", "wellbeing", "exams", "notifications", "absence", "population", "budget",
    ], [false, true])
  func cells(dataset: String, isWindows: Bool) throws {
    let place = try Workplace()
    try place.copySample(Self.folder)
    let file = "input/\(Self.folder)/\(dataset).csv"
    var rows = try place.read(file).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    // Each cell of some rows in turn, as people and spreadsheets write numbers, and in a text.
    var count = 0
    let forms: [(Int) -> String] = [
      InventedNumbers.digits, InventedNumbers.hyphened, InventedNumbers.shortened,
      { "om \(InventedNumbers.hyphened($0)), se \"sagen\"" },
      { "=\"\(InventedNumbers.digits($0))\"" },
      { InventedNumbers.hyphened($0).replacing("-", with: " ") },
    ]
    for form in forms {
      for column in rows[0].indices where count + 1 < rows.count {
        rows[count + 1][column] = form(count)
        count += 1
      }
    }
    rows[0] += ["Kontakt \(InventedNumbers.hyphened(count))", InventedNumbers.digits(count + 1)]
    for index in rows.indices.dropFirst() {
      rows[index] += [InventedNumbers.hyphened(count + 2), ""]
    }
    rows.append([InventedNumbers.digits(count + 3), "kort række"])
    rows.append(["I alt", InventedNumbers.digits(count + 4)])
    let text = rows.map { row in
      row.map { $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
        .joined(separator: ";") + "\n"
    }.joined()
    try place.write(
      isWindows ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8), to: file)
    try Self.expectSilence(place, 0..<count + 5, [0, 65])
  }

  @Test("show two digits at most where children are named by them and rows are rejected")
  func pseudonyms() throws {
    let place = try Workplace()
    try place.copySample(Self.folder)
    let numbers = try place.numberChildren(of: Self.folder)
    try place.addKey()
    try place.write("child_id: cpr\nmissing: [ukendt]\n", to: "input/\(Self.folder)/profile.yml")
    let spoiled: [(String) -> String] = [
      { $0 + ";for;mange" }, { String($0.prefix(14)) },
      { $0.replacing("-2023", with: "-20x3").replacing("1;", with: "99;") },
      { "\"" + $0.replacing(";", with: "\";\"") + "\"" }, { " x" + $0 }, { "0" + $0 },
      { $0.replacing("-", with: " - ") },
    ]
    for name in ["participants", "wellbeing", "exams", "notifications", "absence"] {
      let file = "input/\(Self.folder)/\(name).csv"
      let lines = try place.read(file).split(separator: "\n").map(String.init)
      let text = lines.enumerated().map { index, line in
        index > 0 && index % 3 == 0 ? spoiled[index / 3 % spoiled.count](line) : line
      }
      try place.write(text.joined(separator: "\n"), to: file)
    }
    try Self.expectSilence(place, 0..<numbers, [0, 65])
  }

  @Test(
    "show two digits at most where a file is stopped",
    arguments: ["cpr", "missing-column", "unclosed-quote", "duplicate-column", "not-text"])
  func stopped(code: String) throws {
    let place = try Workplace()
    try place.copySample(Self.folder)
    let numbers = try place.numberChildren(of: Self.folder)
    let file = "input/\(Self.folder)/notifications.csv"
    let text = try place.read(file)
    let header = "date_received;child_id;source;reason;closed_date"
    let number = InventedNumbers.digits(1)
    switch code {
    case "missing-column":
      try place.write(text.replacing(header, with: "modt;\(number);x\(number);reason;d"), to: file)
    case "unclosed-quote": try place.write(text + "\n01-02-2023;\"\(number)", to: file)
    case "duplicate-column":
      try place.write(text.replacing(header, with: header + ";source;\(number)"), to: file)
    case "not-text": try place.write(text + "\n\u{0}\(number)", to: file)
    default: break
    }
    if code != "cpr" {
      try place.addKey()
      try place.write("child_id: cpr\n", to: "input/\(Self.folder)/profile.yml")
    }
    try Self.expectSilence(place, 0..<numbers, [0, 65])
    #expect(
      try place.read("out/current/internal/data/issues.csv").contains(",\(code),stopped,"))
  }

  @Test("show two digits at most in the names of files and folders")
  func names() throws {
    let place = try Workplace()
    try place.copySample(Self.folder, "0630-vejle")
    func move(_ from: String, _ to: String) throws {
      try FileManager.default.moveItem(atPath: place.path(from), toPath: place.path(to))
    }
    let name = { (index: Int) in InventedNumbers.hyphened(index) }
    try move("input/\(Self.folder)/absence.csv", "input/\(Self.folder)/absence \(name(0)).csv")
    try move("input/\(Self.folder)/budget.csv", "input/\(Self.folder)/\(name(1)).csv")
    try place.write("a;b\n", to: "input/\(Self.folder)/note \(name(2)).csv")
    try place.write("a;b\n", to: "input/\(name(3)).csv")
    try place.write("a;b\n", to: "input/arkiv \(name(4))/x.csv")
    try place.write("a;b\n", to: "input/9999-\(name(5))/x.csv")
    try move("input/0630-vejle", "input/0630-\(name(6))")
    try place.write("code;name\n0766;x\n\(name(7));y\n", to: "input/municipalities.csv")
    try Self.expectSilence(place, 0..<8, [0, 65])
    let imports = try place.read("out/current/internal/data/imports.csv")
    #expect(imports.contains("01****-****.csv") || imports.contains("02****-****.csv"))
    #expect(imports.contains("absence 01****-****.csv"))
  }

  @Test("show two digits at most where a file of such a name cannot be read")
  func unreadable() throws {
    let place = try Workplace()
    try place.copySample(Self.folder)
    let name = "absence \(InventedNumbers.hyphened(0)).csv"
    try FileManager.default.createDirectory(
      atPath: place.path("input/\(Self.folder)/a"), withIntermediateDirectories: true)
    try place.write("a;b\n", to: "input/\(Self.folder)/\(name)")
    try place.allowOthers()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: place.path("input/\(Self.folder)/\(name)"))
    let ended = try place.runUnprivileged("check", "--input", "input")
    #expect(ended.exitCode == 74)
    #expect(ended.errors.contains("absence 01****-****.csv: cannot be read"))
  }
}
