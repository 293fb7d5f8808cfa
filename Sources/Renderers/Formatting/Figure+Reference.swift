import Evaluation
import Model

extension Figure {
  /// A published figure in the printed unit, with the decimals it was published with, but no more
  /// than the indicator has.
  init(_ reference: ReferenceFigure, of definition: IndicatorDefinition) {
    self.init(
      published: FixedDecimal(
        reference.value, most: definition.decimals, places: definition.unit == .share ? 2 : 0),
      unit: definition.unit, children: reference.n ?? 0)
  }
}

extension FixedDecimal {
  /// A published number times ten to `places`, with its own decimals, but at most `most`.
  ///
  /// Half is rounded away from zero, from the digits as they were written.
  init(_ written: WrittenDecimal, most: Int, places: Int) {
    let own = written.decimals - places
    let decimals = min(max(own, 0), most)
    var digits = Int(written.significand)
    if own < 0 {
      for _ in 0..<(-own) { digits *= 10 }
    } else {
      var last = 0
      for _ in decimals..<own { (last, digits) = (digits % 10, digits / 10) }
      if last.magnitude >= 5 { digits += written.significand < 0 ? -1 : 1 }
    }
    self.init(scaled: digits, decimals: decimals)
  }
}
