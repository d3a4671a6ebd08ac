import Glibc

/// Texts as bytes, one after the other in one piece of memory, so that a search goes through them without a stop.
///
/// Each ends with a zero, as the search of the C library wants it; a zero within a text becomes a one.
struct SearchTexts: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  /// Adds the text that `write` appends, which it is given with the place where the text begins.
  mutating func append(_ write: (inout [UInt8], Int) -> Void) { starts.append(written(write)) }

  /// Takes another text for one of them. The new one lies at the end; what the old one took is not used again.
  mutating func replace(_ place: Int, _ write: (inout [UInt8], Int) -> Void) { starts[place] = written(write) }

  private mutating func written(_ write: (inout [UInt8], Int) -> Void) -> Int {
    let start = bytes.count
    write(&bytes, start)
    for place in start..<bytes.count where bytes[place] == 0 { bytes[place] = 1 }
    bytes.append(0)
    return start
  }

  /// The numbers of the texts that hold some bytes, in order; of all texts, or of those in an ordered list.
  func places(holding wanted: [UInt8], among candidates: [Int]?) -> [Int] {
    var found: [Int] = []
    bytes.withUnsafeBytes { all in
      (wanted + [0]).withUnsafeBytes { wanted in
        guard let all = all.bindMemory(to: CChar.self).baseAddress,
          let wanted = wanted.bindMemory(to: CChar.self).baseAddress
        else { return }
        func look(_ place: Int) {
          if strstr(all + starts[place], wanted) != nil { found.append(place) }
        }
        if let candidates { candidates.forEach(look) } else { starts.indices.forEach(look) }
      }
    }
    return found
  }
}
