/// A questionnaire: its items, its scale and the indices made of them.
public struct Instrument: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public let id: String
    public let text: String?
    public let certainty: Certainty?

    public init(id: String, text: String? = nil, certainty: Certainty? = nil) {
      self.id = id
      self.text = text
      self.certainty = certainty
    }
  }

  /// How sure it is that an item of a published questionnaire stands as it is written here.
  public enum Certainty: String, Sendable {
    /// Text, place and index are from a source.
    case sourced
    /// The text is from a source, its place or index is not.
    case textSourced = "text-sourced"
    /// From memory; check it before it is called official.
    case remembered
    /// Neither text nor place is known.
    case unknown
  }

  public struct Index: Sendable, Hashable {
    public let id: String
    public let title: String
    /// Places in the instrument's list of items, from 0.
    public let items: [Int]

    public init(id: String, title: String, items: [Int]) {
      self.id = id
      self.title = title
      self.items = items
    }
  }

  /// What individual answers may be used for.
  public enum Use: String, Sendable {
    case programme
    /// Statistics alone (folkeskoleloven § 56 b): never on a page about a child.
    case statisticalOnly = "statistical-only"
  }

  public enum Overall: String, Sendable {
    case none, pooled
  }

  public let id: String
  public let title: String
  public let use: Use
  public let minimum: Int
  public let maximum: Int
  /// Codes that mean "no answer" and count as blank.
  public let noAnswer: [Int]
  public let validShare: DecimalFraction
  public let items: [Item]
  /// Places of items whose raw answer x counts as minimum + maximum − x.
  public let reversed: Set<Int>
  public let indices: [Index]
  public let overall: Overall
  public let highCutOff: DecimalFraction?
  public let fairlyHighCutOff: DecimalFraction?

  public init(
    id: String, title: String, use: Use, minimum: Int, maximum: Int, noAnswer: [Int],
    validShare: DecimalFraction, items: [Item], reversed: Set<Int>, indices: [Index],
    overall: Overall, highCutOff: DecimalFraction?, fairlyHighCutOff: DecimalFraction?
  ) {
    self.id = id
    self.title = title
    self.use = use
    self.minimum = minimum
    self.maximum = maximum
    self.noAnswer = noAnswer
    self.validShare = validShare
    self.items = items
    self.reversed = reversed
    self.indices = indices
    self.overall = overall
    self.highCutOff = highCutOff
    self.fairlyHighCutOff = fairlyHighCutOff
  }

  /// Every index, the pooled one last where the instrument has it.
  public var allIndices: [Index] {
    guard overall == .pooled else { return indices }
    var pooled: [Int] = []
    for item in indices.flatMap(\.items) where !pooled.contains(item) { pooled.append(item) }
    return indices + [Index(id: "overall", title: "Trivsel i alt", items: pooled)]
  }

  /// What children have a score of: every index, or each item where there are no indices.
  public var scored: [Index] {
    if !indices.isEmpty { return allIndices }
    return items.enumerated().map { Index(id: $1.id, title: $1.text ?? $1.id, items: [$0]) }
  }

  /// How many answered items make an index valid: ceil(valid share × items), in integers.
  public func requiredAnswers(of index: Index) -> Int {
    let product = validShare.numerator * index.items.count
    return (product + validShare.denominator - 1) / validShare.denominator
  }
}
