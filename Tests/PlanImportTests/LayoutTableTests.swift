import OfficeFiles
import PlanImport
import PlanModel
import Testing

/// Tables that lost their cells, in text and in PDF, are read back cell by cell.
@Suite struct LayoutTableTests {
  @Test func tablesOfTextAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(150) {
      var dice = Dice(seed &+ 5000)
      let plan = GeneratedPlan(&dice)
      var rendering = TableRendering(seed &* 17 &+ 3, gap: 2)
      let text = TableRendering.text(rendering.pages(of: plan))
      let draft = try? PlanReader().read(text: text)
      #expect(draft != nil, "text \(seed)")
      if let draft { accuracy.compare(draft, plan, at: "text \(seed)") }
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(30) { Issue.record("\(mistake)") }
  }

  /// The last line of a cell is a number where the first column has the numbers of rows.
  @Test func aNumberWithinANameOpensNoRow() throws {
    let draft = try PlanReader().read(
      text: """
        TT  Tiêu chí                Điểm tối đa  Điểm đạt  Nguyên nhân         Đơn vị chủ trì    Đơn vị phối hợp
        1   7.4. Cung cấp dữ liệu   1            0,5       Công bố chậm.       Văn phòng Sở      Thanh tra Sở
        2   7.5. Áp dụng TCVN ISO   1            0,75      Đánh giá nội bộ     Văn phòng Sở      Phòng Quản lý hạ
            9001                                           chậm.                                 tầng và an toàn
                                                                                                 giao thông
        """)
    #expect(draft.items.map(\.name) == ["Cung cấp dữ liệu", "Áp dụng TCVN ISO 9001"])
    #expect(draft.items.map(\.coordinating) == [["Thanh tra Sở"], ["Phòng Quản lý hạ tầng và an toàn giao thông"]])
  }

  /// Columns of points so narrow that their titles break within a word.
  @Test func titlesBrokenWithinAWord() throws {
    let draft = try PlanReader().read(
      text: """
        ST  Mã     Tên tiêu chí          Điểm   Điể   Điể   Nguyên nhân          Giải pháp          Đơn vị chủ
        T   TC                           chuẩ   m     m                                             trì
                                         n      đạt   mất
        1   3.3.2  Hồ sơ đúng hạn        1,5    1     0,5   Một cửa quá tải.     Thêm người.        Văn phòng Sở
        2   7.2.4  Hồ sơ trực tuyến      2      1,35  0,65  Người dân ngại.      Hướng dẫn tại      Văn phòng Sở
                                                                                 chỗ.
        """)
    #expect(draft.items.map { $0.maximum?.decimalText } == ["1.5", "2"])
    #expect(draft.items.map { $0.score?.decimalText } == ["1", "1.35"])
    let under = try PlanReader().read(
      text: """
        TT  Tiêu chí                    Điểm            Nguyên nhân             Giải pháp          Đơn vị chủ trì
                                 Tối   Tự    Thẩm
                                 đa    chấ   định
                                       m
        1   3.3.2 Hồ sơ đúng     2     2     1,5        Một cửa quá tải.        Thêm người.        Văn phòng Sở
            hạn
        """)
    #expect(under.items.map { $0.maximum?.decimalText } == ["2"])
    #expect(under.items.map { $0.score?.decimalText } == ["1.5"])
  }

  /// Points pushed sideways stand in no name and in no sentence.
  @Test func pointsPushedSideways() throws {
    let draft = try PlanReader().read(
      text: """
        TT    Lĩnh vực/Tiêu       Điểm   Điểm Điểm  Nguyên nhân giảm                     Nhiệm vụ/giải pháp             Cơ quan chủ
                  chí            tối đa  thẩm giảm        điểm                                                              trì
                                         định
         1 1.4.1. Tuyên     1,0   0,75  0,25 - Hình thức tuyên truyền              - Tổ chức 01 cuộc thi trực    Văn phòng Sở
            truyền cải cách                     chưa đa dạng.                        tuyến.
         2 6.1.1. Tỷ lệ giải 2,0  1,2     0,8          - Phân bổ vốn chậm do     - Tham mưu giao vốn chi       Phòng Đầu tư
            ngân vốn đầu tư                             chờ danh mục.             tiết đợt 1.
        """)
    #expect(draft.items.map(\.name) == ["Tuyên truyền cải cách", "Tỷ lệ giải ngân vốn đầu tư"])
    #expect(draft.items.map { $0.maximum?.decimalText } == ["1", "2"])
    #expect(draft.items.map { $0.score?.decimalText } == ["0.75", "1.2"])
  }

  /// Points in front of the names, titles in other words, and a sentence below that begins under no title.
  @Test func pointsInFrontAndASentenceBelow() throws {
    let draft = try PlanReader().read(
      text: """
         Số          Tiêu chí bị trừ điểm           Vì sao bị trừ            Việc cần làm để khắc     Bộ phận chủ      Bộ phận cùng
        điểm                                                                        phục            trì thực hiện     thực hiện
        bị trừ
         0,25      1.1.2 - Ban hành kế hoạch   Kế hoạch ban hành chậm     Ban hành kế hoạch trong    Văn phòng Sở     Trung tâm Thông
                   tuyên truyền CCHC           so với quy định.           tháng 12.                                   tin
         0,38      4.1.1 - Ban hành quy định   Quy chế của Sở mới chưa    Trình Giám đốc Sở ký       Phòng Tổ chức    Các phòng
                   chức năng, nhiệm vụ         sửa đổi.                   quy chế.                                    chuyên môn
             Trưởng các phòng và thủ trưởng các đơn vị thuộc Sở tổ chức thực hiện nghiêm Kế hoạch này./.
        """)
    #expect(draft.items.map(\.code.description) == ["1.1.2", "4.1.1"])
    #expect(
      draft.items.map(\.causes) == [["Kế hoạch ban hành chậm so với quy định."], ["Quy chế của Sở mới chưa sửa đổi."]])
    #expect(draft.items.map(\.remedies) == [["Ban hành kế hoạch trong tháng 12."], ["Trình Giám đốc Sở ký quy chế."]])
    #expect(draft.items.map(\.coordinating) == [["Trung tâm Thông tin"], ["Các phòng chuyên môn"]])
    #expect(draft.items.map { $0.statedGap?.decimalText } == ["0.25", "0.38"])
  }

  @Test func tablesOfPDFAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(40) {
      var dice = Dice(seed &+ 9000)
      let plan = GeneratedPlan(&dice)
      var rendering = TableRendering(seed &* 23 &+ 11, gap: 2)
      let document = try OfficeFile.document(TableRendering.pdf(rendering.pages(of: plan)))
      accuracy.compare(try PlanReader().read(document), plan, at: "PDF \(seed)")
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(30) { Issue.record("\(mistake)") }
  }
}
