extension InputDecoder {
  mutating func takeCSI(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "M") where parameters.isEmpty: state = .oldMouse(missing: 3)
    case UInt8(ascii: "[") where parameters.isEmpty: state = .consoleFunction
    case 0x40...0x7e:
      state = .ground
      finishCSI(byte, &events)
    case 0x20...0x3f:
      if parameters.count < Self.maximumSequence { parameters.append(byte) } else { state = .csiOverflow }
    default: breakOff(at: byte, &events)
    }
  }

  mutating func takeCSIOverflow(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x20...0x3f: break
    case 0x40...0x7e:
      state = .ground
      events.append(.unknown)
    default: breakOff(at: byte, &events)
    }
  }

  mutating func takeConsoleFunction(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard (0x20...0x7e).contains(byte) else { return breakOff(at: byte, &events) }
    state = .ground
    let isKey = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte)
    events.append(isKey ? .key(.f(Int(byte) - 0x40), []) : .unknown)
  }

  mutating func takeSS3(_ byte: UInt8, _ modifiers: Modifiers, _ events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      state = .ss3(modifiers: Self.modifiers(Int(byte) - 0x30))
    case 0x20...0x7e:
      state = .ground
      events.append(Self.letterKey(byte).map { .key($0, modifiers) } ?? Self.keypad(byte))
    default: breakOff(at: byte, &events)
    }
  }

  mutating func takeString(_ byte: UInt8, _ opener: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x07:
      state = .ground
      events.append(.unknown)
    case 0x1b: state = .stringEscape
    case 0..<0x20: breakOff(at: byte, &events)
    default: state = .string(opener: opener, isEmpty: false)
    }
  }

  mutating func takeStringEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    state = .ground
    events.append(.unknown)
    guard byte != UInt8(ascii: "\\") else { return }
    takeEscape(byte, &events)
  }

  mutating func takeOldMouse(_ byte: UInt8, _ missing: Int, _ events: inout [InputEvent]) {
    guard byte >= 0x20 else { return breakOff(at: byte, &events) }
    parameters.append(byte)
    if missing > 1 {
      state = .oldMouse(missing: missing - 1)
      return
    }
    state = .ground
    let at = Point(x: max(0, Int(parameters[1]) - 33), y: max(0, Int(parameters[2]) - 33))
    events.append(.mouse(MouseEvent(code: Int(parameters[0]) - 32, released: false, at: at)))
  }

  /// The key that a letter at the end of a sequence stands for.
  static func letterKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .f(Int(byte) - 0x4f)
    default: nil
    }
  }

  /// The keys of the number pad in application mode.
  private static func keypad(_ byte: UInt8) -> InputEvent {
    switch byte {
    case UInt8(ascii: "M"): .key(.enter, [])
    case UInt8(ascii: "I"): .key(.tab, [])
    case UInt8(ascii: " "): .text(" ")
    case UInt8(ascii: "X"): .text("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .text(Unicode.Scalar(byte - 0x40))
    default: .unknown
    }
  }
}
