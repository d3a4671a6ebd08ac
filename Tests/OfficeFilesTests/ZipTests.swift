import Testing

@testable import OfficeFiles

/// An archive is read whole, or refused for what is wrong with it.
@Suite struct ZipTests {
  private func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    let writer = ZipWriter()
    for (name, text) in parts { writer.add(name, text) }
    return try #require(writer.finish())
  }

  private func text(_ name: String, in zip: ZipArchive) throws -> String {
    var bytes: [UInt8] = []
    try zip.read(name) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func fault(_ bytes: [UInt8], _ part: String = "a.xml", limits: OfficeLimits = OfficeLimits()) -> OfficeFault?
  {
    do throws(OfficeFault) {
      try ZipArchive(bytes, limits: limits).read(part) { _ in }
      return nil
    } catch {
      return error
    }
  }

  /// An archive with one part of very many blanks, written piece by piece.
  private func blanks(_ megabytes: Int) throws -> [UInt8] {
    let writer = ZipWriter()
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    writer.add("a.xml") { write in
      for _ in 0..<megabytes { piece.withUnsafeBytes { write($0) } }
    }
    return try #require(writer.finish())
  }

  @Test func partsComeBack() throws {
    let long = String(repeating: "Đặng Thị Ngọc Ẩn ", count: 20_000)
    let zip = try ZipArchive(archive([("a.xml", "một"), ("word/b.xml", long), ("empty", "")]))
    #expect(zip.parts.map(\.name) == ["a.xml", "word/b.xml", "empty"])
    #expect(try text("a.xml", in: zip) == "một")
    #expect(try text("WORD/B.XML", in: zip) == long)
    #expect(try text("empty", in: zip) == "")
    #expect(fault(try archive([("a.xml", "")]), "b.xml") == .missingPart("b.xml"))
  }

  @Test func samePartsGiveTheSameBytes() throws {
    #expect(try archive([("a", "một"), ("b", "hai")]) == archive([("a", "một"), ("b", "hai")]))
  }

  @Test func cutShortAnywhereIsRefused() throws {
    let whole = try archive([("a.xml", String(repeating: "Tiêu chí ", count: 500)), ("b.xml", "hai")])
    #expect(fault(whole) == nil)
    for count in stride(from: 0, to: whole.count, by: 7) {
      let fault = fault(Array(whole[..<count]))
      #expect(fault == .damagedArchive || fault == .damagedPart("a.xml"))
    }
  }

  @Test func flippedBytesNeverPassUnseen() throws {
    let text = String(repeating: "Tiêu chí 1.5 ", count: 100)
    let whole = try archive([("a.xml", text)])
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x55
      guard let zip = try? ZipArchive(bytes), let read = try? self.text("a.xml", in: zip) else { continue }
      #expect(read == text)
    }
  }

  @Test(arguments: ["../a.xml", "/etc/a.xml", "b/../../a.xml", "C:/a.xml", "..\\a.xml", ".."])
  func namesThatLeadOut(name: String) throws {
    let seen = name.split(separator: "\\").joined(separator: "/")
    #expect(fault(try archive([("a.xml", ""), (name, "")])) == .unsafeName(seen))
  }

  @Test func twoPartsOfOneName() throws {
    #expect(fault(try archive([("a.xml", "1"), ("A.xml", "2")])) == .duplicatePart("A.xml"))
  }

  @Test func tooManyParts() throws {
    var limits = OfficeLimits()
    limits.parts = 3
    #expect(fault(try archive((0..<4).map { ("\($0)", "") }), limits: limits) == .tooManyParts(limit: 3))
  }

  @Test func bombs() throws {
    #expect(fault(try blanks(100)) == .trap("a.xml"))
    #expect(fault(try blanks(7)) == nil)
    var limits = OfficeLimits()
    limits.ratio = 5000
    limits.partBytes = 20 << 20
    #expect(fault(try blanks(21), limits: limits) == .partTooLarge("a.xml", limit: 20 << 20))
    limits.allBytes = 10 << 20
    #expect(fault(try blanks(11), limits: limits) == .allTooLarge(limit: 10 << 20))
  }

  /// The list of parts says that the part is small; what comes out of it is not taken beyond that.
  @Test func aSizeThatLies() throws {
    var bytes = try blanks(64)
    let real: [UInt8] = [0, 0, 0, 4]
    for place in 0..<bytes.count - 4 where Array(bytes[place..<place + 4]) == real {
      bytes.replaceSubrange(place..<place + 4, with: [0, 0, 1, 0])
    }
    #expect(fault(bytes) == .damagedPart("a.xml"))
  }

  @Test func allPartsTogether() throws {
    let text = String(repeating: "Tiêu chí ", count: 5000)
    let bytes = try archive([("a.xml", text), ("b.xml", text)])
    var limits = OfficeLimits()
    limits.allBytes = text.utf8.count * 3 / 2
    let zip = try ZipArchive(bytes, limits: limits)
    try zip.read("a.xml") { _ in }
    #expect(throws: OfficeFault.allTooLarge(limit: limits.allBytes)) { try zip.read("b.xml") { _ in } }
  }

  @Test func encrypted() throws {
    var bytes = try archive([("a.xml", "bí mật")])
    // Bit 0 of the flags in the local header and in the list of parts.
    bytes[6] |= 1
    let list = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2] })
    bytes[list + 8] |= 1
    #expect(fault(bytes) == .encrypted)
  }

  @Test func tooSlow() throws {
    var limits = OfficeLimits()
    limits.seconds = 0
    #expect(fault(try archive([("a.xml", "chậm")]), limits: limits) == .tooSlow(seconds: 0))
  }
}
