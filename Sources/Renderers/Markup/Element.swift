/// An element that may hold others; it is always closed by an end tag: `<p></p>`.
enum Element: String {
  case a, article, aside, b, caption, code, dd, details, div, dl, dt, figcaption, figure, h1, h2
  case h3, h4, li, nav, ol, p, section, small, span, strong, sub, summary, sup, table, tbody, td
  case tfoot, th, thead, time, tr, ul
  // SVG.
  case desc, g, svg, text, title, tspan
}

/// An element without content: `<br/>`, `<circle …/>`.
enum EmptyElement: String {
  case br, hr
  // SVG.
  case circle, line, path, rect
}
