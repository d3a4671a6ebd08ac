import Glibc
import PlanModel

/// The user's own editor, for long texts.
public struct ExternalEditor {
  /// The command, with its options, as the environment gives it.
  let command: String

  /// An editor by its command.
  public init(command: String) { self.command = command }

  /// Lets the user edit a text in a private temporary file, and reads it back.
  public func edit(_ text: String) -> Result<String, EditorFault> {
    var name = Array("\(Self.temporaryFolder)/cchc-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&name, 4)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { return .failure(.file(path)) }
    defer { unlink(path) }
    guard Self.write(text, to: descriptor) else { return .failure(.file(path)) }
    do throws(EditorFault) {
      try run(on: path)
    } catch {
      return .failure(error)
    }
    return Self.read(path)
  }

  private static var temporaryFolder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }

  private static func read(_ path: String) -> Result<String, EditorFault> {
    guard let file = fopen(path, "r") else { return .failure(.file(path)) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
    guard ferror(file) == 0 else { return .failure(.file(path)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failure(.notText) }
    return .success(text)
  }

  /// Starts the editor through the shell, as the command may have options, and waits for it. The child gets the
  /// signals that the board keeps for itself.
  private func run(on path: String) throws(EditorFault) {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
    let arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, arguments, environ) == 0 else {
      throw .notStarted(command)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(status & 0x7F)
    if code == 126 || code == 127 { throw .notStarted(command) }
    guard code == 0 else { throw .ended(command, status: code) }
  }
}
