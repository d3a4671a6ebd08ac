import PlanModel
import PlanReport
import PlanWords
import Screen
import Testing

/// Agenda, reminders, the list of assignments and what changed, as they are read.
@Suite struct ListTests {
  private func text(_ document: Document) -> String { TextRenderer(width: 80).render(document) }

  @Test func theAgendaSaysWhyEachLineIsThere() throws {
    let agenda = text(.agenda(of: try Meeting.facts(), .vietnamese))
    #expect(
      agenda == """
                                     CHƯƠNG TRÌNH GIAO BAN
                            Giao ban tháng 12/2025 (ngày 02/12/2025)

        Ngày họp: 02/12/2025. Chủ trì: đồng chí Đặng Thị Ngọc Ẩn, Giám đốc. Thư ký: Lan.
        Số ngày quá hạn tính đến ngày 02/12/2025.

        1. Văn phòng Sở
        - Kết luận giao ban ngày 04/11/2025 “Báo cáo tiến độ”: quá hạn 12 ngày (8 ngày
          làm việc); chưa xong.
        - Tiêu chí 1.6 Sáng kiến (chủ trì): vướng mắc: chờ cấp trên; đến hạn 31/12/2025,
          trước kỳ giao ban tới; chưa báo cáo lần nào.
        - Tiêu chí 1.5 Công tác tuyên truyền (chủ trì, thời hạn 28/11/2025): thiếu tài
          liệu kiểm chứng.

        2. Phòng Lãnh sự␛[2J - Hợp tác quốc tế (vắng, chưa báo cáo)
        - Tiêu chí 3.3.2 Hồ sơ liên thông (chủ trì): chưa báo cáo lần nào; chưa có thời
          hạn; chưa có cán bộ phụ trách.

        3. Đơn vị chưa có tên (vắng, chưa báo cáo)
        - Tiêu chí 1.6 Sáng kiến (phối hợp, thời hạn 28/11/2025): quá hạn 4 ngày (2 ngày
          làm việc); chưa báo cáo lần nào.

        """)
  }

  /// What is overdue is so on the day on which the reminder is written.
  @Test func remindersAreReadyToBeSent() throws {
    let reminders = Document.reminders(of: try Meeting.facts(), on: Meeting.date(2025, 11, 25), .vietnamese)
    #expect(reminders.map(\.assignee) == [1, 2, 4].map { .unit(.init($0)) })
    #expect(
      text(reminders[0].document) == """
                                           NHẮC VIỆC

        Kính gửi: Văn phòng Sở

        Để chuẩn bị cho cuộc họp giao ban tháng 12/2025 ngày 02/12/2025, đề nghị đơn vị
        rà soát và báo cáo các việc sau:
        1. Kết luận giao ban ngày 04/11/2025 “Báo cáo tiến độ”: quá hạn 5 ngày (3 ngày
           làm việc); chưa xong.
        2. Tiêu chí 1.6 Sáng kiến (chủ trì): vướng mắc: chờ cấp trên; đến hạn ngày
           31/12/2025; chưa báo cáo lần nào.
        3. Tiêu chí 1.5 Công tác tuyên truyền (chủ trì, thời hạn 28/11/2025): thiếu tài
           liệu kiểm chứng.

        Đề nghị đơn vị gửi kết quả, khó khăn và đề xuất (nếu có) về thư ký cuộc họp
        (Lan) trước ngày 02/12/2025.

        """)
    #expect(
      text(reminders[2].document) == """
                                           NHẮC VIỆC

        Kính gửi: Đơn vị chưa có tên

        Để chuẩn bị cho cuộc họp giao ban tháng 12/2025 ngày 02/12/2025, đề nghị đơn vị
        rà soát và báo cáo các việc sau:
        1. Tiêu chí 1.6 Sáng kiến (phối hợp): đến hạn ngày 28/11/2025; chưa báo cáo lần
           nào.

        Đề nghị đơn vị gửi kết quả, khó khăn và đề xuất (nếu có) về thư ký cuộc họp
        (Lan) trước ngày 02/12/2025.

        """)
  }

  @Test func whatChangedIsToldUnitByUnit() throws {
    let changes = text(.changes(in: try Meeting.facts(), .vietnamese))
    #expect(
      changes == """
                                 THAY ĐỔI GIỮA HAI KỲ GIAO BAN
                    Từ giao ban ngày 04/11/2025 đến giao ban ngày 02/12/2025

        4 phần việc chuyển trạng thái; 3 phần việc đến hạn nhưng chưa xong; 1 phần việc
        được gia hạn.

        Vắng, chưa báo cáo: Phòng Lãnh sự␛[2J - Hợp tác quốc tế; Đơn vị chưa có tên.

        Văn phòng Sở
        Chuyển trạng thái:
        - Tiêu chí 1.5 Công tác tuyên truyền (chủ trì): từ “đang thực hiện” sang “hoàn
          thành”.
        - Tiêu chí 1.6 Sáng kiến (chủ trì): từ “chưa thực hiện” sang “vướng mắc”.

        Đến hạn nhưng chưa xong:
        - Tiêu chí 1.6 Sáng kiến (chủ trì): thời hạn 28/11/2025, nay “vướng mắc”.
        - Kết luận giao ban ngày 04/11/2025 “Báo cáo tiến độ”: thời hạn 20/11/2025, nay
          “chưa thực hiện”.

        Gia hạn:
        - Tiêu chí 1.6 Sáng kiến (chủ trì): gia hạn từ ngày 28/11/2025 đến ngày
          31/12/2025.

        Thay đổi khác:
        - Tiêu chí 1.5 Công tác tuyên truyền (chủ trì): xong ngày 28/11/2025.
        - Tiêu chí 1.6 Sáng kiến (chủ trì): lý do: chờ cấp trên.

        Phòng Lãnh sự␛[2J - Hợp tác quốc tế (vắng, chưa báo cáo)
        Chuyển trạng thái:
        - Kết luận giao ban ngày 02/12/2025 “Rà soát lại toàn bộ hồ sơ”: việc mới, “chưa
          thực hiện”.

        Trung tâm Thông tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch khu
        vực biên giới
        Chuyển trạng thái:
        - Tiêu chí 3.3.2 Hồ sơ liên thông (phối hợp): từ “đang thực hiện” sang “hoàn
          thành”.

        Thay đổi khác:
        - Tiêu chí 3.3.2 Hồ sơ liên thông (phối hợp): xong ngày 01/12/2025.

        Đơn vị chưa có tên (vắng, chưa báo cáo)
        Đến hạn nhưng chưa xong:
        - Tiêu chí 1.6 Sáng kiến (phối hợp): thời hạn 28/11/2025, nay “chưa thực hiện”.

        """)
  }

  @Test func theListOfAssignmentsHasATableAUnit() throws {
    let facts = try Meeting.facts()
    #expect(
      text(.assignmentList(of: facts.plan, on: Meeting.day, .vietnamese)) == """
                                       DANH MỤC NHIỆM VỤ
            Thực hiện Kế hoạch khắc phục, nâng cao Chỉ số CCHC năm 2025 của Sở Ngoại
                          vụ tỉnh Lạng Sơn (tính đến ngày 02/12/2025)

        Tính đến ngày 02/12/2025, toàn cơ quan có 03 nhiệm vụ của Kế hoạch và 02 nhiệm
        vụ giao tại giao ban; 07 phần việc của 4 đơn vị; hoàn thành 1/5 nhiệm vụ, đạt
        20%; 1 nhiệm vụ quá hạn; 1 nhiệm vụ đang vướng mắc.

        +-----+------------------------+-----------+-----------+-----------+-----------+
        | STT |        Số liệu         | Nhiệm vụ  | Nhiệm vụ  |   Cộng    | Phần việc |
        |     |                        |  của Kế   | giao tại  | nhiệm vụ  |  của các  |
        |     |                        |   hoạch   | giao ban  |           |  đơn vị   |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  1  | Hoàn thành đúng hạn    |         1 |         0 |         1 |         1 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  2  | Hoàn thành quá hạn     |         0 |         0 |         0 |         1 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  3  | Trong hạn              |         1 |         1 |         2 |         2 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  4  | Quá hạn                |         0 |         1 |         1 |         2 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  5  | Không có hạn           |         1 |         0 |         1 |         1 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |  6  | Chờ bên ngoài (không   |         0 |         0 |         0 |         0 |
        |     | tính quá hạn)          |           |           |           |           |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |     | Tổng số                |         3 |         2 |         5 |         7 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |     | Trong đó: vướng mắc    |         1 |         0 |         1 |         1 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |     | Trong đó: chờ xác nhận |         0 |         0 |         0 |         0 |
        +-----+------------------------+-----------+-----------+-----------+-----------+
        |     | Đã hủy (không tính)    |         0 |         0 |         0 |         1 |
        +-----+------------------------+-----------+-----------+-----------+-----------+

        Nhiệm vụ là một mục của Kế hoạch hoặc một việc giao tại giao ban, tính một lần
        và thuộc đơn vị chủ trì; phần việc là phần của từng đơn vị, chủ trì hoặc phối
        hợp, trong một nhiệm vụ. Việc đã hủy không tính vào tổng số.

        Văn phòng Sở: hoàn thành 1/3 phần việc, đạt 33,33%; 1 phần việc quá hạn; 1 phần
        việc đang vướng mắc.

        +-----+----------------------+---------+-----------+------------+--------------+
        | STT |       Nội dung       | Vai trò |  Cán bộ   |  Thời hạn  |  Trạng thái  |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  1  | Tiêu chí 1.5 Công    | chủ trì |           | 28/11/2025 | hoàn thành   |
        |     | tác tuyên truyền     |         |           |            |              |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  2  | Tiêu chí 1.6 Sáng    | chủ trì | Đặng Thị  | 31/12/2025 | vướng mắc    |
        |     | kiến                 |         | Ngọc Ẩn   |            |              |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  3  | Kết luận giao ban    | phát    |           | 20/11/2025 | chưa thực    |
        |     | ngày 04/11/2025 “Báo | sinh    |           |            | hiện (quá    |
        |     | cáo tiến độ”         |         |           |            | hạn 12 ngày) |
        +-----+----------------------+---------+-----------+------------+--------------+

        Phòng Lãnh sự␛[2J - Hợp tác quốc tế: chưa hoàn thành phần việc nào trong số 2
        phần việc được giao; không có phần việc quá hạn.

        +-----+----------------------+---------+-----------+------------+--------------+
        | STT |       Nội dung       | Vai trò |  Cán bộ   |  Thời hạn  |  Trạng thái  |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  1  | Tiêu chí 3.3.2 Hồ sơ | chủ trì |           |  chưa có   | chưa thực    |
        |     | liên thông           |         |           |  thời hạn  | hiện         |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  2  | Kết luận giao ban    | phát    | Ẩn        | 31/12/2025 | chưa thực    |
        |     | ngày 02/12/2025 “Rà  | sinh    |           |            | hiện         |
        |     | soát lại toàn bộ hồ  |         |           |            |              |
        |     | sơ”                  |         |           |            |              |
        +-----+----------------------+---------+-----------+------------+--------------+

        Trung tâm Thông tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch khu
        vực biên giới: hoàn thành 1/1 phần việc, đạt 100%; không có phần việc quá hạn.

        +-----+----------------------+---------+-----------+------------+--------------+
        | STT |       Nội dung       | Vai trò |  Cán bộ   |  Thời hạn  |  Trạng thái  |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  1  | Tiêu chí 3.3.2 Hồ sơ | phối    |           | 28/11/2025 | hoàn thành   |
        |     | liên thông           | hợp     |           |            | (chậm 3      |
        |     |                      |         |           |            | ngày)        |
        +-----+----------------------+---------+-----------+------------+--------------+

        Đơn vị chưa có tên: chưa hoàn thành 1 phần việc được giao; 1 phần việc quá hạn.

        +-----+----------------------+---------+-----------+------------+--------------+
        | STT |       Nội dung       | Vai trò |  Cán bộ   |  Thời hạn  |  Trạng thái  |
        +-----+----------------------+---------+-----------+------------+--------------+
        |  1  | Tiêu chí 1.6 Sáng    | phối    |           | 28/11/2025 | chưa thực    |
        |     | kiến                 | hợp     |           |            | hiện (quá    |
        |     |                      |         |           |            | hạn 4 ngày)  |
        +-----+----------------------+---------+-----------+------------+--------------+

        """)
  }

  @Test func nothingIsSaidInWords() throws {
    let empty = MeetingFacts(plan: Plan(), briefing: Briefing(id: .init(1), day: Meeting.day))
    #expect(
      text(.agenda(of: empty, .vietnamese)).hasSuffix(
        "Giao ban (ngày 02/12/2025)\n\nNgày họp: 02/12/2025.\n\nKhông có việc nào cần báo cáo.\n"))
    #expect(Document.reminders(of: empty, on: Meeting.day, .vietnamese).isEmpty)
    #expect(text(.assignmentList(of: Plan(), on: Meeting.day, .vietnamese)).hasSuffix("Không có nhiệm vụ nào.\n"))
    let changes = text(.changes(in: empty, .vietnamese))
    #expect(
      changes.hasSuffix(
        """
        Không có phần việc nào chuyển trạng thái; không có phần việc nào đến hạn mà chưa
        xong; không có phần việc nào được gia hạn.

        """))
    let minutes = TextRenderer(width: 200).render(.minutes(of: empty, .vietnamese))
    #expect(minutes.contains("Tính đến ngày 02/12/2025, toàn cơ quan không có nhiệm vụ phải thực hiện."))
    #expect(minutes.contains("Ngày 02/12/2025 đã diễn ra cuộc họp giao ban, kiểm điểm việc thực hiện Kế hoạch"))
  }

  @Test func narrowTextStaysWithinItsWidth() throws {
    let facts = try Meeting.facts()
    for document in [
      Document.minutes(of: facts, .vietnamese), .assignmentList(of: facts.plan, on: Meeting.day, .english),
      .agenda(of: facts, .english), .changes(in: facts, .english),
    ] {
      for line in TextRenderer(width: 60).render(document).split(separator: "\n") {
        #expect(String(line).columns <= 60)
      }
    }
  }

  @Test(arguments: [
    ("Sở Ngoại vụ tỉnh Lạng Sơn", "Sở Ngoại vụ", "Lạng Sơn", "SNgV"),
    ("Sở Nội vụ thành phố Hồ Chí Minh", "Sở Nội vụ", "Thành phố Hồ Chí Minh", "SNV"),
    ("Sở Nông nghiệp và Môi trường TP. Đà Nẵng", "Sở Nông nghiệp và Môi trường", "Đà Nẵng", "SNNMT"),
    ("Thanh tra tỉnh Bình Phước", "Thanh tra tỉnh", "Bình Phước", "TTT"),
    ("UBND phường Đông Kinh, thành phố Lạng Sơn", "UBND phường Đông Kinh", "Đông Kinh", "UBND"),
    ("UBND xã An Lạc, tỉnh Phú Giang", "UBND xã An Lạc", "An Lạc", "UBND"),
    ("Ủy ban nhân dân đặc khu Đảo Vân, tỉnh Nam Hải", "Ủy ban nhân dân đặc khu Đảo Vân", "Đảo Vân", "UBND"),
    ("UBND phường 5, thành phố Hồ Chí Minh", "UBND phường 5", "Phường 5", "UBND"),
    ("Sở Tư pháp", "Sở Tư pháp", "", "STP"), ("", "", "", ""), ("tỉnh", "tỉnh", "", "T"),
  ])
  func agenciesAreNamedAsInHeads(_ name: String, _ agency: String, _ place: String, _ abbreviation: String) {
    let parts = AgencyName(name)
    #expect(parts.agency == agency && parts.place == place && parts.abbreviation == abbreviation)
  }

  @Test(arguments: [
    ("Sở Ngoại vụ tỉnh Lạng Sơn", ["GIÁM ĐỐC"]),
    ("UBND xã An Lạc, tỉnh Phú Giang", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    ("Thanh tra tỉnh Bình Phước", ["CHÁNH THANH TRA"]), ("Ban Dân tộc tỉnh Gia Lai", ["TRƯỞNG BAN"]),
    ("", ["GIÁM ĐỐC"]),
  ])
  func headsSignWithTheirTitle(_ name: String, _ signature: [String]) {
    #expect(AgencyName(name).signature == signature)
  }
}
