/// Profiles at fault, and what is told of them after `profile.yml:`.
enum ProfileFaults {
  static let ofDialect = [
    FaultCase(
      "encoding", "encoding: utf-7\n",
      "1:11: encoding is 'utf-7'; expected one of utf-8, utf-8-bom, windows-1252, utf-16; "
        + "did you mean 'utf-8'?"),
    FaultCase(
      "encoding of another kind", "encoding: [utf-8]\n",
      "1:11: encoding is a list; expected one of utf-8, utf-8-bom, windows-1252, utf-16"),
    FaultCase(
      "delimiter", "delimiter: \"|\"\n",
      "1:12: delimiter is '|'; expected one of semicolon, comma, tab"),
    FaultCase(
      "decimal", "decimal: pont\n",
      "1:10: decimal is 'pont'; expected one of comma, point; did you mean 'point'?"),
    FaultCase(
      "date format", "date_format: dd-mm-yy\n",
      "1:14: date_format is 'dd-mm-yy'; expected one of dd-mm-yyyy, dd.mm.yyyy, dd/mm/yyyy, "
        + "yyyy-mm-dd, yyyymmdd, d. month yyyy; did you mean 'dd-mm-yyyy'?"),
    FaultCase(
      "child ids", "child_id: løbenr\n", "1:11: child_id is 'løbenr'; expected one of id, cpr"),
    FaultCase(
      "child ids, nearly", "child_id: cpt\n",
      "1:11: child_id is 'cpt'; expected one of id, cpr"),
    FaultCase(
      "rows", "skip_rows: 51\n",
      "1:12: skip_rows is '51'; expected a whole number from 0 to 50"),
    FaultCase(
      "rows in quotes", "skip_rows: \"3\"\n",
      "1:12: skip_rows is '3'; expected a whole number from 0 to 50; write it without quotes"),
  ]

  static let ofSyntax = [
    FaultCase(
      "comma", "encoding: utf-8\ndecimal: ,\n",
      "2:10: not YAML: did not find expected node content; expected one YAML document; "
        + "a text that begins with ',' needs quotes"),
    FaultCase("star", "files: { exams: *.csv }\n", "1:18: \(alias)"),
    FaultCase("star in a list", "missing: [x,*]\n", "1:14: \(alias)"),
    FaultCase("star before a word", "files:\n  exams: *prøver.csv\n", "2:13: \(alias)"),
    FaultCase(
      "star before an English word", "files:\n  exams: *exams\n",
      "2:10: not YAML: found undefined alias; expected one YAML document; "
        + "a text that begins with '*' needs quotes"),
    FaultCase(
      "sign of YAML's own", "missing: @\n",
      "1:10: not YAML: found character that cannot start any token; expected one YAML document; "
        + "a text that begins with '@' needs quotes"),
    FaultCase(
      "two colons", "footer: Total: x\n",
      "1:14: not YAML: mapping values are not allowed in this context; expected one YAML document"),
  ]

  private static let alias = """
    not YAML: did not find expected alphabetic or numeric character; expected one YAML document; \
    a text that begins with '*' needs quotes
    """
}
