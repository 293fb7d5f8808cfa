/// Attributes of SVG. Shares are of the plot's width, other numbers are pixels.
extension Attribute {
  static let drawing = Attribute(name: "xmlns", value: "http://www.w3.org/2000/svg")
  static let overflowing = Attribute(name: "overflow", value: "visible")
  static let stretched = Attribute(name: "preserveAspectRatio", value: "none")
  /// A line as thick when stretched as when not.
  static let evenStroke = Attribute(name: "vector-effect", value: "non-scaling-stroke")
  static func viewBox(_ value: String) -> Attribute { Attribute(name: "viewBox", value: value) }
  static func width(_ value: String) -> Attribute { Attribute(name: "width", value: value) }
  static func width(share: Double) -> Attribute { .width(Length.percent(share)) }
  static func height(_ value: Double) -> Attribute { pixels("height", value) }
  static func path(_ value: String) -> Attribute { Attribute(name: "d", value: value) }
  static func shift(x: Double = 0, y: Double = 0) -> Attribute {
    Attribute(
      name: "transform", value: "translate(\(Length.pixels(x)) \(Length.pixels(y)))")
  }

  static func x(share: Double) -> Attribute {
    Attribute(name: "x", value: Length.percent(share))
  }
  static func x(_ value: Double) -> Attribute { pixels("x", value) }
  static func dx(_ value: Double) -> Attribute { pixels("dx", value) }
  static func y(_ value: Double) -> Attribute { pixels("y", value) }
  static func radius(_ value: Double) -> Attribute { pixels("r", value) }

  static func center(x: Double, y: Double) -> [Attribute] {
    [Attribute(name: "cx", value: Length.percent(x)), pixels("cy", y)]
  }

  /// The ends of a line; x as shares.
  static func line(x1: Double, y1: Double, x2: Double, y2: Double) -> [Attribute] {
    [
      Attribute(name: "x1", value: Length.percent(x1)), pixels("y1", y1),
      Attribute(name: "x2", value: Length.percent(x2)), pixels("y2", y2),
    ]
  }

  static func pixels(_ name: StaticString, _ value: Double) -> Attribute {
    Attribute(name: name, value: Length.pixels(value))
  }
}
