/// An accepted row of `wellbeing`, without its answers, which lie beside it in the batch.
public struct WellbeingRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  /// The wave's place in the configuration.
  public let wave: Int32
  public let classLevel: Int32
}
