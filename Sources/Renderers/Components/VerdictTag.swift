import Evaluation
import Model

/// The word of a verdict in a frame; the word is the message, the frame only finds it.
extension Verdict {
  func write(into markup: inout Markup, _ wording: Wording) {
    let word = title[wording.language]
    if word.isEmpty { return }
    markup.element(.span, [.class("v " + frame)], word)
  }

  private var frame: String {
    switch self {
    case .improved: "up"
    case .worse: "down"
    case .higher, .lower, .noClearChange, .none: "none"
    case .tooFew: "few"
    }
  }
}
