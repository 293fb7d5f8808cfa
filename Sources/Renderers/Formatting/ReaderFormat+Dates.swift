public import Model

/// Dates for running text and for tables.
extension ReaderFormat {
  /// `30. juni 2026`, without a break before the month.
  public func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let stop = language == .danish ? "." : ""
    let space = Self.noBreakSpace
    return "\(day)\(stop)\(space)\(Self.months[month - 1][language])\(space)\(year)"
  }

  /// For tables: `30.6.2026`; `30 Jun 2026` in English, where figures alone are read two ways.
  public func shortDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    switch language {
    case .danish: return "\(day).\(month).\(year)"
    case .english:
      let name = Self.months[month - 1].en.prefix(3)
      return "\(day)\(Self.noBreakSpace)\(name)\(Self.noBreakSpace)\(year)"
    }
  }

  /// `juni 2026`.
  public func month(_ date: CalendarDate) -> String {
    let (year, month, _) = date.components
    return Self.months[month - 1][language] + Self.noBreakSpace + String(year)
  }

  /// `juni`, of any year.
  public func monthName(_ date: CalendarDate) -> String {
    Self.months[date.components.month - 1][language]
  }

  /// `2023/2024`.
  public func schoolYear(_ year: SchoolYear) -> String { year.description }

  private static let months = [
    LocalizedText(da: "januar", en: "January"), LocalizedText(da: "februar", en: "February"),
    LocalizedText(da: "marts", en: "March"), LocalizedText(da: "april", en: "April"),
    LocalizedText(da: "maj", en: "May"), LocalizedText(da: "juni", en: "June"),
    LocalizedText(da: "juli", en: "July"), LocalizedText(da: "august", en: "August"),
    LocalizedText(da: "september", en: "September"), LocalizedText(da: "oktober", en: "October"),
    LocalizedText(da: "november", en: "November"), LocalizedText(da: "december", en: "December"),
  ]
}
