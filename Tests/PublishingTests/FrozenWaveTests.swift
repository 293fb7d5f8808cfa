import Testing

@testable import Publishing

@Suite("Frozen wave")
struct FrozenWaveTests {
  private let folder: TemporaryFolder
  private let ledger: Ledger
  private let release: ReleaseName

  init() throws {
    folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    try output.prepare()
    ledger = try output.ledger()
    release = try #require(ReleaseName("2026-06-30-aaaaaa"))
  }

  private func wave(_ value: String, published: String = "3.8") -> FrozenWave {
    let hash = ContentHash(of: "a")
    return FrozenWave(
      wave: "baseline", release: release, toolVersion: "1.0.0",
      definitions: ["rule", "instrument"].map {
        FrozenDefinition(indicator: "wellbeing", part: $0, sha256: hash)
      },
      inputs: ["0766/b.csv", "0766/a.csv"].map { InputFile(path: $0, bytes: 3, sha256: hash) },
      rows: [.sample(value)], publishedRows: [.sample(published)])
  }

  @Test("is kept whole: values of both editions, files and definitions, in a fixed order")
  func kept() throws {
    let signed = wave("3.8001")
    #expect(try ledger.frozen(wave: "baseline") == nil)
    try ledger.freeze(signed)
    #expect(try ledger.frozen(wave: "baseline") == signed)
    #expect(signed.inputs.map(\.path) == ["0766/a.csv", "0766/b.csv"])
    #expect(signed.definitions.map(\.part) == ["instrument", "rule"])
    #expect(try ledger.frozenWaves() == ["baseline"])
  }

  @Test("stays as it was signed off, unless it may be replaced")
  func replaced() throws {
    try ledger.freeze(wave("3.8001"))
    try ledger.freeze(wave("3.8001"))
    let error = #expect(
      throws: PublishingError.alreadyFrozen(wave: "baseline", release: release.text)
    ) { try ledger.freeze(wave("3.9")) }
    #expect(error?.family == .usage)
    #expect(try ledger.frozen(wave: "baseline") == wave("3.8001"))
    try ledger.freeze(wave("3.9"), replacing: true)
    #expect(try ledger.frozen(wave: "baseline") == wave("3.9"))
  }

  @Test("has a digest of its own, which what is published leaves alone")
  func digest() throws {
    #expect(try ledger.frozenDigest() == nil)
    let before = try ledger.digest()
    try ledger.freeze(wave("3.8001"))
    let signed = try ledger.frozenDigest()
    #expect(signed != nil)
    #expect(try ledger.digest() != before)
    try ledger.record(release: release, runKey: ContentHash(of: "run"), rows: [.sample("1")])
    try ledger.confirm(release)
    #expect(try ledger.frozenDigest() == signed)
    try ledger.freeze(wave("3.8001", published: "3.9"), replacing: true)
    #expect(try ledger.frozenDigest() != signed)
  }
}
