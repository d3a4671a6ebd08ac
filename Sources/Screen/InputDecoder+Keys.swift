extension InputDecoder {
  /// A control sequence is whole: its parameters are in `parameters`, `final` is its last byte.
  mutating func finishCSI(_ final: UInt8, _ events: inout [InputEvent]) {
    guard let sequence = ControlSequence(parameters, final: final) else { return events.append(.unknown) }
    if sequence.isMouse {
      let point = Point(x: max(0, sequence[1] - 1), y: max(0, sequence[2] - 1))
      let released = final == UInt8(ascii: "m")
      events.append(.mouse(MouseEvent(code: sequence[0], released: released, at: point)))
    } else if sequence.startsPaste {
      state = .paste
      paste = PasteBuffer()
    } else {
      events.append(Self.event(for: sequence))
    }
  }

  private static func event(for sequence: ControlSequence) -> InputEvent {
    guard sequence.marker == nil, !sequence.isRelease else { return .unknown }
    let held = modifiers(sequence[1])
    switch sequence.final {
    case UInt8(ascii: "I"): return sequence.count == 0 ? .focus(true) : .unknown
    case UInt8(ascii: "O"): return sequence.count == 0 ? .focus(false) : .unknown
    case UInt8(ascii: "Z"): return .key(.backTab, [])
    case UInt8(ascii: "u"): return character(sequence[0], held)
    case UInt8(ascii: "~") where sequence[0] == 27: return character(sequence[2], held)
    case UInt8(ascii: "~"): return numberKey(sequence[0]).map { .key($0, held) } ?? .unknown
    default: break
    }
    // A letter key comes alone or as `1;modifiers`.
    guard sequence.count == 0 || sequence[0] == 1, sequence.count <= 2 else { return .unknown }
    return letterKey(sequence.final).map { .key($0, held) } ?? .unknown
  }

  /// The modifiers from xterm's number, which counts from 1.
  static func modifiers(_ parameter: Int) -> Modifiers {
    parameter > 1 ? Modifiers(rawValue: UInt8((parameter - 1) & 7)) : []
  }

  /// The key with a number before `~`.
  private static func numberKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .f(number - 10)
    case 17...21: .f(number - 11)
    case 23, 24: .f(number - 12)
    default: nil
    }
  }

  /// The event of a character reported with its modifiers (xterm's modifyOtherKeys, kitty's protocol).
  private static func character(_ value: Int, _ held: Modifiers) -> InputEvent {
    switch value {
    case 9: return held.contains(.shift) ? .key(.backTab, []) : .key(.tab, held)
    case 13: return .key(.enter, held)
    case 27: return .key(.escape, held)
    case 8, 127: return .key(.backspace, held)
    default: break
    }
    guard value >= 0x20, !(0x80..<0xa0).contains(value), !(0xe000..<0xf900).contains(value),
      let scalar = Unicode.Scalar(UInt32(value))
    else { return .unknown }
    switch held.subtracting(.shift) {
    case []: return .text(scalar)
    case .alt: return .alt(scalar)
    case .ctrl: return scalar.isASCII ? .ctrl(Character(String(scalar).lowercased())) : .unknown
    default: return .unknown
    }
  }
}

/// The parts of `ESC [ … final`.
struct ControlSequence {
  /// The private marker `<`, `=`, `>` or `?` at the front.
  private(set) var marker: UInt8?
  let final: UInt8
  /// Whether the terminal says that a key came up (kitty's event type 3).
  private(set) var isRelease = false
  private var values: [Int] = []

  /// Nil when the bytes are not numbers parted by `;` and `:`.
  init?(_ bytes: [UInt8], final: UInt8) {
    self.final = final
    var subparameters = 0
    for byte in bytes {
      if values.isEmpty, (0x3c...0x3f).contains(byte), marker == nil {
        marker = byte
        continue
      }
      if values.isEmpty { values.append(0) }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if subparameters == 0 {
          values[values.count - 1] = min(0x10ffff, values[values.count - 1] * 10 + Int(byte) - 0x30)
        } else if subparameters == 1, values.count == 2 {
          isRelease = byte == UInt8(ascii: "3")
        }
      case UInt8(ascii: ":"): subparameters += 1
      case UInt8(ascii: ";"):
        values.append(0)
        subparameters = 0
      default: return nil
      }
    }
  }

  /// How many parameters there are.
  var count: Int { values.count }

  /// A parameter; 0 when it is not there.
  subscript(_ index: Int) -> Int { index < values.count ? values[index] : 0 }

  /// Whether it is a mouse report of the kind that is asked for.
  var isMouse: Bool {
    marker == UInt8(ascii: "<") && count == 3 && (final == UInt8(ascii: "M") || final == UInt8(ascii: "m"))
  }

  /// Whether pasted text follows.
  var startsPaste: Bool { marker == nil && final == UInt8(ascii: "~") && self[0] == 200 && count == 1 }
}
