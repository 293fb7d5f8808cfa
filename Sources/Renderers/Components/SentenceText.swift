/// The fixed sentence patterns of summaries; nothing else may say how something moved.
enum SentenceText: String, TextKey {
  case opening = "sentence.opening"
}
