/// A form that values have, where the schema can only say "text".
enum ValueKind {
  case number, length, factor, path, points, transform, view, ratio, paint, marker, dashes
  case orientation, span, whole, date

  /// The kind of an attribute's values, nothing when any text will do.
  init?(of name: Name) {
    switch name {
    case .x, .y, .dx, .dy, .cx, .cy, .x1, .y1, .x2, .y2, .refX, .refY: self = .number
    case .r, .rx, .ry, .width, .height, .markerWidth, .markerHeight, .strokeWidth, .fontSize:
      self = .length
    case .opacity, .fillOpacity, .strokeOpacity: self = .factor
    case .d: self = .path
    case .points: self = .points
    case .transform, .patternTransform: self = .transform
    case .viewBox: self = .view
    case .preserveAspectRatio: self = .ratio
    case .fill, .stroke: self = .paint
    case .markerStart, .markerMid, .markerEnd: self = .marker
    case .strokeDasharray: self = .dashes
    case .orient: self = .orientation
    case .colspan, .rowspan, .span: self = .span
    case .start: self = .whole
    case .datetime: self = .date
    default: return nil
    }
  }

  /// The form in words, for messages.
  var expected: String {
    switch self {
    case .number: "a number, or a number and %"
    case .length: "a number that is not negative, or one and %"
    case .factor: "a number from 0 to 1"
    case .path: "path data that begins with M and gives each command its numbers"
    case .points: "pairs of numbers"
    case .transform: "translate, scale, rotate or matrix with its numbers"
    case .view: "four numbers, the last two above 0"
    case .ratio: "none, or an alignment such as xMidYMid meet"
    case .paint: "none, currentColor, #rgb, #rrggbb, var(--name) or url(#id)"
    case .marker: "none or url(#id)"
    case .dashes: "none, or numbers that are not negative"
    case .orientation: "auto, auto-start-reverse or a number"
    case .span: "a whole number from 1 to 1000"
    case .whole: "a whole number"
    case .date: "a date such as 2026-06-30, 2026-06 or 2026, or a date and a time"
    }
  }

  /// Whether a value has the form.
  func accepts(_ text: Text) -> Bool {
    var scanner = ValueScanner(text)
    return scanner.accepts(self) && scanner.isAtEnd
  }
}

extension ValueScanner {
  fileprivate mutating func accepts(_ kind: ValueKind) -> Bool {
    switch kind {
    case .number: number() != nil && percentOrNothing()
    case .length: isNotNegative(number()) && percentOrNothing()
    case .factor: factor()
    case .path: path()
    case .points: points()
    case .transform: transforms()
    case .view: numbers(2) && side() && side()
    case .ratio: ratio()
    case .paint: paint()
    case .marker: take("none") || reference()
    case .dashes: take("none") || dashes()
    case .orientation: take("auto-start-reverse") || take("auto") || number() != nil
    case .span: span()
    case .whole: take(UInt8(ascii: "-")) ? digits(1...9) : digits(1...9)
    case .date: date()
    }
  }

  private func isNotNegative(_ sign: Sign?) -> Bool {
    sign == .zero || sign == .positive
  }

  private mutating func percentOrNothing() -> Bool {
    _ = take(UInt8(ascii: "%"))
    return true
  }

  private mutating func factor() -> Bool {
    if take(UInt8(ascii: "1")) {
      if take(UInt8(ascii: ".")) { while take(UInt8(ascii: "0")) {} }
      return true
    }
    return (take(UInt8(ascii: "0")) && isAtEnd)
      || (byte == UInt8(ascii: ".") && isNotNegative(number()))
  }

  private mutating func side() -> Bool {
    skipSeparator()
    return number() == .positive
  }

  private mutating func dashes() -> Bool {
    repeat {
      guard isNotNegative(number()) else { return false }
      skipSeparator()
    } while !isAtEnd
    return true
  }

  private mutating func span() -> Bool {
    guard byte != UInt8(ascii: "0") else { return false }
    return take("1000") || digits(1...3)
  }

  private mutating func ratio() -> Bool {
    if take("none") { return true }
    for axis in ["x", "Y"] as [StaticString] {
      guard take(axis), take("Min") || take("Mid") || take("Max") else { return false }
    }
    return isAtEnd || take(" meet") || take(" slice")
  }

  private mutating func date() -> Bool {
    guard digits(4...4) else { return false }
    guard take(UInt8(ascii: "-")) else { return true }
    guard digits(2...2) else { return false }
    guard take(UInt8(ascii: "-")) else { return true }
    guard digits(2...2) else { return false }
    guard take(UInt8(ascii: "T")) || take(UInt8(ascii: " ")) else { return true }
    guard digits(2...2), take(UInt8(ascii: ":")), digits(2...2) else { return false }
    if take(UInt8(ascii: ":")), !digits(2...2) { return false }
    guard !take(UInt8(ascii: "Z")), !isAtEnd else { return true }
    return (take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))) && digits(2...2)
      && take(UInt8(ascii: ":")) && digits(2...2)
  }
}
