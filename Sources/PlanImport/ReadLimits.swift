/// How much a reader takes in before it refuses, so that no file can exhaust the machine.
public struct ReadLimits: Hashable, Sendable {
  /// The most bytes a document may have.
  public var bytes: Int
  /// The most bytes one line may have.
  public var lineBytes: Int

  /// Limits far above any real plan: 64 MB of text, 1 MB a line.
  public init(bytes: Int = 64 << 20, lineBytes: Int = 1 << 20) {
    self.bytes = bytes
    self.lineBytes = lineBytes
  }
}
