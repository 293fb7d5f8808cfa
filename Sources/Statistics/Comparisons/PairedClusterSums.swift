/// Sums over all children of either wave from which the change of a ratio follows.
///
/// They merge by addition. A child absent from a wave counts there with a = d = 0.
public struct PairedClusterSums: Sendable, Equatable {
  /// How many children, in either wave or both.
  public var n: Int
  /// Of the earlier wave; its own `n` is not used.
  public var earlier: ClusterSums
  /// Of the later wave; its own `n` is not used.
  public var later: ClusterSums
  /// Σa₁a₂.
  public var aa: Double
  /// Σa₁d₂.
  public var ad: Double
  /// Σd₁a₂.
  public var da: Double
  /// Σd₁d₂.
  public var dd: Double

  /// Makes the sums; all zero when nothing is given.
  public init(
    n: Int = 0, earlier: ClusterSums = ClusterSums(), later: ClusterSums = ClusterSums(),
    aa: Double = 0, ad: Double = 0, da: Double = 0, dd: Double = 0
  ) {
    self.n = n
    self.earlier = earlier
    self.later = later
    self.aa = aa
    self.ad = ad
    self.da = da
    self.dd = dd
  }

  /// Adds one child; nil for a wave it is not in.
  public mutating func add(
    earlier first: (a: Double, d: Double)?, later second: (a: Double, d: Double)?
  ) {
    guard first != nil || second != nil else { return }
    n += 1
    if let first { earlier.add(a: first.a, d: first.d) }
    if let second { later.add(a: second.a, d: second.d) }
    guard let first, let second else { return }
    aa += first.a * second.a
    ad += first.a * second.d
    da += first.d * second.a
    dd += first.d * second.d
  }

  /// Adds the sums over other children.
  public mutating func merge(_ other: PairedClusterSums) {
    n += other.n
    earlier.merge(other.earlier)
    later.merge(other.later)
    aa += other.aa
    ad += other.ad
    da += other.da
    dd += other.dd
  }
}
