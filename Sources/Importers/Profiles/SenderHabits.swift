/// What is known of a sender before its files are read.
struct SenderHabits {
  var profile: ImportProfile?
  /// The pseudonyms of its children, where they are named by personal numbers and may be.
  var pseudonyms: Pseudonyms?
}
