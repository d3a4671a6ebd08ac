import PlanModel
import ScorecardImport
import Testing

/// What is wrong with a table keeps it out as a whole, and names its place; what only does not add up is found.
@Suite struct ScorecardBadInputTests {
  private let head = "Mã;Tên tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định\n"

  private func faults(_ text: String, map: [String] = []) -> [TableFault] { faults(Array(text.utf8), map: map) }

  private func faults(_ bytes: [UInt8], map: [String] = []) -> [TableFault] {
    do throws(TableFaults) {
      _ = try ScorecardReader(year: 2024, map: map).read(bytes)
      return []
    } catch {
      return error.faults
    }
  }

  private func fault(below rows: String) -> TableFault? {
    let found = faults(head + rows)
    return found.count == 1 ? found[0] : nil
  }

  private func at(_ row: Int, _ column: Int? = nil) -> TablePlace { TablePlace(row: row, column: column) }
  private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }

  @Test func scoresOutOfTheirRange() {
    let above = TableFault.Reason.aboveMaximum(
      code("1.1"), column: "Điểm tự chấm", score: Score("2.5")!, maximum: Score("2")!)
    #expect(fault(below: "1.1;A;2;2,5;\n") == TableFault(above, at: at(2)))
    #expect(fault(below: "1;A;4;;\n1.1;A;2;-1;\n") == TableFault(.belowZero("-1", column: "Điểm tự chấm"), at: at(3)))
    #expect(fault(below: "1;A;4;;−0,5\n")?.reason == .belowZero("−0,5", column: "Điểm thẩm định"))
    #expect(fault(below: "1;A;-4;;\n")?.reason == .belowZero("-4", column: "Điểm tối đa"))
  }

  @Test(arguments: ["O,5", "1,5/2", "2,1,3", "1.234,5", "một", "１", "1 5", "5%", "٣", "1e2", "0x1", "²"])
  func digitsThatCannotBeRead(_ text: String) {
    #expect(
      fault(below: "1;A;4;\(text);\n") == TableFault(.unreadableNumber(text, column: "Điểm tự chấm"), at: at(2, 3)))
  }

  @Test(arguments: ["1.234", "1,234", "12.345", "2,000", "100.000"])
  func digitsThatCanBeReadTwoWays(_ text: String) {
    #expect(
      fault(below: "1;A;100;\(text);\n") == TableFault(.ambiguousNumber(text, column: "Điểm tự chấm"), at: at(2, 3)))
    #expect(fault(below: "1;A;\(text);1;\n")?.reason == .ambiguousNumber(text, column: "Điểm tối đa"))
  }

  @Test(arguments: [
    ("0,125", "0.125"), ("1,2340", "1.234"), ("2 điểm", "2"), ("2đ", "2"), ("+1", "1"), ("1,1600000000000001", "1.16"),
    ("1,1599999999999999", "1.16"), ("02", "2"),
  ])
  func digitsThatAreCertain(_ text: String, _ value: String) throws {
    let found = try draft(head + "1;A;100;\(text);\n")
    #expect(found.rows[0].scores.selfScored?.decimalText == value)
    #expect(found.findings.isEmpty)
  }

  @Test func manyDecimalsAreRoundedAndFound() throws {
    let found = try draft(head + "1;A;100;1,23456;\n")
    #expect(found.rows[0].scores.selfScored == Score("1.235"))
    #expect(found.findings == [TableFinding(.rounded("1,23456", Score("1.235")!), at: at(2, 3))])
  }

  @Test func codes() {
    #expect(fault(below: "1;A;2;;\n1.;B;2;;\n") == TableFault(.duplicateCode(code("1"), firstRow: 2), at: at(3)))
    for bad in ["1..2", "1,1", "01/02/2024", "1.2.3.4.5.6", "0", "1.a", "5000", "1-2"] {
      #expect(fault(below: "\(bad);A;2;;\n") == TableFault(.badCode(bad), at: at(2, 0)), "\(bad)")
    }
    #expect(fault(below: "1;A;2;1;\n;B;2;1;\n") == TableFault(.noCode(name: "B"), at: at(3)))
    #expect(fault(below: "1;A;2;1;\nxyz;B;2;1;\n") == TableFault(.badCode("xyz"), at: at(3)))
  }

  @Test func aParentThatIsALeafToo() {
    let found = fault(below: "1;A;4;3;\n1.1;B;2;;\n1.2;C;2;;\n")
    #expect(found == TableFault(.scoredParent(code("1"), part: code("1.1")), at: at(2)))
  }

  @Test func aDecimalCommaWithoutQuotes() {
    let comma = "Mã,Tên tiêu chí,Điểm tối đa,Điểm tự chấm\n1,A,2,1\n2,B,2,1,5\n"
    #expect(faults(comma) == [TableFault(.tooManyCells(5, columns: 4, isCommaSeparated: true), at: at(3))])
    let padded = "Mã,Tên tiêu chí,Điểm tối đa,Điểm tự chấm,,\n1,A,2,1,,\n2,B,2,1,5,\n"
    #expect(faults(padded) == [TableFault(.tooManyCells(5, columns: 4, isCommaSeparated: true), at: at(3))])
    #expect(faults("Mã,Tên tiêu chí,Điểm tối đa\n1,A,2,,,\n").isEmpty)
  }

  @Test func quotes() {
    #expect(faults("Mã,Tên tiêu chí,Điểm tối đa\n1,\"A,2\n2,B,2\n") == [TableFault(.unclosedQuote, at: at(2))])
    #expect(faults("Mã,Tên tiêu chí,Điểm tối đa\n1,\"A\" b,2\n") == [TableFault(.textAfterQuote, at: at(2))])
    #expect(faults("Mã,Tên tiêu chí,Điểm tối đa\n1,A \"b\" c,2\n").isEmpty)
  }

  @Test func columnsThatAreNotKnown() {
    let text = "TT;Nội dung;Điểm;Tự chấm\n1;A;2;1\n"
    let seen = ["TT", "Nội dung", "Điểm", "Tự chấm"]
    #expect(faults(text).map(\.reason) == [.columnsMissing(["maximum"], seen: seen)])
    #expect(faults(text, map: ["maximum=Q"]).map(\.reason) == [.noSuchColumn("Q", seen: seen)])
    #expect(
      faults("a;b;c\n1;2;3\n").map(\.reason) == [.columnsMissing(["code", "name", "maximum"], seen: ["a", "b", "c"])])
    let two = "Mã;Tên;Điểm tối đa;Điểm thẩm định A;Điểm thẩm định B\n1;A;2;1;1\n"
    #expect(
      faults(two).map(\.reason) == [.columnUnclear("appraised1", names: ["Điểm thẩm định A", "Điểm thẩm định B"])])
    guard case .badMap("tên=B", _)? = faults(text, map: ["tên=B"]).first?.reason else {
      Issue.record("a key that is none")
      return
    }
  }

  @Test func controlCharactersNeverGetIntoNames() throws {
    let text = "Mã;Tên tiêu chí;Điểm tối đa\n1;Sở\u{0C}Ngoại\u{0B}vụ\u{1B}[31m\u{7}\u{9B};2\n"
    #expect(try draft(text).rows.map(\.name) == ["Sở Ngoại vụ[31m"])
  }

  @Test func whatIsNoTable() {
    #expect(faults("").map(\.reason) == [.source(.empty)])
    #expect(faults("\u{FEFF}\r\n \n").map(\.reason) == [.source(.empty)])
    #expect(
      faults([0x50, 0x4B, 0x03, 0x04] + Array("xl/workbook.xml".utf8)).map(\.reason) == [.source(.otherFormat("XLSX"))])
    #expect(faults([0x31, 0x00, 0x32]).map(\.reason) == [.source(.binary)])
    #expect(faults(Array("Mã;Tên\n1;".utf8) + [0xC3, 0x28]).map(\.reason) == [.source(.notUTF8(line: 2))])
    #expect(faults(head).map(\.reason) == [.noRows])
    let legacy = Array(
      "Ma;Tªn tiªu chÝ;§iÓm tèi ®a\n1;KÕÕ ho¹ch c¶i c¸ch hµnh® chÝnh n¨m, b¸o c¸o ®Þnh kú\n".unicodeScalars
    )
    .map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(faults(legacy).map(\.reason) == [.source(.legacyTCVN3)])
  }

  @Test func allThatIsWrongIsSaidUpToALimit() {
    let rows = (1...30).map { "\($0);A;2;x,y;\n" }.joined()
    do throws(TableFaults) {
      _ = try ScorecardReader(year: 2024).read(Array((head + rows).utf8))
      Issue.record("imported")
    } catch {
      #expect(error.faults.count == 20 && error.more == 10)
      #expect(error.faults.map { $0.place?.row } == (2...21).map { $0 })
    }
  }

  @Test func whatDoesNotAddUpIsFoundAndImported() throws {
    let found = try draft(
      """
      Mã;Tên tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm XHH
      1;A;5;3;
      1.1;B;2;2;
      1.2;C;2;2;
      1.3;D;;;
      2;E;3;1;2
      2.1;F;3;1;2
      """)
    #expect(found.rows.count == 6)
    #expect(
      found.findings.map { "\($0.place?.row ?? 0) \($0.name)" } == [
        "2 parts_differ", "2 parts_score_differs", "5 no_maximum", "0 total_differs",
      ])
    let survey = try draft("Mã;Tên;Điểm tối đa;Tự chấm;Hình thức đánh giá\n1;A;100;1;XHH\n")
    #expect(survey.findings.map { "\($0.place?.row ?? 0) \($0.name)" } == ["2 self_score_on_survey"])
    #expect(survey.rows.map(short) == ["1 A /100 self=1 survey"])
  }

  @Test func manyRows() throws {
    var text = "Mã;Tên tiêu chí;Điểm tối đa;Điểm tự chấm\n"
    for field in 1...10 {
      for criterion in 1...100 {
        for part in 1...100 {
          text += "\(field).\(criterion).\(part);Tiêu chí số \(part), thuộc \(criterion);0,001;0,001\n"
        }
      }
    }
    let found = try draft(text)
    #expect(found.rows.count == 100_000)
    #expect(found.findings.isEmpty)
    let plan = Plan()
    #expect(try plan.change(importing: found, year: 2024).edits.count == 100_001)
  }
}
