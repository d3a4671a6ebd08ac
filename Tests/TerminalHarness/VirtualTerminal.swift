import CVTerm
import Glibc

/// What a test could not set up.
public struct HarnessFault: Error, CustomStringConvertible {
  /// The call that failed and the system's reason.
  public let description: String

  init(_ call: String, errno number: Int32) {
    description = "\(call): \(String(cString: strerror(number)))"
  }
}

/// A terminal without a window: a real pty whose far end is libvterm. Programs run on `path` as on any terminal; the
/// test types, and looks at the screen as a reader would.
///
/// libvterm's limits: no focus reports, and of several parameters of one DECSET only the first.
public final class VirtualTerminal {
  /// Lines of the screen.
  public internal(set) var rows: Int
  /// Columns of the screen.
  public internal(set) var columns: Int
  /// The device that a program opens.
  public let path: String
  /// Every byte that was sent to the terminal since the start or the last `takeOutput`.
  public internal(set) var output: [UInt8] = []
  /// Whether every program has let go of the terminal.
  public private(set) var isHungUp = false

  private(set) var master: Int32
  private var slave: Int32
  let emulator: OpaquePointer
  let screen: OpaquePointer
  let properties = Properties()
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// What programs have switched.
  final class Properties {
    var isAlternate = false
    var mouse: Int32 = 0
    var showsCursor = true
    var bells = 0
  }

  /// A terminal of this size.
  public init(columns: Int = 80, rows: Int = 24) throws {
    (self.rows, self.columns) = (rows, columns)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw HarnessFault("openpty", errno: errno) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    (self.master, self.slave) = (master, slave)
    path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    emulator = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VirtualTerminal.callbacks())
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(properties).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    releaseDevice()
    hangUp()
    vterm_free(emulator)
    callbacks.deallocate()
  }

  /// Lets go of the test's own hold on the device, so that the terminal hangs up when the program under test ends.
  public func releaseDevice() {
    if slave >= 0 { close(slave) }
    slave = -1
  }

  /// Closes the terminal, as the user closes its window.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
    isHungUp = true
  }

  /// The terminal's line settings, as `stty` shows them.
  public var lineSettings: termios {
    var settings = termios()
    tcgetattr(slave >= 0 ? slave : master, &settings)
    return settings
  }

  /// Takes what programs have written, waiting so long for it; false when there was nothing.
  @discardableResult
  public func pump(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else {
      isHungUp = isHungUp || count == 0 || errno == EIO
      return false
    }
    output += bytes[..<count]
    bytes.withUnsafeBytes { _ = vterm_input_write(emulator, $0.bindMemory(to: CChar.self).baseAddress, count) }
    sendReplies()
    return true
  }

  /// Waits until the terminal is as wanted; false when the time is up first. It never sleeps for longer than the
  /// program needs.
  @discardableResult
  public func wait(milliseconds: Int = 5000, until isReached: (VirtualTerminal) -> Bool) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while !isReached(self) {
      guard ContinuousClock.now < end else { return false }
      // A hung up terminal is readable for ever.
      if isHungUp { usleep(1000) } else { pump(milliseconds: 20) }
    }
    return true
  }

  /// Takes all that is on its way until nothing has come for so long; ten seconds of it are enough.
  public func settle(milliseconds: Int32 = 30) {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, pump(milliseconds: milliseconds) {}
  }

  /// The bytes sent to the terminal since the last time.
  public func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  private static func callbacks() -> VTermScreenCallbacks {
    var callbacks = VTermScreenCallbacks()
    callbacks.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: properties.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: properties.mouse = value.pointee.number
      case VTERM_PROP_CURSORVISIBLE: properties.showsCursor = value.pointee.boolean != 0
      default: break
      }
      return 1
    }
    callbacks.bell = { user in
      guard let user else { return 0 }
      Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue().bells += 1
      return 1
    }
    return callbacks
  }
}
