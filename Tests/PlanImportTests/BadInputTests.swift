import PlanImport
import PlanModel
import Testing
import TextFiles

/// Whatever is no plan text is refused with the fault that names it.
@Suite struct BadInputTests {
  private func fault(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) -> ImportFault? {
    do throws(ImportFault) {
      _ = try PlanReader(limits: limits).read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ text: String) -> ImportFault? { fault(Array(text.utf8)) }

  @Test func nothing() {
    #expect(fault("") == .empty)
    #expect(fault(" \r\n\t\u{A0}\u{FEFF}\n\u{0C}\n") == .empty)
    #expect(fault([0xFF, 0xFE]) == .empty)
  }

  @Test func binary() {
    #expect(fault([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00, 0x00]) == .binary)
    #expect(fault((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 1) }) == .binary)
    #expect(fault(Array("Tiêu chí 1.5".utf8) + [0x00]) == .binary)
    #expect(fault(Array(String(repeating: "chữ ", count: 20_000).utf8) + [0x00]) == .binary)
  }

  @Test func otherFormats() {
    #expect(fault("%PDF-1.7\n%âãÏÓ") == .otherFormat("PDF"))
    #expect(fault("{\\rtf1\\ansi K") == .otherFormat("RTF"))
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .otherFormat("DOC"))
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]
    #expect(fault(zip + Array("[Content_Types].xml word/document.xml".utf8)) == .otherFormat("DOCX"))
    #expect(fault(zip + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)) == .otherFormat("ODT"))
    #expect(fault(zip + Array("xl/workbook.xml".utf8)) == .otherFormat("XLSX"))
    #expect(fault(zip) == .otherFormat("ZIP"))
  }

  /// "Tiêu chí 1.5: Công tác tuyên truyền …" in the bytes of TCVN3, raw and as Latin 1 made into UTF-8; but some words
  /// can be none.
  @Test func tcvn3() {
    let text = "Tiªu chÝ 1.5: C«ng t¸c tuyªn truyÒn ®¹t® 0,5/2 ®iÓÒm. Nguyªn nh©n: H×nh thøc ch­aµ phong phó."
    #expect(fault(text.unicodeScalars.map { UInt8($0.value) }) == .legacyTCVN3)
    #expect(fault(text) == .legacyTCVN3)
  }

  @Test func vni() {
    let text =
      "Tieâu chí 1.5: Coâng taùc tuyeân truyeàn ñaïtñ 0,5/2 ñieåmø. Nguyeân nhaân: Hình thöùc chöaïï phong phuù."
    #expect(fault(text.unicodeScalars.map { UInt8($0.value) }) == .legacyVNI)
    #expect(fault(text) == .legacyVNI)
  }

  @Test func wrongBytesAreNamedByLine() {
    #expect(fault(Array("một\nhai\nba ".utf8) + [0xC3, 0x28]) == .notUTF8(line: 3))
    #expect(fault(Array("một\r\nhai\r\n".utf8) + [0xE1, 0xBB]) == .notUTF8(line: 3))
    #expect(fault([0xED, 0xA0, 0x80, 0x41]) == .notUTF8(line: 1))
  }

  @Test func limits() {
    let small = ReadLimits(bytes: 100, lineBytes: 40)
    #expect(fault([UInt8](repeating: 0x61, count: 101), limits: small) == .tooLarge(limit: 100))
    #expect(
      fault(Array("ngắn\n".utf8) + [UInt8](repeating: 0x61, count: 60), limits: small)
        == .lineTooLong(line: 2, limit: 40))
    #expect(fault([UInt8](repeating: 0x61, count: 10 << 20)) == .lineTooLong(line: 1, limit: 1 << 20))
    #expect(fault([UInt8](repeating: 0x0A, count: (12 << 20) + 1)) == .tooLarge(limit: 12 << 20))
  }

  @Test func noCriterion() {
    #expect(fault("KẾ HOẠCH\nĐẩy mạnh cải cách hành chính năm 2025\nI. Mục đích\nNâng cao chất lượng.") == .noCriterion)
    #expect(fault("Thực hiện tiêu chí 1.5 theo Quyết định số 729/QĐ-BNG ngày 10/4/2020.") == .noCriterion)
  }

  @Test func sixteenBitTextWithItsMarkIsRead() throws {
    let text = "Tiêu chí 1.5. Tuyên truyền (0,5/2 điểm)\r\n- Nguyên nhân: chưa đa dạng.\r\n"
    let little = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big = [0xFE, 0xFF] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [little, big] {
      let draft = try PlanReader().read(bytes)
      #expect(draft.items.map(\.name) == ["Tuyên truyền"])
      #expect(draft.items.first?.causes == ["chưa đa dạng."])
    }
    #expect(fault(little + [0x00]) == .notUTF8(line: 1))
  }
}
