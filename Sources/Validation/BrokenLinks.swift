/// The links of a release that lead to no file of it.
///
/// Fragments into other documents are not followed; those inside a document are the prover's.
/// Where editions must not lead into each other, ask for each by itself.
///
/// - Parameters:
///   - pages: what ``DocumentProver/examine(_:)`` found in each document, by its path from the
///     root of the release.
///   - files: the path of every file of the release from the same root.
/// - Returns: one entry a document with such links, sorted by path; empty means all is well.
public func brokenLinks(in pages: [String: [Link]], files: Set<String>) -> [InvalidDocument] {
  pages.sorted { $0.key < $1.key }.compactMap { path, links in
    let findings = links.compactMap { finding(for: $0, on: path, files: files) }
    return findings.isEmpty ? nil : InvalidDocument(name: path, findings: findings.sorted())
  }
}

private func finding(for link: Link, on page: String, files: Set<String>) -> Finding? {
  guard let target = resolve(link.target, from: page) else {
    return Finding(
      line: link.line, column: link.column,
      message: "found href=\"\(link.target)\", which leads out of the release; expected a file of "
        + "it; correct the path")
  }
  if files.contains(target) { return nil }
  let cure =
    files.contains(target.isEmpty ? "index.html" : "\(target)/index.html")
    ? "add index.html: a folder opens nothing from a file share" : "correct the path"
  return Finding(
    line: link.line, column: link.column,
    message: "found href=\"\(link.target)\", but the release has no file \(target); expected a "
      + "file of it; \(cure)")
}

/// The path from the root that a relative address means, nothing when it leads out or is no path.
private func resolve(_ address: String, from page: String) -> String? {
  let path = address.prefix { $0 != "?" && $0 != "#" }
  if path.isEmpty { return page }
  var parts = page.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(
    String.init)
  for piece in path.split(separator: "/", omittingEmptySubsequences: false) {
    guard let part = withoutPercents(piece), !part.contains("/") else { return nil }
    switch part {
    case "", ".": continue
    case "..":
      if parts.popLast() == nil { return nil }
    default: parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// A piece of a path with its percent signs turned into the bytes they mean (RFC 3986, 2.1).
private func withoutPercents(_ piece: Substring) -> String? {
  guard piece.contains("%") else { return String(piece) }
  var bytes: [UInt8] = []
  var rest = piece.utf8[...]
  while let byte = rest.popFirst() {
    if byte != UInt8(ascii: "%") {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexadecimalDigit),
      let low = rest.popFirst().flatMap(hexadecimalDigit)
    else { return nil }
    bytes.append(UInt8(high * 16 + low))
  }
  return String(validating: bytes, as: UTF8.self)
}
