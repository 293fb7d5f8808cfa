import Publishing

/// Checks a release again against its manifest.
public struct Verify {
  public init() {}

  /// One line a mismatch; empty means that the release is as it was published.
  public func run(_ output: String) throws(RunFailure) -> [String] {
    guard FileTree.exists(output) else {
      throw RunFailure(
        .noInput, "\(output): found no such folder; expected the output of an earlier build")
    }
    do throws(PublishingError) {
      return try verify(output).map(\.description)
    } catch {
      throw RunFailure(error)
    }
  }
}
