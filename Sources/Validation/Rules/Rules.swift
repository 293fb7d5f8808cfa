internal import CLibxml2

/// The rules a schema cannot say, in one walk over a tree that has been checked against it.
///
/// Each subject has a file beside this one. Names are compared by address and values in place, so
/// that a proved document costs no text of its own.
struct Rules {
  /// An element whose end has not been reached.
  struct Open {
    let name: Name?
    let number: Int
    /// Header cells, for a table.
    var headers = 0
  }

  /// More than a reader is shown.
  private static let mostFaults = 200

  let document: UnsafeMutablePointer<xmlDoc>
  let dtd: UnsafeMutablePointer<xmlDtd>
  let tags: StartTags
  let names: NameTable

  var faults: [Fault] = []
  var links: [Link.Found] = []
  /// From the root to the element at hand.
  var path: [Open] = []
  /// The number of the element at hand.
  var number = -1
  /// How many `svg` the element at hand stands in.
  var drawings = 0
  var headingLevel = 0
  var mains = 0
  var metas = 0
  var sheets = 0
  /// A style sheet below its first line that needs no second look; reports share theirs.
  var provedTail: [UInt8]

  init(
    document: UnsafeMutablePointer<xmlDoc>, dtd: UnsafeMutablePointer<xmlDtd>, tags: StartTags,
    names: NameTable, provedTail: [UInt8]
  ) {
    self.provedTail = provedTail
    self.document = document
    self.dtd = dtd
    self.tags = tags
    self.names = names
    path.reserveCapacity(32)
  }

  /// Walks over every element once, in reading order.
  mutating func walk(_ root: UnsafeMutablePointer<xmlNode>) {
    var node = root
    while true {
      enter(node)
      if let child = firstElement(node.pointee.children) {
        node = child
        continue
      }
      leave()
      while node != root {
        if let sibling = firstElement(node.pointee.next) {
          node = sibling
          break
        }
        guard let parent = node.pointee.parent else { return }
        node = parent
        leave()
      }
      if node == root { break }
    }
    checkHeadingsAtEnd()
  }

  private mutating func enter(_ node: UnsafeMutablePointer<xmlNode>) {
    number += 1
    let name = names[node.pointee.name]
    if name == .svg { drawings += 1 }
    let marks = readAttributes(of: node, named: name)
    if drawings == 0 { checkForm(node, name) }
    checkLanguage(marks)
    checkRole(marks)
    if let name { check(node, name, marks) }
    path.append(Open(name: name, number: number))
  }

  private mutating func check(
    _ node: UnsafeMutablePointer<xmlNode>, _ name: Name, _ marks: Marks
  ) {
    switch name {
    case .html, .svg: checkNamespace(node, name)
    case .meta: checkMeta(marks)
    case .title: checkTitle(node)
    case .style: checkStyleSheet()
    case .h1: checkHeading(1)
    case .h2: checkHeading(2)
    case .h3: checkHeading(3)
    case .h4: checkHeading(4)
    case .main: checkMain()
    case .a: checkNesting(of: .a)
    case .dt, .dd: checkGroup(name)
    case .th: countHeader()
    case .link: checkFeed(marks)
    default: break
    }
    if name == .svg { checkDrawing(node, marks) }
  }

  private mutating func leave() {
    guard let open = path.popLast() else { return }
    if open.name == .svg { drawings -= 1 }
    if open.name == .table { checkTable(open) }
  }

  /// Notes a fault of the element at hand.
  mutating func report(_ message: String) {
    report(at: .element(number), message)
  }

  /// Notes a fault of an attribute of the element at hand.
  mutating func report(_ attribute: Name, _ message: String) {
    report(at: .attribute(number, attribute.rawValue), message)
  }

  /// Notes a fault of another place.
  mutating func report(at place: Fault.Place, _ message: String) {
    guard faults.count < Self.mostFaults else { return }
    faults.append(Fault(place: place, message: message))
  }
}
