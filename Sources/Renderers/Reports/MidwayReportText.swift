/// Words of the midway report.
enum MidwayText: String, TextKey {
  case document = "midway.document"
}
