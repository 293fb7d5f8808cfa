internal import CLibxml2

/// The elements of a tree in reading order: that of their start tags.
struct TreeOrder {
  private let root: UnsafeMutablePointer<xmlNode>
  private var current: UnsafeMutablePointer<xmlNode>?

  init(_ root: UnsafeMutablePointer<xmlNode>) {
    self.root = root
  }

  mutating func next() -> UnsafeMutablePointer<xmlNode>? {
    guard let last = current else {
      current = root
      return root
    }
    if let child = firstElement(last.pointee.children) {
      current = child
      return child
    }
    var node = last
    while node != root {
      if let sibling = firstElement(node.pointee.next) {
        current = sibling
        return sibling
      }
      guard let parent = node.pointee.parent else { break }
      node = parent
    }
    return nil
  }
}

/// The first element among a node and those after it.
func firstElement(
  _ node: UnsafeMutablePointer<xmlNode>?
) -> UnsafeMutablePointer<xmlNode>? {
  var node = node
  while let current = node, current.pointee.type != XML_ELEMENT_NODE { node = current.pointee.next }
  return node
}
