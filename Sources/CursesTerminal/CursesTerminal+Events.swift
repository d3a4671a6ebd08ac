import CNcurses
import Glibc
import Screen

extension CursesTerminal {
  /// How long a lone ESC may be the beginning of a sequence.
  private static let escapeDelay = Duration.milliseconds(50)

  /// All events that are waiting, or the first ones that come before the time is up; `Display.events` has the rules.
  public func events(timeout milliseconds: Int?, or news: Int32?) throws -> [InputEvent] {
    guard isOpen else { throw DisplayEnd.gone }
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds(max(0, $0)) }
    while true {
      let end = waiting.isEmpty ? [deadline, escapeDue].compactMap { $0 }.min() : .now
      let ready = try wait(until: end, or: news)
      var events = waiting
      waiting = []
      if ready.signals { events += try takeSignals() }
      if ready.input { events += try takeInput() }
      if !ready.input, let due = escapeDue, due <= .now {
        events += decoder.timeout()
        escapeDue = nil
      }
      if !events.isEmpty { return events }
      if ready.news { return [] }
      if let deadline, deadline <= .now { return [] }
    }
  }

  /// Waits for bytes, signals or something to read from `news`; for ever without an end.
  private func wait(
    until end: ContinuousClock.Instant?, or news: Int32? = nil
  ) throws -> (input: Bool, signals: Bool, news: Bool) {
    let milliseconds = end.map { Int32(clamping: ($0 - .now).wholeMilliseconds) } ?? -1
    var sources = [
      pollfd(fd: device.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: inbox.descriptor, events: Int16(POLLIN), revents: 0),
      // One that is negative is passed over.
      pollfd(fd: news ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 3, milliseconds)
    // A signal has put its number into the inbox; it is found the next time round.
    if count < 0, errno != EINTR { throw DisplayEnd.gone }
    guard count > 0 else { return (false, count < 0, false) }
    // A hangup is readable: reading finds the end.
    return (sources[0].revents != 0, sources[1].revents != 0, sources[2].revents != 0)
  }

  /// Reads all that is there, but no more than one large paste at a time.
  private func takeInput() throws -> [InputEvent] {
    var bytes: [UInt8] = []
    repeat {
      guard device.read(into: &bytes) else { throw DisplayEnd.gone }
    } while try bytes.count < InputDecoder.maximumPaste && wait(until: .now).input
    let events = decoder.feed(bytes)
    escapeDue = decoder.isPending ? .now + Self.escapeDelay : nil
    return events
  }

  private func takeSignals() throws -> [InputEvent] {
    let signals = inbox.take()
    for ending in [SIGHUP, SIGTERM, SIGINT] where signals.contains(ending) {
      throw DisplayEnd.terminated(signal: ending)
    }
    if signals.contains(SIGTSTP) {
      suspend()
    } else if signals.contains(SIGCONT) {
      // Stopped and continued without our doing: who had the terminal in between left it as it pleased.
      comeBack()
    } else if signals.contains(SIGWINCH) {
      adoptSize()
      return [.resize(size)]
    }
    return []
  }

  /// Takes the terminal's size over. Everything must be drawn anew, also where the size is what it was: a terminal that
  /// shrank and grew again has lost what it could not hold.
  func adoptSize() {
    set_term(handle)
    if let reported = device.size, reported.rows != Int(nc_rows()) || reported.columns != Int(nc_columns()) {
      resize_term(Int32(reported.rows), Int32(reported.columns))
    }
    size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    invalidate()
  }
}

extension Duration {
  /// Whole milliseconds, rounded up so that no wait ends too early; 0 when it is over.
  fileprivate var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow ? .max : product &+ (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
