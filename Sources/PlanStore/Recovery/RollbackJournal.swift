/// What SQLite would put back from the journal that a writer left, read as SQLite reads it ("The Rollback Journal" in its
/// file format; `pager_playback` in its source).
struct RollbackJournal {
  /// A page as it was before the change that was broken off.
  struct Page {
    /// From 1.
    var number: Int
    /// Where its bytes lie in the journal.
    var place: Int
  }

  /// How many pages the file had before.
  private(set) var pageCount = 0
  private(set) var pageSize = 0
  private(set) var pages: [Page] = []
  /// Whether the change was one of several files, which cchc never makes.
  private(set) var isShared = false
  let bytes: [UInt8]

  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  /// SQLite lays headers on such boundaries, whatever the disk has.
  private static let sector = 512

  /// `nil` where the bytes are no journal, or too few for its head.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let first = Header(bytes, at: 0) else { return nil }
    pageCount = first.pageCount
    pageSize = first.pageSize
    isShared = endsInOtherName
    readPages(first)
  }

  /// Whether the bytes are a journal of a file of that length whose mark did not get out whole. The mark is written before
  /// the first page of the file is, so that there is nothing to take back; SQLite lets such a journal go.
  static func isUnmarked(_ bytes: [UInt8], of header: FileHeader, count: Int) -> Bool {
    guard bytes.count >= sector else { return false }
    let begun = zip(bytes, magic).prefix { $0 == $1 }.count
    return 1..<magic.count ~= begun && bytes[begun..<12].allSatisfy { $0 == 0 }
      && number(bytes, at: 24) == header.pageSize && number(bytes, at: 16) * header.pageSize == count
  }

  private struct Header {
    var records, nonce, pageCount, sector, pageSize: Int

    init?(_ bytes: [UInt8], at place: Int) {
      guard place + RollbackJournal.sector <= bytes.count,
        bytes[place..<place + 8].elementsEqual(RollbackJournal.magic)
      else { return nil }
      func number(_ offset: Int) -> Int { RollbackJournal.number(bytes, at: place + offset) }
      (records, nonce, pageCount, sector, pageSize) = (number(8), number(12), number(16), number(20), number(24))
      guard 512...65_536 ~= pageSize, pageSize & (pageSize - 1) == 0, 32...65_536 ~= sector, sector & (sector - 1) == 0
      else { return nil }
    }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func readPages(_ first: Header) {
    var next: Header? = first
    var place = 0
    var seen: Set<Int> = []
    // The page in which SQLite's locks lie never is one of these.
    let lockPage = 0x4000_0000 / pageSize + 1
    while let header = next {
      place += header.sector
      // All there are, where the writer did not wait for the disk.
      let count = header.records == 0xFFFF_FFFF ? (bytes.count - place) / (pageSize + 8) : header.records
      for _ in 0..<count {
        guard place + pageSize + 8 <= bytes.count else { return }
        let number = Self.number(bytes, at: place)
        guard number > 0, number != lockPage else { return }
        if number <= pageCount, !seen.contains(number) {
          guard Self.number(bytes, at: place + 4 + pageSize) == sum(of: place + 4, header.nonce) else { return }
          seen.insert(number)
          pages.append(Page(number: number, place: place + 4))
        }
        place += pageSize + 8
      }
      place = (place + header.sector - 1) / header.sector * header.sector
      next = Header(bytes, at: place)
    }
  }

  private func sum(of place: Int, _ nonce: Int) -> Int {
    var sum = nonce
    var offset = pageSize - 200
    while offset > 0 {
      sum += Int(bytes[place + offset])
      offset -= 200
    }
    return sum & 0xFFFF_FFFF
  }

  /// A journal of a change in several files ends with the name of the one that they share, its length and its sum.
  private var endsInOtherName: Bool {
    guard bytes.count >= 16, bytes.suffix(8).elementsEqual(Self.magic) else { return false }
    let length = Self.number(bytes, at: bytes.count - 16)
    guard length > 0, length <= bytes.count - 16 else { return false }
    let name = bytes[bytes.count - 16 - length..<bytes.count - 16]
    return name.reduce(0) { $0 &+ UInt32($1) } == UInt32(Self.number(bytes, at: bytes.count - 12))
  }

  /// Whether these pages may be put back into a file with that header and that many bytes: it is then either still as
  /// it was before the change, or as the change left it.
  func fits(_ header: FileHeader, count: Int) -> Bool {
    // A full disk may have taken a part of a page that was to come after the former ones.
    guard !isShared, pageSize == header.pageSize, count >= pageCount * pageSize else { return false }
    // Nothing to put back, so that nothing was written; SQLite would cut the file to its former length all the same.
    if pages.isEmpty { return count == pageCount * pageSize }
    guard let first = pages.first(where: { $0.number == 1 }) else {
      // The first page is written last. As long as it was not, it tells the former length.
      return !header.hasPageCount || header.pageCount == pageCount
    }
    let former = FileHeader(Array(bytes[first.place..<first.place + FileHeader.length]))
    guard former.isPlanFile, former.encoding == header.encoding, former.pageSize == pageSize else { return false }
    guard !former.hasPageCount || former.pageCount == pageCount else { return false }
    return header == former || header.changes == former.changes + 1
  }
}
