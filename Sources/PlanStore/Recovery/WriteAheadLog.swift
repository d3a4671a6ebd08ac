/// What SQLite would take over from the file beside of a program that switched the plan to several files ("The
/// Write-Ahead Log" in its file format).
struct WriteAheadLog {
  /// The newest of each page that was committed: where its bytes lie.
  private(set) var pages: [Int: Int] = [:]
  /// How many pages the file has with them.
  private(set) var pageCount = 0
  private(set) var pageSize = 0
  let bytes: [UInt8]

  /// `nil` where the bytes are no such log.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count >= 32 else { return nil }
    let magic = number(at: 0)
    guard magic & ~1 == 0x377F_0682 else { return nil }
    pageSize = number(at: 8)
    guard 512...65_536 ~= pageSize, pageSize & (pageSize - 1) == 0 else { return nil }
    readFrames(isBigEndian: magic & 1 == 1)
  }

  private func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

  private mutating func readFrames(isBigEndian: Bool) {
    var sum = Sum(isBigEndian: isBigEndian)
    sum.add(bytes[0..<24])
    guard sum.is(number(at: 24), number(at: 28)) else { return }
    var place = 32
    var open: [Int: Int] = [:]
    while place + 24 + pageSize <= bytes.count {
      guard number(at: place + 8) == number(at: 16), number(at: place + 12) == number(at: 20) else { return }
      sum.add(bytes[place..<place + 8])
      sum.add(bytes[place + 24..<place + 24 + pageSize])
      guard sum.is(number(at: place + 16), number(at: place + 20)) else { return }
      open[number(at: place)] = place + 24
      // The frame that ends a change tells how long the file is after it.
      if case let count = number(at: place + 4), count > 0 {
        pages.merge(open) { $1 }
        pageCount = count
        open = [:]
      }
      place += 24 + pageSize
    }
  }

  /// The sum that goes on from frame to frame.
  private struct Sum {
    let isBigEndian: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      var place = bytes.startIndex
      while place + 8 <= bytes.endIndex {
        first = first &+ word(bytes, place) &+ second
        second = second &+ word(bytes, place + 4) &+ first
        place += 8
      }
    }

    private func word(_ bytes: ArraySlice<UInt8>, _ place: Int) -> UInt32 {
      let word = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[place + $1]) }
      return isBigEndian ? word : word.byteSwapped
    }

    func `is`(_ first: Int, _ second: Int) -> Bool { Int(self.first) == first && Int(self.second) == second }
  }
}
