/// Words about figures that others have published.
enum ReferenceText: String, TextKey {
  case table = "reference.table"
  case tableOf = "reference.table-of"
  case place = "reference.place"
  case nation = "reference.nation"
  case source = "reference.source"
  case sourceIs = "reference.source-is"
  case sourceUnknown = "reference.source-unknown"
  case meaning = "reference.meaning"
  case count = "reference.count"
  case chart = "reference.chart"
  case changes = "reference.changes"
  case changesUnits = "reference.changes.units"
  case changeHere = "reference.changes.here"
  case changeThere = "reference.changes.there"
  case difference = "reference.changes.difference"
  case changesMeaning = "reference.changes.meaning"
}
