import PlanModel

/// What an agenda says: why a line stands on it, and what is clear about an item.
public struct AgendaWords: Sendable {
  /// Why a line is there, in a few words: "quá hạn 12 ngày (8 ngày làm việc)".
  public let reason: @Sendable (AgendaReason) -> String
  /// What is clear, as the office says it ("rõ người").
  public let clarity: @Sendable (Clarity) -> String
  /// "rõ 4/6, chưa rõ người, thời gian".
  public let clear: @Sendable (_ clear: Int, _ missing: [String]) -> String

  /// How often a due date was put off, and what it was first.
  public let extended: @Sendable (_ count: Int, _ first: String?) -> String
  /// The label before what is clear.
  public let label: String

  /// What is clear about an item and what not, in one line.
  public func clarity(_ clear: [Clarity]) -> String {
    self.clear(clear.count, Clarity.allCases.filter { !clear.contains($0) }.map(clarity))
  }

  static let vietnamese = AgendaWords(
    reason: { reason in
      let formats = Formats.vietnamese
      switch reason {
      case .overdue(let days, let working): return "quá hạn \(days) ngày (\(working) ngày làm việc)"
      case .blocked(let why): return why.unstopped.isEmpty ? "vướng mắc" : "vướng mắc: \(why.unstopped)"
      case .dueBeforeNext(let day): return "đến hạn \(formats.day(day)), trước kỳ giao ban tới"
      case .openConclusion(let day): return "kết luận giao ban \(formats.day(day)) chưa xong"
      case .waiting(let waiting, let why):
        let party = "chờ \(waiting.party) từ \(formats.day(waiting.since)), không tính quá hạn"
        return why.unstopped.isEmpty ? party : "\(party): \(why.unstopped)"
      case .awaitingConfirmation(let since, let late):
        let day = since.map { ", nộp \(formats.day($0))" } ?? ""
        return "chờ xác nhận\(day)\(late > 0 ? ", chậm \(late) ngày" : "")"
      case .afterFreeze(let day): return "hạn sau ngày chốt số liệu \(formats.day(day)), không có điểm năm nay"
      case .noUpdateSince(let day): return "chưa cập nhật từ giao ban \(formats.day(day))"
      case .neverReported: return "chưa báo cáo lần nào"
      case .periodDue(let period, let cycle): return "kỳ này: \(TimeWords.vietnamese.due(period, cycle))"
      case .periodsMissed(let periods, let cycle):
        let names = periods.map { TimeWords.vietnamese.period($0, cycle) }.joined(separator: ", ")
        return "chưa có báo cáo xong \(names)"
      case .noDeadline: return "chưa có thời hạn"
      case .noOfficer: return "chưa có cán bộ phụ trách"
      case .evidenceMissing: return "thiếu tài liệu kiểm chứng"
      }
    },
    clarity: { clarity in
      switch clarity {
      case .person: "người"
      case .work: "việc"
      case .time: "thời gian"
      case .authority: "thẩm quyền"
      case .responsibility: "trách nhiệm"
      case .result: "kết quả"
      }
    },
    clear: { clear, missing in
      missing.isEmpty ? "đủ 6 rõ" : "rõ \(clear)/6, chưa rõ \(missing.joined(separator: ", "))"
    },
    extended: { count, first in "gia hạn \(count) lần\(first.map { ", hạn đầu \($0)" } ?? "")" }, label: "6 rõ")

  static let english = AgendaWords(
    reason: { reason in
      let formats = Formats.english
      switch reason {
      case .overdue(let days, let working):
        return "overdue by \(EnglishCount.days(days)) (\(working) working)"
      case .blocked(let why): return why.unstopped.isEmpty ? "blocked" : "blocked: \(why.unstopped)"
      case .dueBeforeNext(let day): return "due \(formats.day(day)), before the next briefing"
      case .openConclusion(let day): return "conclusion of \(formats.day(day)) still open"
      case .waiting(let waiting, let why):
        let party = "waiting on \(waiting.party) since \(formats.day(waiting.since)), not counted overdue"
        return why.unstopped.isEmpty ? party : "\(party): \(why.unstopped)"
      case .awaitingConfirmation(let since, let late):
        let day = since.map { ", handed in \(formats.day($0))" } ?? ""
        return "awaiting confirmation\(day)\(late > 0 ? ", \(EnglishCount.days(late)) late" : "")"
      case .afterFreeze(let day): return "due after the freeze of \(formats.day(day)), brings no points this year"
      case .noUpdateSince(let day): return "no report since the briefing of \(formats.day(day))"
      case .neverReported: return "never reported"
      case .periodDue(let period, let cycle): return "now: \(TimeWords.english.due(period, cycle))"
      case .periodsMissed(let periods, let cycle):
        return "not reported done: \(periods.map { TimeWords.english.period($0, cycle) }.joined(separator: ", "))"
      case .noDeadline: return "no deadline"
      case .noOfficer: return "no officer"
      case .evidenceMissing: return "evidence missing"
      }
    },
    clarity: { clarity in
      switch clarity {
      case .person: "who"
      case .work: "what"
      case .time: "when"
      case .authority: "on whose authority"
      case .responsibility: "who answers"
      case .result: "to what end"
      }
    },
    clear: { clear, missing in
      missing.isEmpty ? "all six points clear" : "\(clear)/6 clear, not \(missing.joined(separator: ", "))"
    },
    extended: { count, first in
      "put off \(EnglishCount.of(count, "time"))\(first.map { ", first due \($0)" } ?? "")"
    }, label: "Six points")
}
