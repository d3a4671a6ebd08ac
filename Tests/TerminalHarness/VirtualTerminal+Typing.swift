import CVTerm
import Glibc

extension VirtualTerminal {
  /// Types characters, one after the other.
  public func type(_ text: String) {
    for scalar in text.unicodeScalars { vterm_keyboard_unichar(emulator, scalar.value, VTERM_MOD_NONE) }
    sendReplies()
  }

  /// Presses a key that types no character.
  public func press(_ key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(emulator, key, modifiers)
    sendReplies()
  }

  /// Presses a function key, from 1.
  public func pressFunction(_ number: Int) {
    press(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)))
  }

  /// Presses Ctrl with a letter.
  public func pressControl(_ letter: Character) {
    for scalar in letter.unicodeScalars { vterm_keyboard_unichar(emulator, scalar.value, VTERM_MOD_CTRL) }
    sendReplies()
  }

  /// Pastes as the terminal's user does; bracketed when the program has asked for that.
  public func paste(_ text: String) {
    vterm_keyboard_start_paste(emulator)
    sendReplies()
    send(text)
    vterm_keyboard_end_paste(emulator)
    sendReplies()
  }

  /// Turns the wheel by a notch over a cell.
  public func wheel(up: Bool, x: Int, y: Int) {
    vterm_mouse_move(emulator, Int32(y), Int32(x), VTERM_MOD_NONE)
    vterm_mouse_button(emulator, up ? 4 : 5, true, VTERM_MOD_NONE)
    sendReplies()
  }

  /// Clicks a cell with the first button.
  public func click(x: Int, y: Int) {
    vterm_mouse_move(emulator, Int32(y), Int32(x), VTERM_MOD_NONE)
    vterm_mouse_button(emulator, 1, true, VTERM_MOD_NONE)
    vterm_mouse_button(emulator, 1, false, VTERM_MOD_NONE)
    sendReplies()
  }

  /// Sends bytes as they are.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Sends bytes as they are; not all of them where the program does not read for ten seconds.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let end = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty, ContinuousClock.now < end {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        pump(milliseconds: 1)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Changes the window's size; the program in front gets SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends what libvterm has to say: keys as encoded, and answers to the program's questions.
  func sendReplies() {
    var bytes = [CChar](repeating: 0, count: 4096)
    while true {
      let count = vterm_output_read(emulator, &bytes, bytes.count)
      guard count > 0 else { return }
      send(bytes[..<count].map { UInt8(bitPattern: $0) })
    }
  }
}
