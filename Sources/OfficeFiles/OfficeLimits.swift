/// How much a reader of office files takes in before it refuses, so that no file can exhaust the machine.
///
/// Parts are unpacked piece by piece and never held whole; what bounds memory is `textBytes` and the file itself.
public struct OfficeLimits: Hashable, Sendable {
  /// The most parts an archive may have.
  public var parts = 10_000
  /// The most bytes one part may unpack to.
  public var partBytes = 256 << 20
  /// The most bytes all parts that are read may unpack to.
  public var allBytes = 384 << 20
  /// How many times its size a part may unpack to, once it is beyond `freeBytes`.
  public var ratio = 250
  /// What a part may unpack to whatever its ratio: small parts of blanks are common.
  public var freeBytes = 8 << 20
  /// The most bytes that a part may unpack to which is kept as a whole: styles, lists, relations.
  public var sideBytes = 8 << 20
  /// The most bytes of one tag or comment, which the parser keeps together.
  public var tagBytes = 2 << 20
  /// How deep elements may be nested.
  public var depth = 256
  /// The most bytes of text that are kept.
  public var textBytes = 12 << 20
  /// The most bytes that another program may say about a document: words with their places.
  public var programBytes = 32 << 20
  /// The most cells of sheets that are kept.
  public var cells = 500_000
  /// The most paragraphs and cells of a text that are kept.
  public var paragraphs = 250_000
  /// The most bytes of a file in an older format, which another program converts.
  public var olderBytes = 32 << 20
  /// The most bytes of what it is converted to.
  public var convertedBytes = 32 << 20
  /// The most memory that the converting program and those it starts hold together; LibreOffice alone takes 200 MB.
  public var converterMemory = 512 << 20
  /// The longest time that the converting program may take, in seconds; of that it may work for `seconds`.
  public var converterSeconds = 30
  /// The longest time to read a file, in seconds.
  public var seconds = 10

  /// Limits far above any real document.
  public init() {}
}

/// The moment at which reading a file has taken too long.
struct Deadline {
  private let seconds: Int
  private let end: ContinuousClock.Instant

  init(_ limits: OfficeLimits) {
    seconds = limits.seconds
    end = .now + .seconds(limits.seconds)
  }

  /// Throws when the moment has passed.
  func check() throws(OfficeFault) {
    if .now > end { throw .tooSlow(seconds: seconds) }
  }
}
