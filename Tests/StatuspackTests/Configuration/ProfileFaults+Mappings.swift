extension ProfileFaults {
  static let ofMappings = [
    FaultCase(
      "unknown key", "decimals: comma\n",
      "1:1: unknown key 'decimals'; expected one of \(keys); did you mean 'decimal'?"),
    FaultCase(
      "no mapping", "- encoding\n",
      "1:1: the file is a list; expected a mapping with the keys \(keys)"),
    FaultCase(
      "dataset", "files:\n  welbeing: a.csv\n  exams: []\n  budget: { a: b }\n  absence:\n",
      "2:3: unknown dataset 'welbeing'; expected one of participants, wellbeing, exams, "
        + "notifications, absence, family_cases, school_starts, school_changes, population, "
        + "budget, activities, interviews, agreements, reference; did you mean 'wellbeing'?",
      "3:10: files.exams is an empty list; expected a list of file name patterns",
      "4:11: files.budget is a mapping; expected a file name pattern, or a list of file name "
        + "patterns",
      "5:11: files.absence is empty; expected a text"),
    FaultCase("files", "files: a.csv\n", "1:8: files is 'a.csv'; expected a mapping by dataset"),
    FaultCase(
      "pattern twice", "files: { exams: [a, b, a] }\n",
      "1:24: files.exams names 'a' twice; expected each once; remove one of them"),
    FaultCase(
      "header", "columns: { sex: [Køn], grade: \"\", year: }\n",
      "1:17: columns.sex is a list; expected a text",
      "1:31: columns.grade is ''; expected a text",
      "1:41: columns.year is empty; expected a text"),
    FaultCase(
      "columns", "columns: Løbenr.\n",
      "1:10: columns is 'Løbenr.'; expected a mapping by column"),
    FaultCase(
      "values", "values:\n  sex: [M, K]\n  grade: { 1: [a], 2: , \"1\": b, [c]: d }\n",
      "2:8: values.sex is a list; expected a mapping by cell text",
      "3:15: values.grade.1 is a list; expected a text",
      "3:23: values.grade.2 is empty; expected a text; write \"\" where it means missing",
      "3:25: key '1' again, first in line 3; expected each key once; remove one of them",
      "3:33: a cell text that is a list; expected a text"),
    FaultCase(
      "words", "missing: [[a], \"\", ukendt, ukendt]\nfooter: { a: b }\n",
      "1:11: missing is a list; expected a text", "1:16: missing is ''; expected a text",
      "1:28: missing names 'ukendt' twice; expected each once; remove one of them",
      "2:9: footer is a mapping; expected a word, or a list of words"),
  ]

  private static let keys = """
    encoding, delimiter, decimal, date_format, files, columns, values, skip_rows, footer, \
    child_id, missing
    """
}
