import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing

@testable import PlanImport

/// A file that is cut short anywhere is refused, or what is left of it is read; nothing else happens.
@Suite struct TruncatedFileTests {
  private static let lines = [
    "Tiêu chí 1.5. Công tác tuyên truyền (0,5/2 điểm)", "- Nguyên nhân: Hình thức chưa đa dạng",
    "- Giải pháp: Đổi mới phương thức", "- Đơn vị chủ trì: Văn phòng Sở",
  ]

  /// How many of the pieces of a file, cut at every 64th byte, are read as a document.
  private func readable(_ bytes: [UInt8]) -> Int {
    var count = 0
    for length in stride(from: 0, to: bytes.count, by: 64) {
      guard let document = try? OfficeFile.document(Array(bytes[..<length])) else { continue }
      count += 1
      if let draft = try? PlanReader().read(document) {
        #expect(draft.findings.first?.arguments == ["cut_short"], "\(length)")
      }
    }
    return count
  }

  @Test func archives() throws {
    let rows = (1...40).map { ["\($0)", "1.\($0) Tên", "0,\($0)"] }
    #expect(readable(DocxMaker(DocxMaker.table(rows)).bytes) == 0)
    #expect(readable(XlsxMaker(rows: rows).bytes) == 0)
  }

  @Test func pdf() throws {
    let whole = PdfMaker(pages: [PdfMaker.lines(Self.lines)]).bytes
    #expect(try PlanReader().read(OfficeFile.document(whole)).items.count == 1)
    // Without the list at its end poppler may still find the pages.
    #expect(readable(whole) < 10)
    #expect(
      try PlanReader().read(OfficeFile.document(Array(whole.dropLast(6)))).findings.first?.arguments == ["cut_short"])
  }

  @Test func text() throws {
    for fixture in try Fixture.all() {
      for length in stride(from: 64, to: fixture.bytes.count, by: 64) {
        do throws(ImportFault) {
          let draft = try PlanReader().read(Array(fixture.bytes[..<length]))
          #expect(draft.items.count <= max(fixture.expected.items.count, 1) + 1, "\(fixture) \(length)")
        } catch {
          let isPlain = error == .noCriterion || error == .empty
          if case .notUTF8 = error { continue }
          #expect(isPlain, "\(fixture) \(length) \(error)")
        }
      }
    }
  }
}
