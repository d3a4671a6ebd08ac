import Testing

@testable import OfficeFiles

/// XML is handed on as it stands, and refused where it is none or a trap.
@Suite struct XMLTests {
  private final class Recorder: XMLEvents {
    var said = ""
    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      said += name == "p" ? "<p \(attributes["val"] ?? "-") \(attributes.flag("on"))>" : "<?>"
    }
    func end(_ name: XMLName) { said += "</>" }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) { said += String(decoding: bytes, as: UTF8.self) }
  }

  private func read(_ bytes: [UInt8], piece: Int = 1 << 16) throws(OfficeFault) -> String {
    let recorder = Recorder()
    let parser = XMLParser(part: "a.xml", limits: OfficeLimits(), recorder)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let result = bytes[start..<min(bytes.count, start + piece)].withUnsafeBytes { buffer in
        Result { () throws(OfficeFault) in try parser.feed(buffer) }
      }
      try result.get()
    }
    try parser.finish()
    return recorder.said
  }

  private func fault(_ text: String) -> OfficeFault? {
    do throws(OfficeFault) {
      _ = try read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func elementsAttributesAndText() throws {
    let text = #"<?xml version="1.0"?><w:p xmlns:w="w" w:val="Ẩn &lt;1&gt;" on="off">Tiếng <b/>Việt &#272;</w:p>"#
    for piece in [1, 3, 1000] {
      #expect(try read(Array(text.utf8), piece: piece) == "<p Ẩn <1> false>Tiếng <?></>Việt Đ</>")
    }
  }

  @Test func encodings() throws {
    let utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><p>Đơn vị</p>".utf16
    let bytes: [UInt8] = [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(bytes) == "<p - false>Đơn vị</>")
    #expect(fault("<?xml version=\"1.0\" encoding=\"windows-1258\"?><p/>") == .unknownEncoding("a.xml"))
    #expect(throws: OfficeFault.badXML("a.xml", line: 2)) { try read(Array("<p>\n".utf8) + [0xC3, 0x28]) }
  }

  @Test func notWellFormed() {
    #expect(fault("") == .badXML("a.xml", line: 1))
    #expect(fault("<p>\n<b>\n</p>") == .badXML("a.xml", line: 3))
    #expect(fault("<p>") == .badXML("a.xml", line: 1))
    #expect(fault("<p>&nbsp;</p>") == .badXML("a.xml", line: 1))
  }

  @Test func entitiesAreNeverDeclared() {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    #expect(fault("<!DOCTYPE p [<!ENTITY l0 \"ha\">\(laughs)]><p>&l9;</p>") == .documentType("a.xml"))
    #expect(fault("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>") == .documentType("a.xml"))
    #expect(fault("<!DOCTYPE p SYSTEM \"http://localhost/p.dtd\"><p/>") == .documentType("a.xml"))
  }

  @Test func depth() {
    let tags = { (tag: String, count: Int) in String(repeating: tag, count: count) }
    #expect(fault(tags("<p>", 256) + tags("</p>", 256)) == nil)
    #expect(fault(tags("<p>", 100_000)) == .tooDeep("a.xml", limit: 256))
  }
}
