import Testing

@Suite("explain, as a user runs it")
struct ExplainCommandTests {
  private static let project = "\(Workplace.sampleData)/statuspack.yml"

  private func rows(_ output: String) -> [[String]] {
    output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("without an indicator it is the register: id, title, kind, interval")
  func register() throws {
    let ended = try Workplace().run("explain")
    #expect(ended.exitCode == 0)
    #expect(ended.errors.isEmpty)
    let rows = rows(ended.output)
    #expect(rows.allSatisfy { $0.count == 4 && !$0.contains("") })
    #expect(
      rows.map { $0[0] } == [
        "children", "children_total", "wellbeing_<index>", "wellbeing_<index>_high",
        "wellbeing_<index>_fairly_high", "exam_participation_all", "exam_rows_incomplete",
        "exam_unregistered", "exam_participation_danish_maths", "exam_pass_danish_maths_of_all",
        "exam_pass_danish_maths_of_takers", "exam_mean_grade", "exam_mean_grade_weighted",
        "notifications", "notifications_per_1000", "notifications_children_share",
        "notifications_repeat_share", "notifications_assessed_24h", "absence_rate",
        "absence_over_10", "absence_illegal_15_quarter", "late_school_start",
        "school_changes_per_child", "family_cases_new", "family_cases_open", "case_days_median",
        "case_days_p90", "investigation_within_4_months", "activities_held", "budget_deviation",
        "interview_rating_<theme>",
      ])
  }

  @Test("every indicator of the register is told with every fact", arguments: ["da", "en"])
  func everyDefinition(language: String) throws {
    let place = try Workplace()
    let listed = try place.run("explain", "--language", language, "--config", Self.project)
    let ids = rows(listed.output).map { $0[0] }
    #expect(ids.contains("wellbeing_social") && ids.contains("wellbeing_overall"))
    for id in ids {
      let ended = try place.run(
        "explain", id, "--language", language, "--config", Self.project)
      #expect(ended.exitCode == 0)
      let lines = ended.output.split(separator: "\n")
      #expect(lines.first.map(String.init) == id)
      #expect(lines.count == 17)
    }
  }

  @Test("a definition has its words, method and source in the language asked for")
  func definition() throws {
    let place = try Workplace()
    let danish = try place.run("explain", "absence_rate").output
    for words in [
      "Fravær", "fraværsdage", "skoledage", "kvotient af summer", "lavere er bedre",
      "participants, absence", "høje værdier", "de samme børn", "Cochran (1977)",
    ] {
      #expect(danish.contains(words), "\(words)")
    }
    let english = try place.run("explain", "absence_rate", "--language", "en").output
    for words in [
      "Absence", "days absent", "school days", "ratio of sums", "lower is better",
      "high values", "the same children", "Cochran (1977)",
    ] {
      #expect(english.contains(words), "\(words)")
    }
  }

  @Test("an index of wellbeing is told in general without a project, by name with it")
  func wellbeing() throws {
    let place = try Workplace()
    let general = try place.run("explain", "wellbeing_social")
    #expect(general.exitCode == 0)
    #expect(general.output.hasPrefix("wellbeing_<index>\n"))
    let own = try place.run("explain", "wellbeing_social", "--config", Self.project)
    #expect(own.output.hasPrefix("wellbeing_social\n"))
    #expect(own.output.contains("Social trivsel"))
    let wrong = try place.run("explain", "wellbeing_sozial", "--config", Self.project)
    #expect(wrong.exitCode == 64)
    #expect(wrong.errors.contains("the nearest is wellbeing_social"))
  }

  @Test("the direction is the one the project wants")
  func direction() throws {
    let place = try Workplace()
    try place.write(
      """
      project: Et projekt
      waves:
        - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
      directions: { notifications_per_1000: lower }
      """, to: "statuspack.yml")
    let id = "notifications_per_1000"
    #expect(!(try place.run("explain", id).output.contains("lavere er bedre")))
    let own = try place.run("explain", id, "--config", "statuspack.yml")
    #expect(own.output.contains("lavere er bedre"))
  }

  @Test(
    "what cannot be told ends with 64 and says what can",
    arguments: [
      (["absence_rat"], "the nearest is absence_rate"),
      (["case_days_mean"], "the nearest is case_days_median"),
      (["--language", "de"], "expected da or en"),
    ])
  func wrong(arguments: [String], message: String) throws {
    let ended = try Workplace().run(program: Workplace.program, ["explain"] + arguments)
    #expect(ended.exitCode == 64)
    #expect(ended.errors.contains(message))
    #expect(ended.output.isEmpty)
  }
}
