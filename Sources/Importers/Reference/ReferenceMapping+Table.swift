public import Model

extension ReferenceMapping {
  /// The columns of a long table, by their headers.
  public struct Table: Sendable, Hashable {
    public let place: Place
    public let time: Time
    /// Part of the year that counts, such as `K1`, where the table has several.
    public let timeOfYear: String?
    public let group: String?
    /// What all rows in use must say.
    public let filters: [Filter]
    public let values: [Value]
    public let n: String?

    public init(
      place: Place, time: Time, timeOfYear: String? = nil, group: String? = nil,
      filters: [Filter] = [], values: [Value], n: String? = nil
    ) {
      self.place = place
      self.time = time
      self.timeOfYear = timeOfYear
      self.group = group
      self.filters = filters
      self.values = values
      self.n = n
    }
  }

  /// Which place a row is about.
  public enum Place: Sendable, Hashable {
    case column(String)
    /// The whole table is about one place.
    case scope(Scope)
  }

  /// Which time a row is about.
  public enum Time: Sendable, Hashable {
    case column(String)
    /// The whole table is about one wave, by its id.
    case wave(String)
  }

  /// A column and what its cells say in the rows that are meant.
  public struct Filter: Sendable, Hashable {
    public let column: String
    public let values: [String]

    public init(column: String, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// A column of values and what they are.
  public struct Value: Sendable, Hashable {
    public let column: String
    public let indicator: String
    /// What a value is multiplied by to be in the indicator's unit; nil for 1.
    public let factor: DecimalFraction?
    /// What the row must say for the value to be of this indicator.
    public let filters: [Filter]

    public init(
      column: String, indicator: String, factor: DecimalFraction? = nil, filters: [Filter] = []
    ) {
      self.column = column
      self.indicator = indicator
      self.factor = factor
      self.filters = filters
    }
  }
}
