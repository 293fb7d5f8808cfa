/// The elements and attributes that a rule asks for; the schema knows the others.
enum Name: String, CaseIterable {
  case html, head, body, meta, title, link, style, br, hr, col
  case main, h1, h2, h3, h4, a, dl, div, dt, dd
  case table, th
  case svg, desc, use

  case lang, href, role, headers, colspan, rowspan, span, datetime, start
  case charset, httpEquiv = "http-equiv", content, name, rel, type
  case ariaLabel = "aria-label", ariaLabelledby = "aria-labelledby"
  case ariaDescribedby = "aria-describedby", ariaHidden = "aria-hidden"
  case ariaControls = "aria-controls"

  case x, y, dx, dy, cx, cy, r, rx, ry, x1, y1, x2, y2, width, height, d, points, transform
  case viewBox, preserveAspectRatio, patternTransform, refX, refY, markerWidth, markerHeight
  case orient, fill, stroke, opacity
  case fillOpacity = "fill-opacity", strokeOpacity = "stroke-opacity"
  case strokeWidth = "stroke-width", strokeDasharray = "stroke-dasharray"
  case fontSize = "font-size"
  case markerStart = "marker-start", markerMid = "marker-mid", markerEnd = "marker-end"
}
