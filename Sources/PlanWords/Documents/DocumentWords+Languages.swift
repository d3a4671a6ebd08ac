extension DocumentWords {
  private static let republic = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]

  static let vietnamese = DocumentWords(
    motto: republic, notice: "THÔNG BÁO", number: { kind, agency in "Số:       /\(kind)-\(agency)" },
    superior: { "UBND \($0)" },
    place: { place, year in
      "\(place.isEmpty ? "" : "\(place), ")ngày     tháng     năm \(year)".uppercasedFirst
    },
    plan: { year, agency in
      "Kế hoạch khắc phục, nâng cao Chỉ số CCHC\(year.map { " năm \($0)" } ?? "")\(agency.isEmpty ? "" : " của \(agency)")"
    },
    meeting: { title in
      let name = title.lowercasedFirst
      if name.hasPrefix("họp ") { return "cuộc \(name)" }
      return ["cuộc họp", "hội nghị", "phiên họp", "buổi"].contains(where: name.hasPrefix) ? name : "cuộc họp \(name)"
    },
    someChair: "người chủ trì", unnamed: "Đơn vị chưa có tên",
    criterion: { code, name in
      let code = code.isEmpty ? "" : "Tiêu chí \(code)"
      return [code, name].filter { !$0.isEmpty }.joined(separator: " ")
    },
    minutesAbstract: { chair, meeting in "Kết luận\(chair.isEmpty ? "" : " của \(chair)") tại \(meeting)" },
    opening: { day, chair, meeting, plan in
      chair.isEmpty
        ? "Ngày \(day) đã diễn ra \(meeting), kiểm điểm việc thực hiện \(plan)."
        : "Ngày \(day), \(chair) chủ trì \(meeting), kiểm điểm việc thực hiện \(plan)."
    },
    present: { "Dự họp có: \($0)." }, absent: { "Vắng: \($0)." }, secretary: { "Thư ký: \($0)." },
    situation: "TÌNH HÌNH THỰC HIỆN", conclusions: "KẾT LUẬN", assigned: "NHIỆM VỤ ĐƯỢC GIAO TẠI CUỘC HỌP",
    overall: { day, statement in "Tính đến ngày \(day), \(statement)." },
    earlierConclusions: { "Riêng nhiệm vụ giao tại các kỳ giao ban trước: \($0)." },
    nothingReported: "Không có nội dung báo cáo tại cuộc họp.",
    reported: { criterion, state in "\(criterion): \(state)." },
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
    signature: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], rowNumber: "STT", task: "Nhiệm vụ", unit: "Đơn vị",
    due: "Thời hạn", state: "Trạng thái", lists: .vietnamese)

  static let english = DocumentWords(
    motto: republic, notice: "NOTICE", number: { kind, agency in "No.       /\(kind)-\(agency)" },
    superior: { "PEOPLE'S COMMITTEE, \($0)" },
    place: { place, year in "\(place.isEmpty ? "" : "\(place), ")day     month     year \(year)".uppercasedFirst },
    plan: { year, agency in
      "plan to mend the index\(year.map { " of \($0)" } ?? "")\(agency.isEmpty ? "" : " of \(agency)")"
    },
    meeting: { "the \($0.lowercasedFirst)" }, someChair: "the chair", unnamed: "Unit without a name",
    criterion: { code, name in
      let code = code.isEmpty ? "" : "Criterion \(code)"
      return [code, name].filter { !$0.isEmpty }.joined(separator: " ")
    },
    minutesAbstract: { chair, meeting in "Conclusions\(chair.isEmpty ? "" : " of \(chair)") at \(meeting)" },
    opening: { day, chair, meeting, plan in
      "On \(day), \(chair.isEmpty ? "the units met in" : "\(chair) chaired") \(meeting) on how far the \(plan) is."
    },
    present: { "Present: \($0)." }, absent: { "Absent: \($0)." }, secretary: { "Secretary: \($0)." },
    situation: "HOW FAR THE WORK IS", conclusions: "CONCLUSIONS", assigned: "TASKS GIVEN AT THE BRIEFING",
    overall: { day, statement in "By \(day), \(statement)." },
    earlierConclusions: { "Ad-hoc tasks of earlier briefings: \($0)." },
    nothingReported: "Nothing was reported at the briefing.",
    reported: { criterion, state in "\(criterion): \(state)." },
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
    signature: ["FOR THE DIRECTOR", "CHIEF OF OFFICE"], rowNumber: "No.", task: "Task", unit: "Unit", due: "Due",
    state: "State", lists: .english)
}
