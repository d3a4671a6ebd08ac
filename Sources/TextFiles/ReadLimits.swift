/// How much a reader takes in before it refuses, so that no file can exhaust the machine.
public struct ReadLimits: Hashable, Sendable {
  /// The most bytes a document may have.
  public var bytes: Int
  /// The most bytes one line may have.
  public var lineBytes: Int
  /// The most lines with text.
  public var lines = 400_000
  /// The most items of a plan.
  public var items = 20_000
  /// The most cells of a table, each row counted as one more.
  public var cells = 2_000_000

  /// Limits far above any real plan: 12 MB of text, 1 MB a line.
  public init(bytes: Int = 12 << 20, lineBytes: Int = 1 << 20) {
    self.bytes = bytes
    self.lineBytes = lineBytes
  }
}
