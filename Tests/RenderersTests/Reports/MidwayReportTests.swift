import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Midway report")
struct MidwayReportTests {
  private func page() throws -> String {
    let document = try #require(
      MidwayReport.document(
        content: ExampleContent.content, project: ExampleContent.project(),
        templates: Templates()))
    return String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
  }

  @Test("opens with what changed for the children measured twice")
  func summary() throws {
    let page = try page()
    #expect(
      page.contains(
        "Rapporten sammenligner baseline 2022/2023 med midtvejs 2024/2025 for 28 børn i "
          + "Hedensted Kommune. De 16 børn, der er målt både ved baseline og midtvejs, har "
          + "fremgang i faglig trivsel: 0,31 point (95 pct. konfidensinterval 0,14 til 0,48)."))
    #expect(page.contains("I 2023 og 2025 er budgettet 1.217.560 kr. og forbruget 1.215.201 kr."))
  }

  @Test("says who was measured both times, and who only once")
  func attrition() throws {
    #expect(
      try page().contains(
        "16 børn er målt begge gange, tre kun ved baseline og seks kun midtvejs."))
  }

  @Test("tells what is missing and what cannot be compared")
  func gaps() throws {
    #expect(try page().contains("kommunen har ikke leveret prøver"))
  }

  @Test("has a section for every kind of indicator, by its data")
  func sections() throws {
    let page = try page()
    for id in [
      "overview", "wellbeing", "exams", "notifications", "absence", "budget", "gaps", "methods",
      "data-quality",
    ] {
      #expect(page.contains("<section id=\"\(id)\""), "\(id)")
      #expect(page.contains("<a href=\"#\(id)\">"), "\(id)")
    }
  }

  @Test("is not made where no waves are compared")
  func noComparison() throws {
    let project = ReportProject(
      title: "P", owner: "O", language: .danish,
      referenceDate: CalendarDate(uncheckedYear: 2026, month: 6, day: 30), waves: [],
      earlier: nil, later: nil, minimum: 5, toolVersion: "1", release: nil)
    let document = MidwayReport.document(
      content: ExampleContent.content, project: project, templates: try Templates())
    #expect(document == nil)
  }
}
