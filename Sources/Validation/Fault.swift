/// A finding whose place is still said in the terms of the one who found it.
struct Fault {
  /// Where in the source a fault stands.
  enum Place {
    /// A byte from the start of the document.
    case offset(Int)
    /// The start tag with this number, counted from 0 in reading order.
    case element(Int)
    /// An attribute, by its local name, in the start tag with this number.
    case attribute(Int, String)
    /// The first text that stands directly in the element with this number.
    case text(Int)
  }

  let place: Place
  let message: String
}
