/// Words of the page around every report.
enum PageText: String, TextKey {
  case skip = "page.skip"
  case contents = "page.contents"
  case confidential = "page.confidential"
  case printPage = "page.print.page"
  case printOf = "page.print.of"
  case period = "page.period"
  case referenceDate = "page.reference-date"
  case waves = "page.waves"
  case edition = "page.edition"
  case editionInternal = "page.edition.internal"
  case editionPublic = "page.edition.public"
  case madeWith = "page.made-with"
  case asOf = "page.as-of"
  case release = "page.release"
  case and = "word.and"
  case asWellAs = "word.as-well-as"
}
