import Testing

@testable import Validation

@Suite("Value kind")
struct ValueKindTests {
  private static func accepts(_ name: Name, _ text: String) -> Bool {
    guard let kind = ValueKind(of: name) else { return false }
    return Array(text.utf8CString).withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return false }
      return kind.accepts(start)
    }
  }

  @Test(
    "takes what SVG and HTML take",
    arguments: [
      (Name.x, ["0", "-5", "12.5", ".5", "38.72%", "1e3", "+2", "1e-3"]),
      (.width, ["100%", "0", "26"]),
      (.opacity, ["0", "1", "0.25", ".5", "1.0"]),
      (
        .d, ["M0 0L4 4", "M13 1.5L19.5 8Z", "m-5-5h10v10h-10z", "M0,0A5 5 0 0 1 10,10", "M0 0 1 1"]
      ),
      (.points, ["0,0 10,10", "0 0 1 1"]),
      (.transform, ["translate(-120 0)", "rotate(45)", "translate(4,2) scale(2)"]),
      (.viewBox, ["0 0 100 16", "-5,-5,10,10"]),
      (.preserveAspectRatio, ["none", "xMidYMid meet", "xMinYMax"]),
      (.fill, ["none", "currentColor", "#fff", "#0b5572", "var(--accent)", "url(#a-1)"]),
      (.markerEnd, ["none", "url(#pil)"]), (.strokeDasharray, ["none", "5 4", "5,4,1.5", "3"]),
      (.orient, ["auto", "auto-start-reverse", "90"]), (.colspan, ["1", "12", "1000"]),
      (.start, ["1", "-3"]),
      (
        .datetime,
        ["2026", "2026-06", "2026-06-30", "2026-06-30T12:30Z", "2026-06-30 12:30:01+02:00"]
      ),
    ])
  func takes(name: Name, values: [String]) {
    for value in values { #expect(Self.accepts(name, value), "\(name)=\"\(value)\"") }
  }

  @Test(
    "refuses the rest",
    arguments: [
      (Name.x, ["", "NaN", "inf", "1,5", "5px", "--5", "1 2", "%", ".", "1e"]),
      (.width, ["-1", "auto"]), (.opacity, ["1.5", "-0.1", "50%", ""]),
      (.d, ["", "L4 4", "M0", "M0 0L4", "M0 0 X", "M0 0L4 4 NaN", "M0 0C1 2 3 4"]),
      (.points, ["", "0", "0,0 1", "a"]),
      (.transform, ["", "translate()", "translate(1", "rotate(1 2)", "url(#a)", "matrix(1 2 3)"]),
      (.viewBox, ["0 0 100", "0 0 -1 1", "0 0 0 1", "0 0 100 16 2"]),
      (.preserveAspectRatio, ["xMid", "xMidYMid cut", "NONE"]),
      (.fill, ["", "#ff", "#12345", "reddish", "url(http://a/b#c)", "url(#)", "var(x)"]),
      (.markerEnd, ["#pil", "url(a.svg#b)"]), (.strokeDasharray, ["", "-1", "5px"]),
      (.orient, ["left"]), (.colspan, ["0", "1001", "-1", "2.5", ""]), (.start, ["a", "1.5"]),
      (.datetime, ["30.6.2026", "2026-6-30", "26-06-30", "2026-06-30T", "2026-06-30T12", ""]),
    ])
  func refuses(name: Name, values: [String]) {
    for value in values { #expect(!Self.accepts(name, value), "\(name)=\"\(value)\"") }
  }
}
