import Foundation
import Testing

/// A document that was made to do harm, and what is said of it.
struct HostileDocument: Sendable, CustomTestStringConvertible {
  let name: String
  let line: Int
  let column: Int
  let fragment: String
  let bytes: @Sendable () throws -> [UInt8]

  var testDescription: String { name }

  private init(
    _ name: String, _ line: Int, _ column: Int, _ fragment: String,
    _ bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.name = name
    self.line = line
    self.column = column
    self.fragment = fragment
    self.bytes = bytes
  }

  /// The place in a proved document where harm is put: line 17, column 4.
  private static let word = "Læs"

  private static func plain(with text: String) throws -> [UInt8] { try Corpus.plain(word, text) }

  private static func plain(spoiltBy bytes: [UInt8]) throws -> [UInt8] {
    let parts = try Corpus.plain(word, "\u{1}").split(
      separator: 1, omittingEmptySubsequences: false)
    return Array(parts[0] + bytes + parts[1])
  }

  static let all: [HostileDocument] = bytes + declarations + sizes

  private static let bytes = [
    HostileDocument("empty", 1, 1, "an empty document") { [] },
    HostileDocument("blank", 1, 1, "an empty document") { Array(" \n\n".utf8) },
    HostileDocument("zeros", 1, 1, "U+0000") { [UInt8](repeating: 0, count: 4096) },
    HostileDocument("zero inside", 17, 4, "U+0000") { try plain(spoiltBy: [0]) },
    HostileDocument("picture", 1, 1, "0x89") { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
    HostileDocument("program", 1, 1, "U+007F") { [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] },
    HostileDocument("Latin-1", 17, 5, "0xE6") { try plain(spoiltBy: [0x4C, 0xE6, 0x73]) },
    HostileDocument("overlong", 17, 4, "0xC0") { try plain(spoiltBy: [0xC0, 0xAF]) },
    HostileDocument("surrogate", 17, 4, "0xED") { try plain(spoiltBy: [0xED, 0xA0, 0x80]) },
    HostileDocument("beyond Unicode", 17, 4, "0xF4") {
      try plain(spoiltBy: [0xF4, 0x90, 0x80, 0x80])
    },
    HostileDocument("C1 control", 17, 4, "U+0096") { try plain(spoiltBy: [0xC2, 0x96]) },
    HostileDocument("cut inside a character", 17, 5, "0xC3") {
      Array(try Corpus.plain().prefix { $0 != 0xC3 }) + [0xC3]
    },
    HostileDocument("UTF-16", 1, 1, "UTF-16") { [0xFF, 0xFE] + [0x3C, 0, 0x21, 0] },
    HostileDocument("UTF-16, other end first", 1, 1, "UTF-16") { [0xFE, 0xFF, 0, 0x3C] },
    HostileDocument("byte order mark", 1, 1, "byte order mark") {
      [0xEF, 0xBB, 0xBF] + (try Corpus.plain())
    },
    HostileDocument("other encoding", 1, 1, "XML declaration of another kind") {
      Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n".utf8) + (try Corpus.plain())
    },
    HostileDocument("text", 1, 1, "no DOCTYPE") { Array("kommune;antal\nOdense;4\n".utf8) },
    HostileDocument("nothing behind the DOCTYPE", 1, 16, "no element") {
      Array("<!DOCTYPE html>".utf8)
    },
  ]

  private static let declarations = [
    HostileDocument("entity bomb", 1, 1, "declares something") {
      let levels = (1...9).map {
        "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">"
      }
      return Array(
        "<!DOCTYPE html [<!ENTITY a0 \"ha\">\(levels.joined())]>\n<html>&a9;</html>".utf8)
    },
    HostileDocument("file entity", 1, 1, "declares something") {
      Array("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<html>&a;</html>".utf8)
    },
    HostileDocument("parameter entity from the web", 1, 1, "declares something") {
      Array("<!DOCTYPE html [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\"> %a;]>\n<html/>".utf8)
    },
    HostileDocument("external subset", 1, 1, "declares something") {
      Array("<!DOCTYPE html SYSTEM \"http://127.0.0.1:9/a.dtd\">\n<html></html>".utf8)
    },
    HostileDocument("DOCTYPE further down", 17, 4, "a declaration in the document") {
      try plain(with: "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;")
    },
    HostileDocument("script in a comment that HTML ends early", 17, 4, "a comment") {
      try plain(with: "<!--><script>alert(1)</script>-->")
    },
    HostileDocument("inclusion", 17, 4, "<xi:include>") {
      try plain(
        with:
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>")
    },
  ]

  private static let sizes = [
    HostileDocument("deep nesting", 17, 757, "more depth or length") {
      try plain(with: String(repeating: "<b>", count: 100_000))
    },
    HostileDocument("value of 11 MB", 17, 13, "more depth or length") {
      try plain(with: "<b title=\"\(String(repeating: "x", count: 11_000_000))\"></b>")
    },
    HostileDocument("name of 200 KB", 17, 5, "more depth or length") {
      try plain(with: "<\(String(repeating: "x", count: 200_000))/>")
    },
    HostileDocument("100000 attributes", 17, 4, "100000 attributes") {
      try plain(with: "<b\((0..<100_000).map { " a\($0)=\"\"" }.joined())></b>")
    },
    HostileDocument("reference beyond Unicode", 17, 14, "XML does not allow") {
      try plain(with: "&#x110000;")
    },
  ]

  /// What took libxml2 or an early draft a quadratic time.
  static let slow = [
    HostileDocument("open comments", 17, 4, "a comment") {
      try plain(with: String(repeating: "<!--", count: 200_000))
    },
    HostileDocument("style sheets that do not end", 17, 4, "<style>") {
      try plain(with: String(repeating: "<style/>", count: 20_000))
    },
    HostileDocument("unknown elements", 17, 4, "<blink>") {
      try plain(with: String(repeating: "<blink></blink>", count: 50_000))
    },
    HostileDocument("lost entities", 17, 4, "&x;") {
      try plain(with: String(repeating: "&x;", count: 200_000))
    },
    HostileDocument("escapes in a string of the style sheet", 9, 1, "without") {
      try Corpus.plain(
        "p { margin: 0; }",
        "p { content: \"\(String(repeating: "\\\\", count: 500_000))\" } @import 'a';")
    },
    HostileDocument("long ids, twice", 17, 4, "a second time") {
      let id = String(repeating: "a", count: 40_000)
      return try plain(with: String(repeating: "<b id=\"\(id)\"></b>", count: 200))
    },
  ]
}
