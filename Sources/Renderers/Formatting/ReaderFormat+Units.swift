public import Evaluation
import Model

/// Figures with their units; a no-break space stands before each unit.
extension ReaderFormat {
  /// A share of one in per cent: `12,3 pct.` in Danish, `12.3 %` in English.
  public func percent(_ share: Double, decimals: Int = 1) -> String {
    percent(FixedDecimal(share, decimals: decimals, places: 2))
  }

  public func percent(_ share: PrintedNumber) -> String {
    percent(FixedDecimal(share, places: 2))
  }

  /// A number that is already in per cent.
  public func percent(_ figure: FixedDecimal) -> String {
    switch language {
    case .danish: number(figure) + Self.noBreakSpace + "pct."
    case .english: number(figure) + Self.noBreakSpace + "%"
    }
  }

  /// A share of one in per cent, where the unit stands in a header.
  public func percentFigure(_ share: Double, decimals: Int = 1) -> String {
    number(FixedDecimal(share, decimals: decimals, places: 2))
  }

  /// A difference between shares: `2,4 procentpoint`.
  public func percentagePoints(_ difference: Double, decimals: Int = 1) -> String {
    percentagePoints(FixedDecimal(difference, decimals: decimals, places: 2))
  }

  public func percentagePoints(_ figure: FixedDecimal) -> String {
    switch language {
    case .danish: number(figure) + Self.noBreakSpace + "procentpoint"
    case .english: number(figure) + Self.noBreakSpace + "percentage points"
    }
  }

  /// Whole kroner from øre, such as `58.231 kr.` or `DKK 58,231`.
  public func kroner(oere: Int64) -> String {
    let half: Int64 = oere < 0 ? -50 : 50
    return kroner(Int((oere + half) / 100))
  }

  public func kroner(_ amount: Double) -> String {
    kroner(FixedDecimal(amount, decimals: 0).scaled)
  }

  public func kroner(_ amount: Int) -> String {
    switch language {
    case .danish: number(amount) + Self.noBreakSpace + "kr."
    case .english: "DKK" + Self.noBreakSpace + number(amount)
    }
  }

  /// Kroner in millions, such as `1,9 mio. kr.` or `DKK 1.9 million`.
  public func millionKroner(_ amount: Double, decimals: Int = 1) -> String {
    let figure = number(FixedDecimal(amount, decimals: decimals, places: -6))
    return switch language {
    case .danish: figure + Self.noBreakSpace + "mio." + Self.noBreakSpace + "kr."
    case .english:
      "DKK" + Self.noBreakSpace + figure + Self.noBreakSpace + "million"
    }
  }

  /// `9 af 11`: a fraction keeps its figures.
  public func fraction(_ part: Int, of whole: Int) -> String {
    let word = language == .danish ? "af" : "of"
    return number(part) + Self.noBreakSpace + word + Self.noBreakSpace + number(whole)
  }

  /// `p = 0,034`, or `p < 0,001` below what three decimals show.
  public func pValue(_ p: Double) -> String {
    let space = Self.noBreakSpace
    if p < 0.001 { return "p\(space)<\(space)" + number(0.001, decimals: 3) }
    return "p\(space)=\(space)" + number(p, decimals: 3)
  }

  public func pValue(_ p: PrintedNumber) -> String {
    let space = Self.noBreakSpace
    if p.scaled == 0 {
      let smallest = FixedDecimal(scaled: 1, decimals: p.decimals)
      return "p\(space)<\(space)" + number(smallest)
    }
    return "p\(space)=\(space)" + number(p)
  }
}
