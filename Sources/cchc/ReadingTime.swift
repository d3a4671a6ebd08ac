import Glibc

/// Ends the program in one sentence when reading a document takes more processor time than any real one needs.
///
/// The readers bound what they take in, and their time grows linearly with it; this holds whatever they overlook. It is
/// for commands that do nothing else meanwhile: nothing is saved before a document is read whole.
enum ReadingTime {
  /// Seconds of processor time, as the system counts them.
  static let seconds = 10

  // What the handler of the signal says; a handler may touch nothing that is made at that moment.
  nonisolated(unsafe) private static var lastWords: (text: UnsafeMutablePointer<CChar>, count: Int)?
  private static let exitCode: Int32 = 4

  /// Runs the body, and ends the program with that sentence when it takes too long.
  static func bounded<Result, Fault: Error>(
    sayingElse sentence: String, _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard let text = strdup("cchc: \(sentence)\n") else { return try body() }
    lastWords = (text, strlen(text))
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_CPU.rawValue)
    getrlimit(resource, &limit)
    let before = limit
    let end = rlim_t(used + seconds)
    if limit.rlim_cur > end { limit.rlim_cur = end }
    let handler = signal(SIGXCPU) { _ in
      if let words = ReadingTime.lastWords { _ = write(2, words.text, words.count) }
      _exit(ReadingTime.exitCode)
    }
    setrlimit(resource, &limit)
    defer {
      var before = before
      setrlimit(resource, &before)
      signal(SIGXCPU, handler)
      lastWords = nil
      free(text)
    }
    return try body()
  }

  /// The processor time of this program so far, in seconds, rounded up.
  private static var used: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
  }
}
