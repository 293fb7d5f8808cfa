import Foundation
import Testing

@testable import Publishing

@Suite("Single file")
struct SingleFileTests {
  @Test("is written whole under a new name, readable by all, and leaves nothing beside it")
  func new() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/profile.yml"
    #expect(try SingleFile.standing(of: path) == .nothing)
    try SingleFile.write("a: b\n", to: path, replacing: false)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a: b\n")
    #expect(try SingleFile.standing(of: path) == .file)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["profile.yml"])
  }

  @Test("never takes the place of a file unless asked to")
  func kept() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/profile.yml"
    try SingleFile.write("first\n", to: path, replacing: false)
    #expect(throws: PublishingError.cannotWrite(path: path, reason: "File exists")) {
      try SingleFile.write("second\n", to: path, replacing: false)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["profile.yml"])
  }

  @Test("keeps the permissions of the file it replaces")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/profile.yml"
    try SingleFile.write("first\n", to: path, replacing: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try SingleFile.write("second\n", to: path, replacing: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("of bytes takes the place of one that is there, with the permissions asked for")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.tally"
    try SingleFile.write("first\n", to: path, replacing: false)
    try SingleFile.probe(path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first\n")
    try SingleFile.write([0xFF, 0x00, 0x0A], to: path, mode: 0o600)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([0xFF, 0x00, 0x0A]))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.tally"])
  }

  @Test("of bytes is written through no link and over no folder, and leaves nothing beside it")
  func notThrough() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "other")
    try FileManager.default.createDirectory(
      atPath: folder.path("inner"), withIntermediateDirectories: false)
    for name in ["link", "inner"] {
      let path = folder.path(name)
      #expect(throws: PublishingError.unsafePath(path: path, fault: .link)) {
        try SingleFile.probe(path)
      }
      #expect(throws: PublishingError.unsafePath(path: path, fault: .link)) {
        try SingleFile.write([1], to: path, mode: 0o600)
      }
    }
    #expect(throws: PublishingError.self) { try SingleFile.probe(folder.path("none/a")) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["inner", "link"])
  }

  @Test("tells a link from a file, wherever it leads")
  func link() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/profile.yml"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path + "/other")
    #expect(try SingleFile.standing(of: path) == .other)
  }

  @Test("is a fault where the folder is not there")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PublishingError.self) {
      try SingleFile.write("a\n", to: folder.path + "/none/profile.yml", replacing: false)
    }
  }
}
