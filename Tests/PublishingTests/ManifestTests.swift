import Testing

@testable import Publishing

@Suite("Manifest")
struct ManifestTests {
  private static let hash = ContentHash(of: "abc")

  private func manifest(reversed: Bool = false) throws -> Manifest {
    let files = [
      ReleaseFile(
        path: "internal/index.html", bytes: 1, sha256: Self.hash, edition: .internal,
        report: "summary"),
      ReleaseFile(
        path: "public/index.html", bytes: 2, sha256: Self.hash, edition: .public,
        report: "summary"),
    ]
    let inputs = [
      InputFile(path: "0766-hedensted/\"børn\"\t1.csv", bytes: 3, sha256: Self.hash),
      InputFile(path: "0101-koebenhavn/a.csv", bytes: 4, sha256: Self.hash),
    ]
    let counts = [NamedCount("municipalities", 2), NamedCount("accepted", 7)]
    return Manifest(
      release: try #require(ReleaseName("2026-06-30-1f3a9c")),
      provenance: Provenance(
        toolVersion: "1.0.0", configurationHash: Self.hash, templatesHash: Self.hash,
        inputs: reversed ? inputs.reversed() : inputs),
      ledgerDigest: nil, counts: reversed ? counts.reversed() : counts,
      files: reversed ? files.reversed() : files)
  }

  @Test("is written in one fixed form")
  func text() throws {
    let sha = Self.hash.hex
    let manifest = try manifest()
    #expect(
      manifest.json == """
        {
          "tool_version": "1.0.0",
          "release": "2026-06-30-1f3a9c",
          "run_key": "\(manifest.provenance.runKey)",
          "configuration": "\(sha)",
          "templates": "\(sha)",
          "frozen": null,
          "ledger": null,
          "counts": {
            "accepted": 7,
            "municipalities": 2
          },
          "inputs": [
            {
              "path": "0101-koebenhavn/a.csv",
              "bytes": 4,
              "sha256": "\(sha)"
            },
            {
              "path": "0766-hedensted/\\"børn\\"\\t1.csv",
              "bytes": 3,
              "sha256": "\(sha)"
            }
          ],
          "files": [
            {
              "path": "internal/index.html",
              "bytes": 1,
              "sha256": "\(sha)",
              "edition": "internal",
              "report": "summary"
            },
            {
              "path": "public/index.html",
              "bytes": 2,
              "sha256": "\(sha)",
              "edition": "public",
              "report": "summary"
            }
          ]
        }

        """)
  }

  @Test("does not depend on the order things came in")
  func order() throws {
    #expect(try manifest().json == manifest(reversed: true).json)
  }

  @Test("is read back as it was written")
  func read() throws {
    let manifest = try manifest()
    #expect(Manifest(json: Array(manifest.json.utf8)) == manifest)
  }

  @Test(
    "is not read when something in it does not fit",
    arguments: [
      ("\"1.0.0\"", "\"1.0.1\""), ("2026-06-30-1f3a9c", "x"), ("public/index.html", "../x"),
      ("internal/index.html", "/etc/passwd"), ("\"edition\": \"public\"", "\"edition\": \"x\""),
      ("0101-koebenhavn", "0102-koebenhavn"), ("{\n", ""),
    ])
  func refused(found: String, replacement: String) throws {
    let json = try manifest().json.replacing(found, with: replacement)
    #expect(Manifest(json: Array(json.utf8)) == nil)
  }

  @Test("has another run key when any of its sources differs")
  func runKey() {
    let (hash, other) = (Self.hash, ContentHash(of: "other"))
    func key(
      _ tool: String, _ configuration: ContentHash, _ templates: ContentHash, _ inputs: [String],
      frozen: ContentHash? = nil
    ) -> ContentHash {
      Provenance(
        toolVersion: tool, configurationHash: configuration, templatesHash: templates,
        inputs: inputs.map { InputFile(path: $0, bytes: 1, sha256: hash) }, frozen: frozen
      ).runKey
    }
    let keys = [
      key("1", hash, hash, []), key("2", hash, hash, []), key("1", other, hash, []),
      key("1", hash, other, []), key("1", hash, hash, ["a"]), key("1", hash, hash, ["b"]),
      key("1", hash, hash, ["a", "b"]), key("1", hash, hash, [], frozen: hash),
      key("1", hash, hash, [], frozen: other),
    ]
    #expect(Set(keys).count == keys.count)
  }
}
