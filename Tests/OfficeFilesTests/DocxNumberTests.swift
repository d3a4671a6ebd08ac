import OfficeFiles
import OfficeFixtures
import Testing

/// The numbers in front of paragraphs, as Word computes them.
@Suite struct DocxNumberTests {
  private typealias Docx = DocxMaker

  private func markers(
    _ paragraphs: [(list: Int?, level: Int?)], _ numbering: String, styles: String = ""
  ) throws -> [String] {
    let body = paragraphs.map { Docx.p("x", list: $0.list, level: $0.level) }.joined()
    return try markers(body, numbering, styles: styles)
  }

  private func markers(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
    try OfficeFile.document(Docx(body, styles: styles, numbering: numbering).bytes).blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.marker } else { "?" }
    }
  }

  private let outline: [(format: String, text: String)] = [
    ("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"),
  ]

  @Test func levelsBeginAnew() throws {
    #expect(
      try markers(
        [(1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 3), (1, 1), (1, 2), (1, 0), (1, 1)], Docx.list(1, outline))
        == ["I.", "1.", "1.1.", "1.2.", "a)", "b)", "2.", "2.1.", "II.", "1."])
  }

  @Test func levelsThatWereSkippedCountAsBegun() throws {
    #expect(try markers([(1, 2), (1, 2), (1, 0)], Docx.list(1, outline)) == ["1.1.", "1.2.", "II."])
  }

  @Test func formats() throws {
    for (format, expected) in [
      ("decimalZero", ["01", "02"]), ("lowerRoman", ["i", "ii"]), ("upperLetter", ["A", "B"]), ("none", ["", ""]),
      ("ordinal", ["1", "2"]),
    ] {
      #expect(try markers([(1, 0), (1, 0)], Docx.list(1, [(format, "%1")])) == expected, "\(format)")
    }
    let many = Array(repeating: (list: Int?.some(1), level: Int?.some(0)), count: 28)
    #expect(try markers(many, Docx.list(1, [("lowerLetter", "%1")])).suffix(3) == ["z", "aa", "bb"])
    #expect(try markers(many, Docx.list(1, [("upperRoman", "%1")])).last == "XXVIII")
  }

  @Test func bullets() throws {
    for (text, expected) in [("-", "-"), ("\u{F0B7}", "•"), ("o", "•"), ("+", "+"), ("\u{F02D}", "-"), ("–", "–")] {
      #expect(try markers([(1, 0)], Docx.list(1, [("bullet", text)])) == [expected], "\(text)")
    }
  }

  @Test func listsOfOneDefinitionCountOn() throws {
    let second = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
    let restarted =
      "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
      + "</w:lvlOverride></w:num>"
    let numbering = Docx.list(1, [("decimal", "%1.")]) + second + restarted
    #expect(
      try markers([(1, 0), (2, 0), (3, 0), (3, 0), (1, 0)], numbering) == ["1.", "2.", "1.", "2.", "3."])
  }

  @Test func levelsOfAListOfItsOwn() throws {
    let other =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\">"
      + "<w:start w:val=\"5\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:lvlOverride>"
      + "</w:num>"
    #expect(try markers([(2, 0), (2, 0)], Docx.list(1, [("decimal", "%1.")]) + other) == ["(E)", "(F)"])
  }

  @Test func restartsAndLegalNumbers() throws {
    let levels =
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
      + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/>"
      + "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\">\(levels)</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/>"
      + "</w:num>"
    #expect(try markers([(1, 0), (1, 1), (1, 0), (1, 1)], numbering) == ["I", "1.1", "II", "2.2"])
  }

  @Test func listsOfStyles() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Tieu\"><w:basedOn w:val=\"Muc\"/><w:pPr><w:numPr><w:ilvl "
      + "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
      + "<w:pStyle w:val=\"Muc\"/><w:lvlText w:val=\"Điều %1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
      + "<w:abstractNumId w:val=\"1\"/></w:num>"
    let body = Docx.p("x", style: "Muc") + Docx.p("x", style: "Tieu") + Docx.p("x", style: "Muc")
    #expect(try markers(body, numbering, styles: styles) == ["Điều 1.", "1.", "Điều 2."])
    #expect(try markers(Docx.p("x", style: "Muc", list: 0), numbering, styles: styles) == [""])
  }

  @Test func definitionsThroughAStyleForLists() throws {
    let styles =
      "<w:style w:type=\"numbering\" w:styleId=\"DS\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let numbering =
      Docx.list(1, [("decimal", "%1/")], "<w:styleLink w:val=\"DS\"/>")
      + Docx.list(2, [], "<w:numStyleLink w:val=\"DS\"/>")
    #expect(try markers([(2, 0), (2, 0)], numbering, styles: styles) == ["1/", "2/"])
  }

  @Test func emptyParagraphsCountAndHiddenOnesDoNot() throws {
    let hidden =
      "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
      + "\(Docx.r("ẩn", "<w:vanish/>"))</w:p>"
    let body = Docx.p("x", list: 1) + Docx.p("", list: 1) + hidden + Docx.p("x", list: 1)
    #expect(try markers(body, Docx.list(1, [("decimal", "%1.")])) == ["1.", "3."])
  }

  @Test func numbersWithoutADefinition() throws {
    #expect(try markers([(7, 0), (1, 5)], Docx.list(1, [("decimal", "%1.")])) == ["", ""])
  }
}
