import OfficeFiles

/// Archives that no honest program writes.
public enum HostileZip {
  /// A Word document whose body is written piece by piece.
  public static func docx(_ body: some Sequence<String>) -> [UInt8] {
    let zip = ZipWriter()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("_rels/.rels", DocxMaker.relationships([("officeDocument", "word/document.xml")]))
    add("word/document.xml", ["<w:document xmlns:w=\"w\"><w:body>"], body, ["</w:body></w:document>"], to: zip)
    return zip.finish() ?? []
  }

  /// A workbook of one sheet whose rows are written piece by piece.
  public static func xlsx(_ rows: some Sequence<String>) -> [UInt8] {
    let zip = ZipWriter()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("_rels/.rels", DocxMaker.relationships([("officeDocument", "xl/workbook.xml")]))
    zip.add("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", DocxMaker.relationships([("worksheet", "worksheets/sheet1.xml")]))
    add("xl/worksheets/sheet1.xml", ["<worksheet><sheetData>"], rows, ["</sheetData></worksheet>"], to: zip)
    return zip.finish() ?? []
  }

  private static func add(
    _ name: String, _ head: [String], _ body: some Sequence<String>, _ tail: [String], to zip: ZipWriter
  ) {
    zip.add(name) { write in
      for text in head { Array(text.utf8).withUnsafeBytes { write($0) } }
      for text in body { Array(text.utf8).withUnsafeBytes { write($0) } }
      for text in tail { Array(text.utf8).withUnsafeBytes { write($0) } }
    }
  }

  /// An archive that lists one packed part under very many names, so that little unpacks to very much.
  public static func overlapping(names: Int, megabytes: Int) -> [UInt8] {
    let writer = ZipWriter()
    let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
    writer.add("word/document.xml") { write in for _ in 0..<megabytes { blanks.withUnsafeBytes { write($0) } } }
    let whole = writer.finish() ?? []
    guard
      let list = (0..<max(0, whole.count - 46)).last(where: { whole[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) })
    else { return [] }
    let fixed = Array(whole[list..<list + 46])
    var bytes = Array(whole[..<list])
    for number in 0..<names {
      let name = Array((number == 0 ? "word/document.xml" : "word/p\(number).xml").utf8)
      var record = fixed
      (record[28], record[29]) = (UInt8(name.count & 0xFF), UInt8(name.count >> 8))
      // No extra fields and no comment.
      for place in 30..<34 { record[place] = 0 }
      bytes += record + name
    }
    let little = { (value: Int, count: Int) in (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let size = bytes.count - list
    return bytes + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(names, 2) + little(names, 2) + little(size, 4)
      + little(list, 4) + [0, 0]
  }

  /// Text that hardly packs, always the same.
  public static func noise(_ count: Int, seed: Int = 1) -> String {
    var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text: [UInt8] = []
    text.reserveCapacity(count)
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(UInt8(ascii: "a") + UInt8(state >> 33 & 0xF))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
