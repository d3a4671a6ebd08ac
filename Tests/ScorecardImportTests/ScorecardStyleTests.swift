import Foundation
import PlanModel
import ScorecardImport
import Testing

/// A row of a draft in short: `1.2 Tên /tối đa tự chấm=… tđ1=… tđ2=… xhh=… công bố=… [survey] [excluded]`.
func short(_ row: ScorecardDraft.Row) -> String {
  var text = "\(row.code) \(row.name)"
  if let maximum = row.maximum { text += " /\(maximum.decimalText)" }
  let names: [(ScoreStage, String)] = [
    (.selfScored, "self"), (.appraised1, "tđ1"), (.appraised2, "tđ2"), (.survey, "xhh"), (.published, "cb"),
  ]
  for (stage, name) in names { if let score = row.scores[stage] { text += " \(name)=\(score.decimalText)" } }
  if row.kind != .criterion { text += " \(row.kind.rawValue)" }
  if row.scorer == .survey { text += " survey" }
  if let applicability = row.applicability, applicability != .applicable { text += " \(applicability.rawValue)" }
  return text
}

func draft(_ text: String, year: Int = 2024, map: [String] = []) throws -> ScorecardDraft {
  try ScorecardReader(year: year, map: map).read(Array(text.utf8))
}

/// Tables as offices write them, and what is in them.
@Suite struct ScorecardStyleTests {
  private let plain = ["1 Chỉ đạo /3", "1.1 Kế hoạch /2 self=2 tđ1=1.5", "1.2 Báo cáo /1 self=0.25 tđ1=0.25"]

  @Test func semicolonsWithDecimalCommas() throws {
    let found = try draft(
      """
      Mã;Tên tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định
      1;Chỉ đạo;3;2,25;1,75
      1.1;Kế hoạch;2;2;1,5
      1.2;Báo cáo;1;0,25;0,25
      """)
    #expect(found.rows.map(short) == plain)
    #expect(found.rows.map(\.place.row) == [2, 3, 4])
    #expect(found.findings.map(\.name) == ["total_differs"])
  }

  @Test func commasWithDecimalPointsAMarkAndReturns() throws {
    let text =
      "\u{FEFF}STT,Tiêu chí, tiêu chí\r\n".replacing(", tiêu chí", with: ",Điểm chuẩn,Tự đánh giá,Thẩm định lần 1")
      + "1,Chỉ đạo,3,2.25,1.75\r\n\r\n1.1,Kế hoạch,2,2,1.5\r\n1.2,Báo cáo,1,.25,.25\r\n"
      .replacing(",.25", with: ",0.25")
    let found = try draft(text)
    #expect(found.rows.map(short) == plain)
    #expect(found.rows.map(\.place.row) == [2, 4, 5])
  }

  @Test func commasWithQuotedDecimalCommas() throws {
    let found = try draft(
      """
      "TT","Tiêu chí, tiêu chí thành phần","Thang điểm","Điểm tự đánh giá","Điểm thẩm định"
      "1","Chỉ đạo","3","2,25","1,75"
      "1.1","Kế hoạch",2,2,"1,5"
      1.2., "Báo cáo" ,1,"0,25","0,25"

      """)
    #expect(found.rows.map(short) == plain)
  }

  @Test func tabsWithTitlesAboveAndColumnNumbersBelowTheHeading() throws {
    let found = try draft(
      """
      ỦY BAN NHÂN DÂN TỈNH\t\t\t\t
      KẾT QUẢ TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024\t\t\t\t

      Số TT\tNội dung\tĐiểm tối đa\tĐiểm tự chấm\tĐiểm thẩm định lần 1
      (1)\t(2)\t(3)\t(4)\t(5)
      1\tChỉ đạo\t3\t2,25\t1,75
      1.1\tKế hoạch\t2\t2\t1,5
      1.2\tBáo cáo\t1\t0,25\t0,25
      \tTỔNG CỘNG\t3\t2,25\t1,75
      \tNgười lập biểu\t\t\t
      """)
    #expect(found.rows.map(short) == plain)
    #expect(found.rows.map(\.place.row) == [6, 7, 8])
    #expect(found.statedTotal == Score("3"))
    #expect(found.findings.isEmpty)
  }

  @Test func headingInTwoRows() throws {
    let found = try draft(
      """
      STT,Tiêu chí,Điểm,,,Kết quả điều tra XHH,Ghi chú
      ,,Tối đa,Tự chấm,Thẩm định,,
      1,2,3,4,5,6,7
      1,Chỉ đạo,5,,,,
      1.1,Kế hoạch,2,2,1.5,,
      1.2,Ý kiến người dân,3,,,2.12,
      """)
    #expect(
      found.rows.map(short) == [
        "1 Chỉ đạo /5", "1.1 Kế hoạch /2 self=2 tđ1=1.5", "1.2 Ý kiến người dân /3 xhh=2.12 survey",
      ])
    #expect(found.findings.map(\.name) == ["total_differs", "column_left_out"])
  }

  @Test func romanFieldsBonusPenaltyAndMarks() throws {
    let found = try draft(
      """
      STT;Tiêu chí;Điểm tối đa;Điểm tự chấm;Thẩm định lần 1;Thẩm định lần 2;Điểm XHH;Hình thức đánh giá;Không áp dụng;Lý do
      I;CHỈ ĐẠO;4;3;2,5;;;;;
      1.1;Kế hoạch;2;2;1;1,5;;Tự chấm;;
      1.2;Báo cáo;2;1;1;;;TĐ;;
      II;TÁC ĐỘNG;6;;;;;;;
      2.1;Hài lòng;4;;;;3,12;XHH;;
      2.2;Thủ tục;2;;;;;Thẩm định;x;Không có TTHC
      ;Điểm thưởng;2;1;1;;;;;Sáng kiến
      ;Điểm trừ;3;;-0,5;;;;;
      Tổng cộng;;10;;;;;;;
      """)
    #expect(
      found.rows.map(short) == [
        "1 CHỈ ĐẠO /4", "1.1 Kế hoạch /2 self=2 tđ1=1 tđ2=1.5", "1.2 Báo cáo /2 self=1 tđ1=1", "2 TÁC ĐỘNG /6",
        "2.1 Hài lòng /4 xhh=3.12 survey", "2.2 Thủ tục /2 excluded", "3 Điểm thưởng /2 self=1 tđ1=1 bonus",
        "4 Điểm trừ /3 tđ1=0.5 penalty",
      ])
    #expect(found.rows[5].reason == "Không có TTHC" && found.rows[6].reason == "Sáng kiến")
    #expect(found.findings.map(\.name) == ["parts_score_differs", "code_given", "code_given"])
  }

  @Test func linesInQuotesAndEvidence() throws {
    let found = try draft(
      """
      Mã tiêu chí,Tên tiêu chí,Điểm tối đa,Điểm tự chấm,Tài liệu kiểm chứng,TLKC (đủ/thiếu),Yêu cầu giải trình,Giải trình,Áp dụng
      1.1,"Ban hành
      ""Kế hoạch"" năm",2,2,"- Kế hoạch;
      - Công văn",đủ,,,x
      1.2,Báo cáo,1,0.5,Báo cáo,Thiếu,Nêu lý do chậm,"Chậm, do chờ số liệu",
      1.3,Kiểm tra,1,,,,,,Không áp dụng
      1.4,Rà soát,1,,,,,,Không phát sinh
      """)
    #expect(found.rows.map(\.name).first == "Ban hành\n\"Kế hoạch\" năm")
    #expect(found.rows.map(\.place.row) == [2, 3, 4, 5])
    #expect(found.rows[0].evidenceNeeded == "- Kế hoạch;\n- Công văn")
    #expect(found.rows.map(\.evidence) == [.complete, .missing, nil, nil])
    #expect(found.rows.map(\.applicability) == [.applicable, nil, .excluded, .full])
    #expect(found.rows[1].explanationAsked == "Nêu lý do chậm" && found.rows[1].explanation == "Chậm, do chờ số liệu")
  }

  @Test func columnsAskedFor() throws {
    let text = "TT|Nội dung|Điểm|Tự chấm\n1|A, b|2|1,5\n".replacing("|", with: ";")
    let expected = ["1 A, b /2 self=1.5"]
    #expect(try draft(text, map: ["maximum=Điểm"]).rows.map(short) == expected)
    #expect(try draft(text, map: ["code=TT,name=Nội dung,maximum=Điểm"]).rows.map(short) == expected)
    #expect(try draft(text, map: ["maximum=C"]).rows.map(short) == expected)
    #expect(try draft(text, map: ["maximum=3", "self=-"]).rows.map(short) == ["1 A, b /2"])
    #expect(try draft("1;A, b;2;1,5\n", map: ["code=1,name=2,maximum=3,self=4"]).rows.map(short) == expected)
    let comma = "TT\tLĩnh vực, tiêu chí\tĐiểm\n1\tA, b\t2\n"
    #expect(try draft(comma, map: ["name=Lĩnh vực, tiêu chí,maximum=Điểm"]).rows.map(short) == ["1 A, b /2"])
  }

  @Test func otherFormsOfTheSameLetters() throws {
    let text = "Mã;Tên tiêu chí;Điểm tối đa\n1;Kế hoạch;2\n"
    let apart = text.decomposedStringWithCanonicalMapping
    #expect(Array(apart.utf8) != Array(text.utf8))
    #expect(try draft(apart).rows == draft(text).rows)
    let sixteen = [UInt8](arrayLiteral: 0xFF, 0xFE) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ScorecardReader(year: 2024).read(sixteen).rows == draft(text).rows)
    #expect(try draft("sep=;\n" + text).rows.map(short) == draft(text).rows.map(short))
  }

  @Test func namesByLevelAndScalesBetween() throws {
    let found = try draft(
      """
      Mã,Tiêu chí,Tiêu chí thành phần,Điểm tối đa,Điểm đạt
      1,Chỉ đạo,,3,
      1.1,,Kế hoạch,2,1.5
      ,,- Ban hành trước 31/01,2,
      ,,- Ban hành sau 31/01,1,
      1.2,,Báo cáo,1,1
      ,,Đủ các kỳ,1,
      """)
    #expect(found.rows.map(short) == ["1 Chỉ đạo /3", "1.1 Kế hoạch /2 cb=1.5", "1.2 Báo cáo /1 cb=1"])
    #expect(found.findings.map(\.name) == ["total_differs", "scale_left_out"].reversed())
  }

  @Test func theColumnOfTheYear() throws {
    let found = try draft("Mã;Tên;Điểm tối đa;Điểm đạt 2023;Điểm đạt 2024\n1;A;2;1;2\n")
    #expect(found.rows.map(short) == ["1 A /2 cb=2"])
  }
}

extension ScorecardStyleTests {
  @Test func aWholeTableOfAProvince() throws {
    let found = try draft(
      """
      "ỦY BAN NHÂN DÂN
      TỈNH";;;;;;;;
      BẢNG TỔNG HỢP ĐIỂM CHỈ SỐ CCHC NĂM 2024;;;;;;;;
      STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm tối đa;Kết quả tự chấm điểm;;Kết quả thẩm định;;Điểm đạt được;Ghi chú
      ;;;Điểm tự đánh giá;Điểm điều tra XHH;Lần 1;Lần 2;;
      1;2;3;4;5;6;7;8;9
      A;CHẤM ĐIỂM QUA THẨM ĐỊNH;70;;;;;;
      I;CHỈ ĐẠO;10;;;;;;
      1.1;Kế hoạch;2;2;;1,5;2;2;
      1.1.1;Ban hành;1;1;;1;1;1;
      1.1.2;Mức độ hoàn thành;1;1;;0,5;1;1;
      ;- Hoàn thành 100%: 1 điểm;1;;;;;;
      1.2;Báo cáo;8;6,5;;6;6;6;
      Cộng lĩnh vực I;;10;8,5;;7,5;;8;
      B;ĐIỀU TRA XÃ HỘI HỌC;30;;;;;;
      II;TÁC ĐỘNG;30;;;;;;
      2.1;Ý kiến lãnh đạo;10;XHH;8,63;;;8,63;
      2.2;Sự hài lòng (XHH);20;;17,25;;;17,25;
      ;TỔNG ĐIỂM;40;8,5;25,88;7,5;;33,88;
      ;Chỉ số CCHC (%);;;;;;84,7;
      ;Điểm cộng;5;1;;1;;1;
      ;Điểm trừ;-5;;;;;-0,5;
      ;Ngày 15 tháng 01 năm 2025;;;;;;;
      """)
    #expect(
      found.rows.map(short) == [
        "1 CHỈ ĐẠO /10", "1.1 Kế hoạch /2", "1.1.1 Ban hành /1 self=1 tđ1=1 tđ2=1 cb=1",
        "1.1.2 Mức độ hoàn thành /1 self=1 tđ1=0.5 tđ2=1 cb=1", "1.2 Báo cáo /8 self=6.5 tđ1=6 tđ2=6 cb=6",
        "2 TÁC ĐỘNG /30",
        "2.1 Ý kiến lãnh đạo /10 xhh=8.63 cb=8.63 survey", "2.2 Sự hài lòng (XHH) /20 xhh=17.25 cb=17.25 survey",
        "3 Điểm cộng /5 self=1 tđ1=1 cb=1 bonus", "4 Điểm trừ /5 cb=0.5 penalty",
      ])
    #expect(found.statedTotal == Score("40"))
    #expect(
      found.findings.map { "\($0.place?.row ?? 0) \($0.name)" } == [
        "6 row_left_out", "11 scale_left_out", "14 row_left_out", "20 code_given", "21 code_given", "5 column_left_out",
      ])
  }

  @Test func codesInFrontOfNames() throws {
    let found = try draft("Tiêu chí,Điểm tối đa,Tự chấm\n1. Chỉ đạo,5,\n1.1. Kế hoạch,2,1\n1.2 Báo cáo,3,2\n")
    #expect(found.rows.map(short) == ["1 Chỉ đạo /5", "1.1 Kế hoạch /2 self=1", "1.2 Báo cáo /3 self=2"])
  }
}
