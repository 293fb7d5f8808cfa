/// How pages are written: as HTML, or as the same tree in XML.
public enum PageFormat: String, Sendable, CaseIterable {
  case html, xhtml
}
