extension InputDecoder {
  mutating func takeGround(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x1b: state = .escape
    case 0xc2...0xdf: state = .utf8(value: UInt32(byte & 0x1f), missing: 1, least: 0x80)
    case 0xe0...0xef: state = .utf8(value: UInt32(byte & 0x0f), missing: 2, least: 0x800)
    case 0xf0...0xf4: state = .utf8(value: UInt32(byte & 0x07), missing: 3, least: 0x10000)
    default: events.append(Self.event(forASCII: byte))
    }
  }

  /// The event of one byte alone.
  static func event(forASCII byte: UInt8) -> InputEvent {
    switch byte {
    case 0x0d: .key(.enter, [])
    case 0x09: .key(.tab, [])
    case 0x08, 0x7f: .key(.backspace, [])
    case 0x00: .ctrl(" ")
    case 0x01...0x1a: .ctrl(Character(Unicode.Scalar(byte | 0x60)))
    case 0x1b: .key(.escape, [])
    case 0x1c...0x1f: .ctrl(Character(Unicode.Scalar(byte | 0x40)))
    case 0x20...0x7e: .text(Unicode.Scalar(byte))
    default: .unknown
    }
  }

  mutating func takeUTF8(
    _ byte: UInt8, _ value: UInt32, _ missing: Int, _ least: UInt32, _ events: inout [InputEvent]
  ) {
    guard byte & 0xc0 == 0x80 else { return breakOff(at: byte, &events) }
    let value = value << 6 | UInt32(byte & 0x3f)
    if missing > 1 {
      state = .utf8(value: value, missing: missing - 1, least: least)
      return
    }
    state = .ground
    // C1 controls typed as UTF-8 are no text either.
    guard value >= least, value >= 0xa0, let scalar = Unicode.Scalar(value) else { return events.append(.unknown) }
    events.append(.text(scalar))
  }

  mutating func takeEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      parameters.removeAll(keepingCapacity: true)
      state = .csi
    case UInt8(ascii: "O"): state = .ss3(modifiers: [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(opener: byte, isEmpty: true)
    case 0x1b:
      events.append(.key(.escape, []))
      state = .escape
    case 0x20...0x7e: events.append(.alt(Unicode.Scalar(byte)))
    case 0x08, 0x7f: events.append(.key(.backspace, .alt))
    case 0x0d: events.append(.key(.enter, .alt))
    case 0x09: events.append(.key(.tab, .alt))
    default:
      events.append(.key(.escape, []))
      takeGround(byte, &events)
    }
  }
}
