import Testing

/// A text and the messages it must give.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let subject: String
  let text: String
  let messages: [String]

  init(_ subject: String, _ text: String, _ messages: String...) {
    self.subject = subject
    self.text = text
    self.messages = messages
  }

  var testDescription: String { subject }
}
