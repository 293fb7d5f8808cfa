/// Terms of method cards.
enum MethodText: String, TextKey {
  case definition = "method.definition"
  case numerator = "method.numerator"
  case denominator = "method.denominator"
  case population = "method.population"
  case children = "method.children"
  case interval = "method.interval"
  case evidence = "method.evidence"
  case source = "method.source"
  case reference = "method.reference"
  case files = "method.files"
  case file = "method.file"
  case fileRejected = "method.file.rejected"
  case fileStopped = "method.file.stopped"
}
