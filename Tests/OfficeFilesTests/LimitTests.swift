import OfficeFixtures
import Testing

@testable import OfficeFiles

/// Whatever is beyond the limits of the readers is refused, whatever else could have been read.
@Suite struct LimitTests {
  private func fault(_ bytes: [UInt8], _ change: (inout OfficeLimits) -> Void = { _ in }) -> OfficeFault? {
    var limits = OfficeLimits()
    change(&limits)
    do throws(OfficeFault) {
      _ = try OfficeFile.document(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// A tag or comment is kept together by the parser, however its bytes come.
  @Test func longTags() {
    for (open, close) in [("<w:p w:a=\"", "\"/>"), ("<!--", "-->"), ("<?a ", "?>")] {
      let docx = HostileZip.docx([open] + (0..<3).map { HostileZip.noise(1 << 20, seed: $0) } + [close])
      #expect(fault(docx) == .tagTooLong("word/document.xml", limit: 2 << 20), "\(open)")
    }
    let text = HostileZip.docx(
      ["<w:p><w:r><w:t>"] + (0..<3).map { HostileZip.noise(1 << 20, seed: $0) } + ["</w:t></w:r></w:p>"])
    #expect(fault(text) == nil)
  }

  @Test func paragraphsAndCells() {
    let docx = DocxMaker(DocxMaker.table([["a", "b"], ["c", "d"]])).bytes
    #expect(fault(docx) { $0.paragraphs = 8 } == nil)
    #expect(fault(docx) { $0.paragraphs = 7 } == .tooManyParagraphs(limit: 7))
    let xlsx = XlsxMaker(rows: [["a", "b"], ["c", "d"]]).bytes
    #expect(fault(xlsx) { $0.cells = 4 } == nil)
    #expect(fault(xlsx) { $0.cells = 3 } == .tooManyCells(limit: 3))
    var shared = XlsxMaker(rows: [["a"]])
    shared.strings = ["a", "b", "c"]
    #expect(fault(shared.bytes) { $0.cells = 2 } == .tooManyCells(limit: 2))
  }

  @Test func sideParts() {
    var docx = DocxMaker(paragraphs: ["a"])
    docx.styles = "<w:style w:styleId=\"\(HostileZip.noise(5000))\"/>"
    #expect(fault(docx.bytes) == nil)
    #expect(fault(docx.bytes) { $0.sideBytes = 4096 } == .partTooLarge("word/styles.xml", limit: 4096))
  }

  @Test func oneStretchUnderManyNames() {
    #expect(fault(HostileZip.overlapping(names: 9_000, megabytes: 100)) == .trap("word/document.xml"))
    #expect(fault(HostileZip.overlapping(names: 10_001, megabytes: 1)) == .tooManyParts(limit: 10_000))
  }

  @Test func aProgramThatWantsMemory() throws {
    var child = ChildProcess(command: "perl -e '$a = \"a\" x (1 << 28)'", limits: OfficeLimits())
    #expect(try child.run([]).status == 0)
    child.memory = 64 << 20
    #expect(try child.run([]).status != 0)
  }
}
