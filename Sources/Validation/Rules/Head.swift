internal import CLibxml2

/// What the head declares, word for word.
extension Rules {
  private static let policy: StaticString =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  /// The first `meta` is the encoding, the second the policy, so that it holds for all that follows.
  mutating func checkMeta(_ marks: Marks) {
    metas += 1
    // A head that begins with the policy has been told once.
    defer { if metas == 1, marks.directive != nil { metas = 2 } }
    let kinds = [marks.charset, marks.directive, marks.name].count { $0 != nil }
    if metas == 1, marks.charset == nil || kinds != 1 {
      report(
        "found another <meta> first; expected <meta charset=\"utf-8\"/>; begin the head with it")
    } else if metas == 2 {
      checkPolicy(marks, isAlone: kinds == 1)
    } else if metas > 2 {
      if let name = marks.name, kinds == 1 {
        checkContent(marks.content, of: name)
      } else if marks.directive?.equals("Content-Security-Policy") ?? true {
        report(
          "found <meta> without a name of its own; expected name and content; the encoding and the "
            + "policy stand once, first and second")
      }
    }
  }

  private mutating func checkPolicy(_ marks: Marks, isAlone: Bool) {
    let expected = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\"/>"
    guard marks.directive != nil, isAlone, let content = marks.content else {
      report(
        "found no security policy in the second <meta>; expected \(expected); put it behind the "
          + "encoding")
      return
    }
    if !content.equals(Self.policy) {
      report(
        .content,
        "found the policy \"\(content.shown)\"; expected \"\(Self.policy)\"; write it word for word"
      )
    }
  }

  private mutating func checkContent(_ content: Text?, of name: Text) {
    let allowed: [StaticString]
    if name.equals("viewport") {
      allowed = ["width=device-width, initial-scale=1"]
    } else if name.equals("color-scheme") {
      allowed = ["light dark", "light", "dark"]
    } else if name.equals("robots") {
      allowed = ["noindex, nofollow", "noindex", "all"]
    } else {
      allowed = []
    }
    let value = content ?? .empty
    if allowed.isEmpty ? value.pointee != 0 : allowed.contains(where: { value.equals($0) }) {
      return
    }
    let expected = allowed.isEmpty ? "words" : list(allowed.map { "\"\($0)\"" })
    report(
      content == nil ? .name : .content,
      "found content=\"\(value.shown)\" for \(name.shown); expected \(expected); correct it")
  }

  /// The document's title says something; that of a drawing is weighed with the drawing.
  mutating func checkTitle(_ node: UnsafeMutablePointer<xmlNode>) {
    guard drawings == 0, isBlank(node) else { return }
    report("found an empty <title>; expected the report's name; write it")
  }

  /// That the root and each outermost drawing are in their namespaces; DTDs know none.
  mutating func checkNamespace(_ node: UnsafeMutablePointer<xmlNode>, _ name: Name) {
    let expected: StaticString =
      name == .html ? "http://www.w3.org/1999/xhtml" : "http://www.w3.org/2000/svg"
    if let namespace = node.pointee.ns?.pointee.href, Text(namespace).equals(expected) { return }
    // Another namespace has been refused by the schema.
    guard node.pointee.nsDef == nil else { return }
    report("found <\(name.rawValue)> without xmlns; expected xmlns=\"\(expected)\"; add it")
  }

  /// `<br/>` for void elements and `<p></p>` for the others: what HTML and XML read alike.
  mutating func checkForm(_ node: UnsafeMutablePointer<xmlNode>, _ name: Name?) {
    guard node.pointee.children == nil, tags.tags.indices.contains(number) else { return }
    let isVoid = name == .br || name == .meta || name == .col || name == .hr || name == .link
    guard isVoid != tags.tags[number].isMinimised,
      xmlGetDtdElementDesc(dtd, node.pointee.name) != nil
    else { return }
    let element = elementName(node)
    let (long, short) = ("<\(element)></\(element)>", "<\(element)/>")
    report(
      isVoid
        ? "found \(long), which HTML reads twice; expected \(short); write it so"
        : "found \(short), which HTML leaves open; expected \(long); write it so")
  }
}
