/// Sums over children from which a ratio and its uncertainty follow; they merge by addition.
public struct ClusterSums: Sendable, Equatable {
  /// How many children; at least 0.
  public var n: Int
  /// Σa, of the numerators.
  public var a: Double
  /// Σd, of the denominators.
  public var d: Double
  /// Σa².
  public var aa: Double
  /// Σa·d.
  public var ad: Double
  /// Σd².
  public var dd: Double

  /// Makes the sums; all zero when nothing is given.
  public init(
    n: Int = 0, a: Double = 0, d: Double = 0, aa: Double = 0, ad: Double = 0, dd: Double = 0
  ) {
    precondition(n >= 0, "ClusterSums: n must be at least 0")
    self.n = n
    self.a = a
    self.d = d
    self.aa = aa
    self.ad = ad
    self.dd = dd
  }

  /// Adds one child.
  public mutating func add(a: Double, d: Double) {
    n += 1
    self.a += a
    self.d += d
    aa += a * a
    ad += a * d
    dd += d * d
  }

  /// Adds the sums over other children.
  public mutating func merge(_ other: ClusterSums) {
    n += other.n
    a += other.a
    d += other.d
    aa += other.aa
    ad += other.ad
    dd += other.dd
  }
}
