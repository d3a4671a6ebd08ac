/// Turns the bytes of a terminal into events. Pure: it reads nothing and knows no clock.
///
/// It never loses its place: bytes may come cut anywhere, an unknown sequence is one `.unknown` and never text, and a
/// byte that breaks a sequence off counts for itself. A lone ESC is told from a sequence only by silence: call
/// `timeout()` when nothing came for about 50 ms while `isPending`.
public struct InputDecoder: Sendable {
  /// The longest paste in bytes; the rest is dropped.
  public static let maximumPaste = 1 << 20
  /// The longest control sequence in bytes that is kept; of a longer one only the end is looked for.
  static let maximumSequence = 64

  /// Where in a sequence the next byte stands.
  enum State: Equatable {
    /// Between sequences.
    case ground
    /// Within a UTF-8 sequence: the value so far, bytes still to come, the least value of this length.
    case utf8(value: UInt32, missing: Int, least: UInt32)
    /// After ESC.
    case escape
    /// After ESC O, with a modifier that some terminals put before the letter.
    case ss3(modifiers: Modifiers)
    /// Within ESC [, its parameters in `parameters`.
    case csi
    /// Within a control sequence that is too long to be one.
    case csiOverflow
    /// After ESC [ [ of the Linux console.
    case consoleFunction
    /// Within an old mouse report: bytes still to come.
    case oldMouse(missing: Int)
    /// Within a string that only the terminal sends, opened by this byte; whether it has content, or ends with ESC \.
    case string(opener: UInt8, isEmpty: Bool)
    case stringEscape
    /// Between the marks of a bracketed paste.
    case paste
  }

  var state = State.ground
  /// The bytes between ESC [ and the final one, or those of an old mouse report.
  var parameters: [UInt8] = []
  var paste = PasteBuffer()

  /// A decoder between two sequences.
  public init() {}

  /// Whether what came so far could be a whole key press: if nothing follows soon, call `timeout()`.
  public var isPending: Bool {
    switch state {
    case .escape, .ss3: true
    case .csi: parameters.isEmpty
    case .string(_, let isEmpty): isEmpty
    default: false
    }
  }

  /// Takes bytes and answers the events that they complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// Silence after an ESC or a short beginning: it was the key itself, alone or with Alt.
  public mutating func timeout() -> [InputEvent] {
    guard isPending else { return [] }
    defer { state = .ground }
    return switch state {
    case .escape: [.key(.escape, [])]
    case .ss3: [.alt("O")]
    case .csi: [.alt("[")]
    case .string(let opener, _): [.alt(Unicode.Scalar(opener))]
    default: []
    }
  }

  mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takeGround(byte, &events)
    case .utf8(let value, let missing, let least): takeUTF8(byte, value, missing, least, &events)
    case .escape: takeEscape(byte, &events)
    case .ss3(let modifiers): takeSS3(byte, modifiers, &events)
    case .csi: takeCSI(byte, &events)
    case .csiOverflow: takeCSIOverflow(byte, &events)
    case .consoleFunction: takeConsoleFunction(byte, &events)
    case .oldMouse(let missing): takeOldMouse(byte, missing, &events)
    case .string(let opener, _): takeString(byte, opener, &events)
    case .stringEscape: takeStringEscape(byte, &events)
    case .paste: takePaste(byte, &events)
    }
  }

  /// Gives up the sequence begun and takes the byte that broke it for itself.
  mutating func breakOff(at byte: UInt8, _ events: inout [InputEvent]) {
    state = .ground
    events.append(.unknown)
    takeGround(byte, &events)
  }
}
