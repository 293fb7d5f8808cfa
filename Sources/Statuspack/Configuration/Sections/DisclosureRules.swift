/// How the public edition protects persons.
public struct DisclosureRules: Sendable, Hashable {
  /// A named set of rules.
  public enum Profile: String, Sendable, Hashable, CaseIterable {
    case standard = "default"
    /// As Styrelsen for It og Læring: rows below the minimum are left out.
    case stil
    /// As Danmarks Statistik.
    case dst
    case strict
    /// No public edition at all.
    case off

    /// The fewest persons behind a published figure.
    public var minimum: Int {
      switch self {
      case .standard, .stil, .off: 5
      case .dst: 3
      case .strict: 10
      }
    }
  }

  /// The named set the project chose.
  public let profile: Profile
  /// The minimum as the configuration writes it.
  public let writtenMinimum: Int?
  /// Whether the persons a share leaves out are protected too.
  public let complement: Bool
  /// Whether hidden figures are protected against sums and differences.
  public let secondary: Bool

  /// Rules; what is not given is as where a configuration says nothing.
  public init(
    profile: Profile = .standard, writtenMinimum: Int? = nil, complement: Bool = true,
    secondary: Bool = true
  ) {
    self.profile = profile
    self.writtenMinimum = writtenMinimum
    self.complement = complement
    self.secondary = secondary
  }

  /// The minimum in force: the written one wins over the profile's only if it is larger.
  public var minimum: Int { max(writtenMinimum ?? 0, profile.minimum) }

  /// Whether a public edition is made.
  public var publishes: Bool { profile != .off }

  /// Whether rows with hidden figures are left out rather than marked.
  public var leavesRowsOut: Bool { profile == .stil }
}
