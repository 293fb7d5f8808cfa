/// A sign in the place of a number; each is drawn beside a hidden word.
enum Sign: Int, Sendable, CaseIterable {
  /// A true zero of no people.
  case none
  /// Hidden to protect persons.
  case hidden
  /// Not measured in this wave.
  case notMeasured
  case notDelivered
  /// Definition, instrument or cut-off differs.
  case notComparable

  var drawn: String {
    switch self {
    case .none: "–"
    case .hidden: "··"
    case .notMeasured: "·"
    case .notDelivered: "u"
    case .notComparable: "≠"
    }
  }

  func word(in wording: Wording) -> String {
    switch self {
    case .none: wording[TableText.signNone]
    case .hidden: wording[TableText.signHidden]
    case .notMeasured: wording[TableText.signNotMeasured]
    case .notDelivered: wording[TableText.signNotDelivered]
    case .notComparable: wording[TableText.signNotComparable]
    }
  }

  func write(into markup: inout Markup, _ wording: Wording) {
    markup.element(.span, [.class("sym")]) {
      $0.element(.span, [.hidden], drawn)
      $0.element(.span, [.class("vh")], word(in: wording))
    }
  }
}
