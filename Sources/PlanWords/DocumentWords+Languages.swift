extension DocumentWords {
  static let vietnamese = DocumentWords(
    notice: "THÔNG BÁO", list: "DANH MỤC NHIỆM VỤ", reminder: "NHẮC VIỆC", agendaKind: "CHƯƠNG TRÌNH GIAO BAN",
    changesKind: "THAY ĐỔI GIỮA HAI KỲ GIAO BAN",
    number: { kind, agency in "Số:       /\(kind)-\(agency)" },
    superior: { "UBND \($0)" },
    place: { place, year in "\(place.isEmpty ? "" : "\(place), ")ngày     tháng     năm \(year)" },
    minutesAbstract: { chair, title in "Kết luận của \(chair) tại cuộc họp \(title.lowercasedFirst)" },
    opening: { day, chair, title, plan in
      "Ngày \(day), \(chair) chủ trì cuộc họp \(title.lowercasedFirst), kiểm điểm việc thực hiện \(plan)."
    },
    present: { "Dự họp có: \($0)." }, absent: { "Vắng: \($0)." }, secretary: { "Thư ký: \($0)." },
    situation: "I. TÌNH HÌNH THỰC HIỆN", conclusions: "II. KẾT LUẬN", assigned: "III. NHIỆM VỤ ĐƯỢC GIAO TẠI CUỘC HỌP",
    done: { done, total, share in
      total == 0
        ? "chưa được giao nhiệm vụ"
        : done == 0
          ? "chưa hoàn thành nhiệm vụ nào trong số \(total) nhiệm vụ được giao"
          : "hoàn thành \(done)/\(total) nhiệm vụ, đạt \(share)"
    },
    noneOverdue: "không có nhiệm vụ quá hạn", overdue: { "\($0) nhiệm vụ quá hạn" },
    blocked: { "\($0) nhiệm vụ đang vướng mắc" },
    overall: { day, parts in "Tính đến ngày \(day), toàn cơ quan \(parts)." },
    nothingReported: "Không có nội dung báo cáo tại cuộc họp.",
    reported: { code, name, state in "Tiêu chí \(code)\(name.isEmpty ? "" : " \(name)"): \(state)." },
    result: { "Kết quả: \($0)." }, difficulty: { "Khó khăn: \($0)." }, proposal: { "Đề xuất: \($0)." },
    reason: { "Lý do: \($0)." },
    extended: { new, old, why in
      "Gia hạn từ ngày \(old) đến ngày \(new)\(why.isEmpty ? "" : ", lý do: \(why)")."
    },
    concluding: { "Sau khi nghe các đơn vị báo cáo, \($0) kết luận như sau:" },
    noConclusions: "Cuộc họp không có kết luận riêng; các đơn vị tiếp tục thực hiện nhiệm vụ được giao.",
    conclusion: { text, unit, officer, due in
      var sentence = text.endingWithStop
      if let unit {
        sentence += " Giao \(unit)\(officer.isEmpty ? "" : " (\(officer))") thực hiện"
        sentence += due.map { ", hoàn thành chậm nhất ngày \($0)." } ?? "."
      } else if let due {
        sentence += " Hoàn thành chậm nhất ngày \(due)."
      }
      return sentence
    },
    closing: "Trên đây là kết luận tại cuộc họp; yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.",
    recipients: ["Nơi nhận:", "- Lãnh đạo cơ quan;", "- Các phòng, đơn vị trực thuộc;", "- Lưu: VT, VP."],
    signature: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
    listAbstract: { plan, day in "Thực hiện \(plan) (đến ngày \(day))" }, number1: "STT", code: "Tiêu chí",
    task: "Nhiệm vụ", unit: "Đơn vị", role: "Vai trò", due: "Thời hạn", state: "Trạng thái", remark: "Ghi chú",
    officer: "Cán bộ", lead: "chủ trì", coordinating: "phối hợp", nothing: "Không có nhiệm vụ nào.",
    dear: { "Kính gửi: \($0)" },
    reminderOpening: { "Để chuẩn bị cho \($0), đề nghị đơn vị rà soát và cập nhật các việc sau:" },
    reminderClosing: { "Đề nghị đơn vị gửi kết quả trước ngày \($0)." },
    agendaAbstract: { title, day in "\(title) (ngày \(day))" },
    changesAbstract: { day, earlier in
      earlier.map { "Từ giao ban ngày \($0) đến giao ban ngày \(day)" } ?? "Tại giao ban ngày \(day), kỳ đầu tiên"
    },
    moved: "Chuyển trạng thái", broken: "Đến hạn nhưng chưa xong", putOff: "Gia hạn",
    noChanges: "Không có thay đổi nào.",
    plan: { year, agency in
      "Kế hoạch khắc phục, nâng cao Chỉ số CCHC\(year.map { " năm \($0)" } ?? "")\(agency.isEmpty ? "" : " của \(agency)")"
    },
    someChair: "người chủ trì")

  static let english = DocumentWords(
    notice: "NOTICE", list: "LIST OF ASSIGNMENTS", reminder: "REMINDER", agendaKind: "AGENDA",
    changesKind: "CHANGES BETWEEN TWO BRIEFINGS",
    number: { kind, agency in "No.       /\(kind)-\(agency)" },
    superior: { "PEOPLE'S COMMITTEE, \($0)" },
    place: { place, year in "\(place.isEmpty ? "" : "\(place), ")day     month     year \(year)" },
    minutesAbstract: { chair, title in "Conclusions of \(chair) at the \(title.lowercasedFirst)" },
    opening: { day, chair, title, plan in
      "On \(day), \(chair) chaired the \(title.lowercasedFirst) on how far the \(plan) is."
    },
    present: { "Present: \($0)." }, absent: { "Absent: \($0)." }, secretary: { "Secretary: \($0)." },
    situation: "I. HOW FAR THE WORK IS", conclusions: "II. CONCLUSIONS", assigned: "III. TASKS GIVEN AT THE BRIEFING",
    done: { done, total, share in
      total == 0
        ? "no assignments" : "\(done) of \(EnglishCount.of(total, "assignment")) done, \(share)"
    },
    noneOverdue: "nothing overdue", overdue: { "\($0) overdue" }, blocked: { "\($0) blocked" },
    overall: { day, parts in "By \(day), in all: \(parts)." }, nothingReported: "Nothing was reported at the briefing.",
    reported: { code, name, state in "Criterion \(code)\(name.isEmpty ? "" : " \(name)"): \(state)." },
    result: { "Result: \($0)." }, difficulty: { "Difficulty: \($0)." }, proposal: { "Proposal: \($0)." },
    reason: { "Reason: \($0)." },
    extended: { new, old, why in "Put off from \(old) to \(new)\(why.isEmpty ? "" : ", because: \(why)")." },
    concluding: { "Having heard the units, \($0) concludes:" }, noConclusions: "The briefing made no conclusions.",
    conclusion: { text, unit, officer, due in
      var sentence = text.endingWithStop
      if let unit { sentence += " Given to \(unit)\(officer.isEmpty ? "" : " (\(officer))")" }
      if let due { sentence += "\(unit == nil ? " Due" : ", due") \(due)" }
      return sentence.endingWithStop
    },
    closing: "The units are asked to act on these conclusions.",
    recipients: ["To:", "- Heads of the department;", "- All units;", "- Archive."],
    signature: ["FOR THE DIRECTOR", "CHIEF OF OFFICE"],
    listAbstract: { plan, day in "\(plan) (by \(day))" }, number1: "No.", code: "Criterion", task: "Task", unit: "Unit",
    role: "Role", due: "Due", state: "State", remark: "Remarks", officer: "Officer", lead: "leads",
    coordinating: "takes part", nothing: "No assignments.", dear: { "To: \($0)" },
    reminderOpening: { "To prepare the \($0), please look through and report on:" },
    reminderClosing: { "Please answer before \($0)." }, agendaAbstract: { title, day in "\(title) (\(day))" },
    changesAbstract: { day, earlier in
      earlier.map { "From the briefing of \($0) to that of \(day)" } ?? "At the briefing of \(day), the first"
    },
    moved: "States that moved", broken: "Due and not done", putOff: "Put off", noChanges: "Nothing changed.",
    plan: { year, agency in
      "plan to mend the index\(year.map { " of \($0)" } ?? "")\(agency.isEmpty ? "" : " of \(agency)")"
    },
    someChair: "the chair")
}

extension String {
  /// The text with its first letter small, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with a full stop, unless it ends with a sign of its own.
  var endingWithStop: String {
    guard let last = last(where: { !$0.isWhitespace }) else { return self }
    return ".!?…".contains(last) ? self : "\(self)."
  }
}
