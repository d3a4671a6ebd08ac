import Glibc

/// The program itself, on a terminal.
enum ProgramFigures {
  private static let down = "\u{1B}[B"
  private static let up = "\u{1B}[A"

  static func measure(_ size: Int, _ measured: Measurements) throws {
    guard let program = getenv("CCHC_PROGRAM").map({ String(cString: $0) }) else { return }
    try GeneratedFile.with(size) { path in
      for _ in 0..<(size > 10_000 ? 5 : 15) {
        let start = now()
        let terminal = try Terminal(program, [path])
        measured("frame", try terminal.answer(silence: 150).end - start)
      }
      let terminal = try Terminal(program, [path])
      _ = try terminal.answer(silence: 150)
      if let memory = terminal.kilobytes("VmRSS") { measured("memory", memory) }
      guard size > 0 else { return }
      for round in 0..<100 {
        let start = now()
        terminal.type(round % 40 < 20 ? down : up)
        let answer = try terminal.answer(silence: 20)
        measured("key", answer.end - start)
        measured("bytes", answer.bytes)
      }
      for round in 0..<4 {
        let start = now()
        terminal.type(String(repeating: round % 2 == 0 ? down : up, count: 1000))
        measured("keys1000", try terminal.answer(silence: 150).end - start)
      }
      // After all of that, a search included.
      terminal.type("/tuyen truyen\r")
      _ = try terminal.answer(silence: 150)
      if let memory = terminal.kilobytes("VmHWM") { measured("peak", memory) }
    }
  }
}
