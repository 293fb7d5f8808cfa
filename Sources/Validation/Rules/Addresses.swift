internal import CLibxml2

extension Link {
  /// A link whose place is still a number.
  struct Found {
    let place: Fault.Place
    let target: String
  }
}

extension Rules {
  /// Checks where an `href` leads: inside the document, to a file of the release, or, for a reader
  /// who clicks, to the web.
  mutating func checkAddress(_ address: Text, on element: Name?) {
    guard element == .a || element == .link || element == .use else { return }
    if address.pointee == UInt8(ascii: "#"), element != .link {
      checkReference(address + 1, from: .href)
      return
    }
    if element == .use {
      report(
        .href,
        "found href=\"\(address.shown)\" on <use>; expected #id; a report loads nothing: draw the "
          + "shape in this document")
      return
    }
    switch AddressKind(of: address) {
    case .relative:
      links.append(
        Link.Found(place: .attribute(number, "href"), target: String(cString: address)))
    case .web where element == .a: break
    case .web:
      report(
        .href,
        "found href=\"\(address.shown)\" in the head; expected a file of the release; a report "
          + "loads nothing from the web: link to the file beside it")
    case .other:
      report(
        .href,
        "found href=\"\(address.shown)\"; expected #id, a relative path, https:, http: or mailto:; "
          + "correct the address")
    }
  }

  /// Checks that a `link` in the head is the feed.
  mutating func checkFeed(_ marks: Marks) {
    guard marks.type == nil, marks.relation?.equals("alternate") == true else { return }
    report(
      "found <link> without type; expected type=\"application/atom+xml\"; add it, or remove the "
        + "link: a report loads nothing")
  }
}

/// What an address in a document means.
enum AddressKind {
  case relative, web, other

  init(of address: Text) {
    var index = 0
    var hasScheme = false
    var isPath = false
    while address[index] != 0 {
      switch address[index] {
      case UInt8(ascii: ":") where !isPath: hasScheme = true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): isPath = true
      case 0...0x20, UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"):
        self = .other
        return
      default: break
      }
      index += 1
    }
    if hasScheme {
      let isWeb =
        address.begins(with: "https://") || address.begins(with: "http://")
        || address.begins(with: "mailto:")
      self = isWeb ? .web : .other
    } else {
      self = index == 0 || address.pointee == UInt8(ascii: "/") ? .other : .relative
    }
  }
}
