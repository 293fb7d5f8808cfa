/// Words of the status pack.
enum StatusPackText: String, TextKey {
  case document = "status-pack.document"
}
