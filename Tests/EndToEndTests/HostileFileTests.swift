import Foundation
import OfficeFiles
import OfficeFixtures
import Testing

/// Whatever a file does, the program says one sentence, ends with its exit code, has written nothing, and never held more
/// memory than the limit; time it bounds itself.
@Suite struct HostileFileTests {
  /// In megabytes, the programs that it calls included.
  private static let mostMemory = 200

  /// A file to import, made when it is needed.
  struct Hostile: CustomTestStringConvertible, Sendable {
    var name: String
    var make: @Sendable () -> [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ make: @escaping @Sendable () -> [UInt8]) { (self.name, self.make) = (name, make) }
  }

  private static let blanks = String(repeating: " ", count: 1 << 20)
  private static let paragraph = DocxMaker.p("Tiêu chí 1.5. Tuyên truyền (0,5/2 điểm)")

  private static let archives: [Hostile] = [
    Hostile("a gigabyte of spaces.docx") { HostileZip.docx(repeatElement(blanks, count: 1024)) },
    Hostile("a gigabyte of spaces in a run.docx") {
      HostileZip.docx(
        ["<w:p><w:r><w:t xml:space=\"preserve\">"] + repeatElement(blanks, count: 1024) + ["</w:t></w:r></w:p>"])
    },
    Hostile("a gigabyte of spaces.xlsx") { HostileZip.xlsx(repeatElement(blanks, count: 1024)) },
    Hostile("a bomb in the place of the text.docx") {
      let inner = HostileZip.docx(repeatElement(blanks, count: 64))
      let zip = ZipWriter()
      zip.add("word/document.xml") { write in inner.withUnsafeBytes { write($0) } }
      return zip.finish() ?? []
    },
    Hostile("one part under many names.docx") { HostileZip.overlapping(names: 9_000, megabytes: 200) },
    Hostile("too many parts.docx") { HostileZip.overlapping(names: 20_000, megabytes: 1) },
    Hostile("a way out.docx") { DocxMaker(paragraph, part: ("../../etc/cron.d/cchc", "* * * * * root true")).bytes },
    Hostile("an absolute name.docx") { DocxMaker(paragraph, part: ("/etc/passwd", "root::0:0")).bytes },
    Hostile("no text.docx") {
      let zip = ZipWriter()
      zip.add("word/styles.xml", "<w:styles/>")
      return zip.finish() ?? []
    },
    Hostile("no sheet.xlsx") {
      let zip = ZipWriter()
      zip.add("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" r:id=\"r0\"/></sheets></workbook>")
      return zip.finish() ?? []
    },
    Hostile("empty.docx") { DocxMaker("").bytes },
    Hostile("only macros.docm") { DocxMaker("", part: ("word/vbaProject.bin", "macro")).bytes },
  ]

  private static let markup: [Hostile] = [
    Hostile("entities.docx") {
      let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
      return raw("<!DOCTYPE w:document [<!ENTITY l0 \"ha\">\(levels)]><w:document><w:p>&l9;</w:p></w:document>")
    },
    Hostile("an entity outside.docx") {
      raw(
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
          + "<w:document><w:body><w:p><w:r><w:t>Tiêu chí 1.5. &x; (0,5/2 điểm)</w:t></w:r></w:p></w:body></w:document>")
    },
    Hostile("very deep.docx") { DocxMaker(String(repeating: "<w:sdt><w:sdtContent>", count: 100_000)).bytes },
    Hostile("a tag of 48 MB.docx") {
      HostileZip.docx(["<w:p w:a=\""] + (0..<48).map { HostileZip.noise(1 << 20, seed: $0) } + ["\"/>"])
    },
    Hostile("very many paragraphs.docx") {
      HostileZip.docx(
        (0..<400).lazy.map { seed in
          let noise = Array(HostileZip.noise(2000, seed: seed))
          return (0..<1000).map { "<w:p><w:r><w:t>\(noise[$0 * 2])\(noise[$0 * 2 + 1])</w:t></w:r></w:p>" }.joined()
        })
    },
    Hostile("cells far apart.xlsx") {
      HostileZip.xlsx(
        (1...60_000).lazy.map { row in
          "<row r=\"\(row)\"><c r=\"IV\(row)\"><v>0.\(row &* 7_919 % 99_991)</v></c></row>"
        })
    },
  ]

  private static func raw(_ text: String) -> [UInt8] {
    let zip = ZipWriter()
    zip.add("word/document.xml", text)
    return zip.finish() ?? []
  }

  private static let others: [Hostile] = [
    Hostile("12 MB of short lines.txt") { Array(repeatElement([0x61, 0x0A], count: 6 << 20).joined()) },
    Hostile("12 MB of commas.csv") { [UInt8](repeating: 0x2C, count: 12 << 20) },
    Hostile("60 MB of spaces.txt") { [UInt8](repeating: 0x20, count: 60 << 20) },
    Hostile("10 000 empty pages.pdf") { PdfMaker(pages: Array(repeating: [], count: 10_000)).bytes },
    Hostile("scanned.pdf") { PdfMaker(pages: [[], [PdfMaker.Text(290, 40, "2")]]).bytes },
    Hostile("damaged.pdf") { Array("%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj".utf8) },
    Hostile("locked.pdf") {
      var pdf = PdfMaker(pages: [PdfMaker.lines(["Tiêu chí 1.5. Tuyên truyền (0,5/2 điểm)"])])
      pdf.isLocked = true
      return pdf.bytes
    },
  ]

  @Test(arguments: archives + markup + others)
  func isRefusedWithinBounds(_ hostile: Hostile) throws {
    let program = try Program()
    let path = "\(program.folder)/\(hostile.name)"
    let bytes = hostile.make()
    try #require(!bytes.isEmpty)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let isTable = hostile.name.hasSuffix("xlsx") || hostile.name.hasSuffix("csv")
    for command in [["import"]] + (isTable ? [["scores", "import", "--year", "2024"]] : []) {
      try check(command + [path], hostile.name, in: program)
    }
  }

  private func check(_ words: [String], _ name: String, in program: Program) throws {
    let target = "\(program.folder)/out.cchc"
    let before = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    let run = try MeasuredRun(
      [Program.path] + words + ["--into", target, "--yes"], folder: program.folder, environment: program.environment)
    #expect(run.status == 4, "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1 && run.error.contains(name), "\(run.error)")
    #expect(run.output.isEmpty && !run.error.contains("root:"))
    #expect(run.peak < Self.mostMemory, "\(run.peak) MB")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == before)
  }

  @Test func aGigabyteOfSpacesThroughAPipe() throws {
    let program = try Program()
    let target = "\(program.folder)/out.cchc"
    let script = "head -c 1G /dev/zero | tr '\\0' ' ' | \"$0\" import - --into \"$1\" --yes"
    let run = try MeasuredRun(
      ["/bin/sh", "-c", script, Program.path, target], folder: program.folder, environment: program.environment)
    #expect(run.status == 4 && run.error.split(separator: "\n").count == 1, "\(run.error)")
    #expect(run.peak < Self.mostMemory, "\(run.peak) MB")
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  /// A plan with macros and formulas is a plan: they are not run, and that is told.
  @Test func macrosAreIgnoredAndTold() throws {
    let program = try Program()
    let text =
      DocxMaker.p("Tiêu chí 1.5. =HYPERLINK(\"http://x\") (0,5/2 điểm)")
      + DocxMaker.p("- Nguyên nhân: =1+cmd|' /C calc'!A0")
    let path = "\(program.folder)/macro.docm"
    try Data(DocxMaker(text, part: ("word/vbaProject.bin", "macro")).bytes).write(to: URL(fileURLWithPath: path))
    let run = try MeasuredRun(
      [Program.path, "import", path, "--dry-run", "--json"], folder: program.folder, environment: program.environment)
    #expect(
      run.status == 0 && run.output.contains("macro") && run.output.contains("=1+cmd|"), "\(run.error)")
    #expect(run.peak < Self.mostMemory)
  }
}

extension DocxMaker {
  /// A document with one further part.
  fileprivate init(_ body: String, part: (name: String, text: String)) {
    self.init(body)
    parts = [part]
  }
}
