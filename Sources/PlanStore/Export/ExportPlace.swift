import PlanModel

/// Where a byte of an export stands, for people: worked out only once something is wrong there.
struct ExportPlace {
  /// The line, from 1.
  private(set) var line = 1
  private var path: [Step] = []

  /// A list, with the place in it, or an object, with the key that was read last.
  private enum Step {
    case list(Int)
    case object(String)
  }

  /// The place as a JSON pointer.
  var pointer: String {
    path.map { step in
      switch step {
      case .list(let place): "/\(place)"
      case .object(let key):
        "/" + String(key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined())
      }
    }.joined()
  }

  /// Goes over the bytes up to that one, which are JSON so far.
  init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var isKeyNext = false
    while place < min(offset, bytes.count) {
      switch bytes[place] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "{"):
        path.append(.object(""))
        isKeyNext = true
      case UInt8(ascii: "["): path.append(.list(0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = path.popLast()
      case UInt8(ascii: ","): isKeyNext = goOn()
      case UInt8(ascii: "\""):
        let end = Self.end(ofTextAt: place, in: bytes)
        if isKeyNext, end <= offset, case .object? = path.last {
          path[path.count - 1] = .object(String(decoding: bytes[place + 1..<max(place + 1, end - 1)], as: UTF8.self))
          isKeyNext = false
        }
        // Texts have no line breaks; a slip within one is told by the line it begins on.
        place = end - 1
      default: break
      }
      place += 1
    }
    // At the key of an object, or in an object as a whole, the last key says nothing.
    if isKeyNext, case .object? = path.last { path.removeLast() }
  }

  /// The next value of what is innermost; whether it has a key.
  private mutating func goOn() -> Bool {
    guard case .list(let place)? = path.last else { return true }
    path[path.count - 1] = .list(place + 1)
    return false
  }

  private static func end(ofTextAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }
}
