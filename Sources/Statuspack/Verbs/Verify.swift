import Publishing

/// Checks a release again against its manifest.
public struct Verify {
  public init() {}

  /// One line a mismatch; empty means that the release is as it was published.
  public func run(_ output: String) throws(RunFailure) -> [String] {
    do throws(PublishingError) {
      return try verify(output).map(\.description)
    } catch {
      throw RunFailure(error)
    }
  }
}
