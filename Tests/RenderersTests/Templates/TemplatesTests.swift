import Model
import Testing

@testable import Renderers

@Suite("Templates")
struct TemplatesTests {
  @Test(
    "hold every text the reports use and no other", arguments: ["texts/da.txt", "texts/en.txt"])
  func keys(path: String) throws {
    let file = try #require(TemplateFile(rawValue: path))
    let keys = try file.phrases(in: [:]).keys
    #expect(Set(keys) == Set(TextKeys.all))
    #expect(TextKeys.all.count == Set(TextKeys.all).count)
  }

  @Test("have the same placeholders in both languages")
  func placeholders() throws {
    let danish = try TemplateFile.danish.phrases(in: [:])
    let english = try TemplateFile.english.phrases(in: [:])
    for (key, phrase) in danish {
      #expect(Set(phrase.names) == Set(english[key]?.names ?? []), "\(key)")
    }
  }

  @Test("avoid the words a report may not use")
  func words() throws {
    for file in [TemplateFile.danish, .english] {
      let text = try file.text(in: [:]).lowercased()
      for word in ["effekt", "effect", "signifikan", "significan", "bevist", "desværre", "flot"] {
        #expect(!text.contains(word), "\(file.rawValue) says \(word)")
      }
    }
  }

  @Test("take a project's own words in place of the built-in ones")
  func ownWords() throws {
    let templates = try Templates(files: ["texts/da.txt": Array("page.contents = Oversigt".utf8)])
    let wording = templates.wording(.danish)
    #expect(wording[PageText.contents] == "Oversigt")
    #expect(wording[PageText.skip] == "Gå til indholdet")
  }

  @Test(
    "say where a file is wrong, and what was expected",
    arguments: [
      (
        "texts/da.txt", "page.contents",
        "texts/da.txt:1:1: found a line without =; expected "
          + "key = text, or # before a remark; add what is missing"
      ),
      (
        "texts/da.txt", "\n page.content = x",
        "texts/da.txt:2:2: found the key page.content; "
          + "expected one that reports use; did you mean page.contents?"
      ),
      (
        "texts/da.txt", "page.contents = {x}",
        "texts/da.txt:1:17: found {x}; expected no "
          + "placeholder here; correct or remove it"
      ),
      (
        "texts/da.txt", "page.contents = a {x",
        "texts/da.txt:1:19: found { without }; expected "
          + "{name}; close it"
      ),
      (
        "texts/da.txt", "page.skip = a\npage.skip = b",
        "texts/da.txt:2:1: found the key "
          + "page.skip a second time; expected it once; remove one of the lines"
      ),
      (
        "style.css", "a { }\np > b { content: \"<\" }",
        "style.css:2:19: found < in the style "
          + "sheet; expected none, for XML would read it as markup; remove it"
      ),
      (
        "frames/page.mustache", "<html>\n  {{titel}}",
        "frames/page.mustache:2:3: found the name "
          + "titel; expected one of \(FrameName.allCases.map(\.rawValue).joined(separator: ", ")); "
          + "correct the name"
      ),
      (
        "frames/page.mustache", "{{title}}",
        "frames/page.mustache:1:1: found no {{{language}}}; "
          + "expected it once; put it where that part of the page belongs"
      ),
      (
        "stil.css", "",
        "stil.css:1:1: found a file no report uses; expected "
          + "frames/page.mustache, style.css, confidential.css, texts/da.txt, texts/en.txt; "
          + "rename or remove it"
      ),
    ])
  func faults(path: String, content: String, message: String) {
    let error = #expect(throws: TemplateError.self) {
      try Templates(files: [path: Array(content.utf8)])
    }
    #expect(error?.description == message)
  }

  @Test("refuse a file that is not UTF-8")
  func encoding() {
    let error = #expect(throws: TemplateError.self) {
      try Templates(files: ["style.css": [0xE6]])
    }
    #expect(error?.fault == .notUTF8)
  }
}
