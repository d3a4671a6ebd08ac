import PlanModel

extension TimeWords {
  static let vietnamese = TimeWords(
    fault: { fault in
      let example = "ghi như 30/6, quý 2, cuối tháng, +2 tuần, thứ sáu, trước Tết"
      switch fault {
      case .empty: return "Chưa ghi thời hạn: \(example)."
      case .notUnderstood(let word): return "Chưa hiểu “\(word)” trong thời hạn: \(example)."
      case .unreadable: return "Chưa hiểu thời hạn: \(example)."
      case .noSuchDay(let text): return "Lịch không có ngày hoặc kỳ “\(text)”: hãy sửa lại thời hạn."
      case .noSuchHoliday(let name):
        return "Danh sách ngày nghỉ chưa có “\(name)” của kỳ này: thêm bằng lệnh cchc settings set --holiday."
      case .onlyStart: return "Mới nêu lúc bắt đầu, chưa nêu hạn cuối: hãy ghi ngày phải xong."
      case .onlyAfter: return "“Sau” một ngày chưa phải là hạn: hãy ghi ngày phải xong."
      case .noStart: return "Chưa rõ tính từ ngày nào: hãy ghi ngày phải xong."
      case .incomplete: return "Thiếu tháng hoặc năm: hãy ghi đủ, như 30/6/2025."
      case .endsBeforeStart: return "Kết thúc trước khi bắt đầu: hãy sửa lại thời hạn."
      case .wrongWeekday(let day):
        return "Ngày \(Formats.vietnamese.day(day)) là \(Formats.vietnamese.weekday(day)): hãy sửa thứ hoặc ngày."
      case .namesNoDay(let text): return "“\(text)” không nêu ngày: hãy ghi ngày phải xong."
      case .ambiguous: return "Có thể hiểu hai cách: hãy ghi rõ tháng, năm."
      case .recurring: return "Đây là việc định kỳ; chỗ này cần một ngày: ghi như 30/6 hoặc cuối tháng."
      }
    },
    period: { period in
      let year: String
      switch period.year {
      case .number(let number): year = "/\(number)"
      case .shifted(0): year = " năm nay"
      case .shifted(1): year = " năm sau"
      case .shifted(-1): year = " năm trước"
      case .shifted(let shift): year = " sau \(shift) năm"
      case nil: year = ""
      }
      var text = VietnamesePeriod.name(of: period, year)
      switch period.part {
      case .whole: break
      case .start: text = "đầu \(text)"
      case .middle: text = "giữa \(text)"
      case .end: text = "hết \(text)"
      case .firstHalf: text = "nửa đầu \(text)"
      case .secondHalf: text = "nửa cuối \(text)"
      }
      if let weekday = period.weekday { text = "\(VietnamesePeriod.weekday(weekday)), \(text)" }
      return text
    },
    bounded: { bound, period in
      switch bound {
      case .within: period
      case .by: "chậm nhất \(period)"
      case .before: "trước \(period)"
      case .after: "sau \(period)"
      }
    },
    span: { "từ \($0) đến \($1)" }, open: { "từ \($0)" },
    cycle: { cycle in
      switch cycle {
      case .always: "thường xuyên"
      case .weeks(1): "hằng tuần"
      case .weeks(let count): "\(count) tuần một lần"
      case .months(1): "hằng tháng"
      case .months(3): "hằng quý"
      case .months(12): "hằng năm"
      case .months(let count): "\(count) tháng một lần"
      }
    },
    anchor: { anchor, cycle in
      let unit = cycle == .months(1) ? "tháng" : cycle == .months(3) ? "quý" : cycle == .weeks(1) ? "tuần" : "kỳ"
      let isMonthly = cycle == .months(1)
      switch anchor {
      case .day(let day, let month):
        if month == 0 { return "ngày \(day) tháng sau" }
        if month == -1 { return isMonthly ? "ngày \(day)" : "ngày \(day) tháng cuối \(unit)" }
        return cycle == .months(12) ? "ngày \(day)/\(month)" : "ngày \(day) tháng thứ \(month) của \(unit)"
      case .endOfMonth(let month):
        if month == -1 { return "cuối \(unit)" }
        return cycle == .months(12) ? "cuối tháng \(month)" : "cuối tháng thứ \(month) của \(unit)"
      case .weekday(let day): return VietnamesePeriod.weekday(day)
      case .start: return "đầu \(unit)"
      case .middle: return "giữa \(unit)"
      case .end: return "cuối \(unit)"
      }
    },
    rhythm: { cycle, quota, anchors, stretch in
      cycle + (quota.isEmpty ? "" : " \(quota)") + (anchors.isEmpty ? "" : ", hạn \(anchors)")
        + (stretch.isEmpty ? "" : ", \(stretch)")
    },
    list: { parts in
      guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: ", ") + " và \(last)"
    },
    goesOn: "và tiếp tục sau đó",
    occurrenceName: { occurrence, cycle in
      let (first, last) = (occurrence.period.lowerBound, occurrence.period.upperBound)
      let formats = Formats.vietnamese
      switch cycle {
      case .months(1): return "tháng \(first.month)"
      case .months(3): return "quý \(["I", "II", "III", "IV"][occurrence.number(months: 3) - 1])"
      case .months(6): return first.month == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm"
      case .months(12): return "năm \(first.year) (\(formats.shortDay(occurrence.due)))"
      case .weeks(1): return "tuần từ \(formats.shortDay(first))"
      case .weeks, .months, .always: return "kỳ \(formats.shortDay(first))–\(formats.shortDay(last))"
      }
    },
    occurrenceDue: { "\($0), hạn \(Formats.vietnamese.day($1))" },
    periodsDone: { "đã xong \($0)" }, periodsMissed: { "chưa có báo cáo xong \($0)" }, periodNext: { "kỳ này: \($0)" },
    holidaysEnd: { day in
      let rest = "hãy bổ sung bằng lệnh cchc settings set --holiday; sau đó chỉ tính ngày nghỉ cố định theo luật."
      guard let day else { return "Chưa có danh sách ngày nghỉ: \(rest)" }
      return "Danh sách ngày nghỉ chỉ có đến \(Formats.vietnamese.day(day)): \(rest)"
    })
}

private enum VietnamesePeriod {
  static func name(of period: TimePeriod, _ year: String) -> String {
    func which(_ which: TimePeriod.Which, _ unit: String, _ number: (Int) -> String) -> String {
      switch which {
      case .number(let value): "\(unit) \(number(value))\(year)"
      case .shifted(0): "\(unit) này"
      case .shifted(1): "\(unit) sau"
      case .shifted(-1): "\(unit) trước"
      case .shifted(let shift): "sau \(shift) \(unit)"
      }
    }
    let roman = ["", "I", "II", "III", "IV"]
    func quarter(_ number: Int) -> String { 1...4 ~= number ? roman[number] : "\(number)" }
    switch period.name {
    case .date(let day, .number(let month)): return "ngày \(day)/\(month)\(year)"
    case .date(let day, .some(let month)): return "ngày \(day) \(which(month, "tháng") { "\($0)" })"
    case .date(let day, nil): return "ngày \(day)"
    case .month(let month): return which(month, "tháng") { "\($0)" }
    case .quarter(let number): return which(number, "quý", quarter)
    case .monthOfQuarter(let isLast, let number):
      return "tháng \(isLast ? "cuối" : "đầu") \(which(number, "quý", quarter))"
    case .months(let count, let areLast):
      let year = year.hasPrefix("/") ? " năm \(year.dropFirst())" : year.isEmpty ? " năm" : year
      return "\(count) tháng \(areLast ? "cuối" : "đầu")\(year)"
    case .year:
      return year.hasPrefix("/") ? "năm \(year.dropFirst())" : year.isEmpty ? "năm nay" : String(year.dropFirst())
    case .week(let shift): return which(.shifted(shift), "tuần") { "\($0)" }
    case .weekday(let day, let week):
      return weekday(day) + (week.map { " " + which(.shifted($0), "tuần") { "\($0)" } } ?? "")
    case .near(0): return "hôm nay"
    case .near(1): return "ngày mai"
    case .near(let shift): return shift > 0 ? "sau \(shift) ngày" : "\(-shift) ngày trước"
    case .ahead(let count, let step, let from):
      let unit = step == .days ? "ngày" : step == .workingDays ? "ngày làm việc" : "tháng"
      let text = count < 0 ? "\(-count) \(unit) trước" : "\(count) \(unit)"
      return from.map { "\(text) kể từ \(name(of: $0, $0.year?.number.map { "/\($0)" } ?? ""))" } ?? text
    case .holiday(let name): return year.hasPrefix("/") ? "\(name) năm \(year.dropFirst())" : name
    case .event: return "ngày ban hành"
    }
  }

  static func weekday(_ day: Int) -> String {
    ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][(day + 6) % 7]
  }
}
