import OfficeFixtures
import Testing

@testable import OfficeFiles

/// PDF files with a text layer are read line by line; what has none is named.
@Suite struct PdfTests {
  private typealias Text = PdfMaker.Text

  private func read(_ pages: [[PdfMaker.Text]]) throws -> OfficeDocument {
    try OfficeFile.document(PdfMaker(pages: pages).bytes)
  }

  private func fault(_ bytes: [UInt8], limits: OfficeLimits = OfficeLimits()) -> OfficeFault? {
    do throws(OfficeFault) {
      _ = try OfficeFile.document(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func linesWithTheirSpaces() throws {
    let page =
      PdfMaker.lines(["KẾ HOẠCH", "", "Đặng Thị Ngọc Ẩn", "Sở Ngoại vụ"]) + [Text(115, 170, "1.5 Tuyên truyền")]
    #expect(
      try read([page]).shown == ["KẾ HOẠCH", "", "Đặng Thị Ngọc Ẩn", "Sở Ngoại vụ", "", "     1.5 Tuyên truyền"])
  }

  @Test func piecesOfAWordAndWideGaps() throws {
    // "KẾ" in two fonts is one word; letters are six points wide.
    let page = [
      Text(85, 100, "K"), Text(91, 100, "Ế"), Text(100, 100, "HOẠCH"), Text(300, 100, "CỘNG HÒA"),
      Text(85, 130, "nội dung"),
      Text(85, 148, "sau"), Text(85, 166, "cùng"),
    ]
    #expect(try read([page]).shown == ["KẾ HOẠCH   CỘNG HÒA", "", "nội dung", "sau", "cùng"])
  }

  @Test func decomposedMarksAreComposed() throws {
    #expect(try read([[Text(85, 100, "Tiê\u{301}ng Viê\u{323}t và")]]).shown == ["Tiếng Việt và"])
  }

  /// A PDF may place a word anywhere, and its size may be none.
  @Test(arguments: [
    "1" + String(repeating: "5", count: 400), "0." + String(repeating: "1", count: 400), "-9999999999999999999",
  ])
  func wordsFarAway(number: String) {
    let word = { (place: String, text: String) in
      "    <word xMin=\"\(place)\" yMin=\"\(place)\" xMax=\"\(number)\" yMax=\"\(number)\">\(text)</word>\n"
    }
    let words = "  <page width=\"\(number)\" height=\"\(number)\">\n" + word("72.1", "KẾ") + word(number, "HOẠCH")
    let document = OfficeFile.document(placedWords: Array(words.utf8))
    #expect(document.shown.joined(separator: " ").contains("HOẠCH"))
  }

  @Test func pageNumbersGo() throws {
    let pages = (1...3).map { page in
      (page > 1 ? [Text(290, 40, "\(page)")] : []) + PdfMaker.lines(["Trang thứ \(page)", "12", "Số liệu"])
    }
    let document = try read(pages)
    #expect(document.shown == (1...3).flatMap { ["Trang thứ \($0)", "12", "Số liệu"] })
    let places = document.blocks.compactMap { block in if case .line(let line) = block { line.place } else { nil } }
    #expect(places.map(\.page) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
    #expect(places.map(\.line) == [1, 2, 3, 2, 3, 4, 2, 3, 4])
  }

  /// A long file is read by several programs at once, each of some pages; nobody can tell.
  @Test func theOrderOfManyPages() throws {
    let lines = (0..<40).map { "Dòng \($0) của một trang dài với nhiều chữ để tệp lớn hơn, Đặng Thị Ngọc Ẩn" }
    let bytes = PdfMaker(pages: (1...101).map { PdfMaker.lines(["Mở đầu trang thứ \($0)"] + lines) }).bytes
    #expect(try PdfRanges(of: bytes, limits: OfficeLimits()).ranges.count > 1)
    let document = try OfficeFile.document(bytes)
    let starts = document.blocks.compactMap { block -> Int? in
      guard case .line(let line) = block, line.place.line == 1 else { return nil }
      return line.text == "Mở đầu trang thứ \(line.place.page ?? 0)" ? line.place.page : nil
    }
    #expect(starts == Array(1...101))
    #expect(document.blocks.count == 101 * 41)
  }

  @Test func signsOfTheFormatItself() throws {
    let text = "A&B <c> \"d\" 'e' &amp; &lt;x &"
    #expect(try read([PdfMaker.lines([text])]).shown == [text])
  }

  @Test func raisedNumbersAreSignsOfTheirOwn() throws {
    let page = [Text(85, 100, "Theo Quyết định"), Text(175, 94, "1", size: 7), Text(185, 100, "này")]
    #expect(try read([page]).shown == ["Theo Quyết định¹ này"])
    // Between two parts of a number.
    let points = [Text(85, 100, "được 0,5"), Text(133, 94, "2", size: 7), Text(137, 100, "/2 điểm")]
    #expect(try read([points]).shown == ["được 0,5²/2 điểm"])
  }

  @Test func scannedPagesAreNamed() throws {
    let page = PdfMaker.lines(["Nội dung của kế hoạch"])
    #expect(try read([page, [], page, [Text(290, 40, "4")]]).notes == [.pagesWithoutText([2, 4])])
    #expect(fault(PdfMaker(pages: [[], [Text(290, 40, "2")]]).bytes) == .onlyPictures(pages: 2))
  }

  @Test func lockedDamagedAndCutShort() throws {
    var pdf = PdfMaker(pages: [PdfMaker.lines(["Nội dung của kế hoạch"])])
    let whole = pdf.bytes
    #expect(try OfficeFile.document(Array(whole.dropLast(6))).notes == [.cutShort])
    #expect(fault(Array(whole.prefix(100))) == .damagedPDF)
    #expect(fault(Array("%PDF-1.7\nkhông phải".utf8)) == .damagedPDF)
    pdf.isLocked = true
    #expect(fault(pdf.bytes) == .encrypted)
  }

  @Test func programsThatMisbehave() {
    let run = { (command: String, change: (inout OfficeLimits) -> Void) -> OfficeFault? in
      var limits = OfficeLimits()
      change(&limits)
      do throws(OfficeFault) {
        _ = try ChildProcess(command: command, limits: limits).run(Array(repeating: 0x61, count: 1 << 20))
        return nil
      } catch {
        return error
      }
    }
    #expect(run("sleep 60") { $0.seconds = 0 } == .tooSlow(seconds: 0))
    #expect(run("yes") { $0.programBytes = 1 << 20 } == .tooMuchText(limit: OfficeLimits().textBytes))
    #expect(run("true") { _ in } == nil)
  }

  @Test func whatAProgramSays() throws {
    let outcome = try ChildProcess(command: "cat", limits: OfficeLimits()).run(Array(repeating: 0x61, count: 3 << 20))
    #expect(outcome.output.count == 3 << 20)
    #expect(outcome.status == 0)
    let missing = try ChildProcess(command: "no-such-program-at-all", limits: OfficeLimits()).run([])
    #expect(missing.status == ChildProcess.notFound)
    #expect(!missing.complaint.isEmpty)
  }
}
