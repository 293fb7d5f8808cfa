import Evaluation
import Foundation
import Model
import Testing

@testable import Renderers

@Suite("Document")
struct DocumentTests {
  private func text(_ document: Document) -> String {
    String(decoding: document.bytes(format: .html), as: UTF8.self)
  }

  private func frame(edition: Edition) throws -> Document {
    let templates = try Templates(
      files: [
        "style.css": Array("p { margin: 0; }\n".utf8), "confidential.css": Array("b { }\n".utf8),
      ])
    var page = Page(wording: templates.wording(.danish), edition: edition)
    page.section("a", "Første") { $0.lead("Én & to.") }
    page.section("b", "Anden", onNewPage: true) { $0.note("Husk <dette>.") }
    for id in ["c", "d"] { page.section(id, "Afsnit \(id)") { $0.paragraph("Tekst.") } }
    return page.document(
      Page.Frame(
        cover: Cover(
          organisation: "Projekt & co.", document: "Prøve", title: "En prøve",
          facts: [("Opgjort", "i dag")]),
        title: "En prøve", description: "Til en test", running: "Prøve \"1\"",
        footer: ["Bund"], release: "2026-06-30-1f3a9c"),
      templates)
  }

  @Test("has the frame of the profile, with a band and the release only inside")
  func frames() throws {
    try GoldenFile.expect(text(frame(edition: .internal)), as: "document.internal.html")
    try GoldenFile.expect(text(frame(edition: .public)), as: "document.public.html")
    #expect(!text(try frame(edition: .public)).contains("1f3a9c"))
  }

  @Test("is the same tree as XML, with a declaration")
  func xhtml() throws {
    let document = try frame(edition: .internal)
    let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    #expect(document.bytes(format: .xhtml) == declaration + document.bytes(format: .html))
  }

  @Test("is the same when it is rendered twice", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    let project = ExampleContent.project(language)
    func render() throws -> [[UInt8]] {
      let templates = try Templates()
      return [
        MidwayReport.document(
          content: ExampleContent.content, project: project, templates: templates),
        StatusPackReport.document(
          content: ExampleContent.content, project: project, templates: templates),
      ].compactMap { $0?.bytes(format: .html) }
    }
    let first = try render()
    #expect(first.count == 2)
    #expect(try render() == first)
  }

  @Test("uses none of the words a report may not use, and no style attribute or script")
  func words() throws {
    let templates = try Templates()
    for language in Language.allCases {
      let project = ExampleContent.project(language)
      let pages = [
        MidwayReport.document(
          content: ExampleContent.content, project: project, templates: templates),
        StatusPackReport.document(
          content: ExampleContent.content, project: project, templates: templates),
      ].compactMap { $0.map(text) }
      for page in pages {
        for word in ["effekt", "signifik", "significan", " style=", "<script", "src=", "{", "}"] {
          let body = try #require(page.range(of: "<body")?.lowerBound)
          #expect(!page[body...].contains(word), "\(word)")
        }
      }
    }
  }
}
