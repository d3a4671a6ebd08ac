import PlanModel

/// What figures of work are called and how they read in a sentence; the same on the board, on the command line and in
/// documents. What is counted is defined at `TallyScope`.
public struct TallyWords: Sendable {
  /// What a figure counts.
  public enum Noun: Sendable {
    /// Nhiệm vụ.
    case undertakings
    /// Phần việc.
    case shares
  }

  /// What there is: "03 nhiệm vụ của Kế hoạch và 02 nhiệm vụ giao tại giao ban; 10 phần việc của 4 đơn vị".
  public let scope: @Sendable (Workload) -> String
  /// What one unit leads, and what it has to do in all: "chủ trì 02 nhiệm vụ của Kế hoạch; có
  /// 05 phần việc".
  public let unitScope: @Sendable (Workload) -> String
  /// Who has what there is, of all units or of one: "toàn cơ quan có …", "Thanh tra Sở chủ trì …".
  let whose: @Sendable (_ unit: String?, _ scope: String) -> String
  /// Who has nothing to do.
  let idle: @Sendable (_ unit: String?) -> String
  /// How far work is: "hoàn thành 3/8 nhiệm vụ, đạt 37,5%".
  let done: @Sendable (_ done: Int, _ total: Int, _ share: String, Noun) -> String
  /// Nothing is overdue.
  let noneOverdue: @Sendable (Noun) -> String
  /// So many are overdue, so many are blocked.
  let overdue, blocked: @Sendable (_ count: Int, Noun) -> String
  /// So many of them: "3 phần việc".
  public let count: @Sendable (_ count: Int, Noun) -> String
  /// All figures in a line.
  let figuresText: @Sendable (Tally) -> String
  /// What is counted, in one sentence for the foot of a table.
  public let definition: String
  /// Groups, by their names in quotes, whose members are counted as they were understood and not confirmed.
  public let membersUnclear: @Sendable (_ groups: String) -> String
  /// What is not certain, marked as such: "Phòng A (cần làm rõ)".
  public let unclear: @Sendable (_ text: String) -> String
  /// Heads of the table of figures: what is counted, and the figures.
  public let sheet, subject, total, doneInTime, doneLate, inTime, overdueHead, noDeadline, waiting, blockedHead,
    awaiting,
    cancelled: String
  /// Rows of the table of figures.
  public let planned, given, all, shares: String
  let formats: Formats

  /// How far work is, in one sentence without its end.
  public func sentence(_ tally: Tally, _ noun: Noun) -> String {
    var parts = [done(tally.done, tally.total, formats.share(tally.done, of: tally.total), noun)]
    if tally.total > 0 { parts.append(tally.overdue == 0 ? noneOverdue(noun) : overdue(tally.overdue, noun)) }
    if tally.blocked > 0 { parts.append(blocked(tally.blocked, noun)) }
    return parts.joined(separator: "; ")
  }

  /// What there is and how far it is, of all units or of one, as a clause: "toàn cơ quan có 03 nhiệm vụ của Kế hoạch; 10
  /// phần việc của 4 đơn vị; hoàn thành 1/3 nhiệm vụ, …".
  public func statement(_ load: Workload, unit: String? = nil) -> String {
    guard load.undertakings.total + load.shares.total > 0 else { return idle(unit) }
    guard let unit else {
      return "\(whose(nil, scope(load))); \(sentence(load.undertakings, .undertakings))"
    }
    return "\(whose(unit, unitScope(load))); \(sentence(load.shares, .shares))"
  }

  /// All figures in a line: "2 hoàn thành, 3 trong hạn (1 sắp đến hạn), 1 quá hạn, 2 không có hạn".
  public func figures(_ tally: Tally) -> String { figuresText(tally) }

  static let vietnamese = TallyWords(
    scope: { load in
      let (plan, given) = (load.planned.total, load.given.total)
      let parts = [(plan, "của Kế hoạch"), (given, "giao tại giao ban")].filter { $0.0 > 0 }
      var text = parts.map { "\(two($0.0)) nhiệm vụ \($0.1)" }.joined(separator: " và ")
      if parts.isEmpty { text = "00 nhiệm vụ" }
      text += "; \(two(load.shares.total)) phần việc của \(load.units) đơn vị"
      let gone = load.undertakings.cancelled
      return gone > 0 ? "\(text) (không tính \(two(gone)) nhiệm vụ đã hủy)" : text
    },
    unitScope: { load in
      let parts = [(load.planned.total, "của Kế hoạch"), (load.given.total, "giao tại giao ban")].filter { $0.0 > 0 }
      let led = parts.map { "\(two($0.0)) nhiệm vụ \($0.1)" }.joined(separator: " và ")
      let shares = "\(two(load.shares.total)) phần việc"
      return parts.isEmpty ? "có \(shares)" : "chủ trì \(led); có \(shares)"
    },
    whose: { unit, scope in unit.map { "\($0) \(scope)" } ?? "toàn cơ quan có \(scope)" },
    idle: { "\($0 ?? "toàn cơ quan") không có nhiệm vụ phải thực hiện" },
    done: { done, total, share, noun in
      let name = name(noun)
      if total == 0 { return "không có \(name) phải thực hiện" }
      if done == 0, total == 1 { return "chưa hoàn thành 1 \(name) được giao" }
      if done == 0 { return "chưa hoàn thành \(name) nào trong số \(total) \(name) được giao" }
      return "hoàn thành \(done)/\(total) \(name), đạt \(share)"
    },
    noneOverdue: { "không có \(name($0)) quá hạn" }, overdue: { "\($0) \(name($1)) quá hạn" },
    blocked: { "\($0) \(name($1)) đang vướng mắc" },
    count: { "\($0) \(name($1))" },
    figuresText: { tally in
      var text = "\(tally.done) hoàn thành"
      if tally.doneLate > 0 { text += " (\(tally.doneLate) chậm)" }
      text += ", \(tally.inTime) trong hạn"
      if tally.soon > 0 { text += " (\(tally.soon) sắp đến hạn)" }
      text += ", \(tally.overdue) quá hạn, \(tally.noDeadline) không có hạn"
      if tally.recurring > 0 { text += " (\(tally.recurring) thường xuyên)" }
      if tally.waiting > 0 { text += ", \(tally.waiting) chờ bên ngoài" }
      let parts = [(tally.blocked, "vướng mắc"), (tally.awaiting, "chờ xác nhận")].filter { $0.0 > 0 }
      if !parts.isEmpty { text += "; trong đó " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") }
      if tally.cancelled > 0 { text += "; \(tally.cancelled) đã hủy" }
      return text
    },
    definition:
      "Nhiệm vụ là một mục của Kế hoạch hoặc một việc giao tại giao ban, tính một lần và thuộc đơn vị chủ trì; "
      + "phần việc là phần của từng đơn vị, chủ trì hoặc phối hợp, trong một nhiệm vụ. Việc đã hủy không tính vào tổng số.",
    membersUnclear: { "Thành viên của \($0) được tính theo cách tạm hiểu, cần làm rõ." },
    unclear: { "\($0) (cần làm rõ)" },
    sheet: "Số liệu chung", subject: "Số liệu", total: "Tổng số", doneInTime: "Hoàn thành đúng hạn",
    doneLate: "Hoàn thành quá hạn",
    inTime: "Trong hạn", overdueHead: "Quá hạn", noDeadline: "Không có hạn",
    waiting: "Chờ bên ngoài (không tính quá hạn)", blockedHead: "Trong đó: vướng mắc",
    awaiting: "Trong đó: chờ xác nhận", cancelled: "Đã hủy (không tính)", planned: "Nhiệm vụ của Kế hoạch",
    given: "Nhiệm vụ giao tại giao ban", all: "Cộng nhiệm vụ", shares: "Phần việc của các đơn vị",
    formats: .vietnamese)

  static let english = TallyWords(
    scope: { load in
      let (plan, given) = (load.planned.total, load.given.total)
      var text = "\(EnglishCount.of(plan, "task")) of the plan"
      if given > 0 { text += " and \(EnglishCount.of(given, "task")) given at briefings" }
      text += "; \(EnglishCount.of(load.shares.total, "share")) of \(EnglishCount.of(load.units, "unit"))"
      let gone = load.undertakings.cancelled
      return gone > 0 ? "\(text) (\(EnglishCount.of(gone, "cancelled task")) not counted)" : text
    },
    unitScope: { load in
      let parts = [(load.planned.total, "of the plan"), (load.given.total, "given at briefings")].filter { $0.0 > 0 }
      let led = parts.map { "\(EnglishCount.of($0.0, "task")) \($0.1)" }.joined(separator: " and ")
      let shares = EnglishCount.of(load.shares.total, "share")
      return parts.isEmpty ? "has \(shares)" : "leads \(led); has \(shares)"
    },
    whose: { unit, scope in unit.map { "\($0) \(scope)" } ?? "all units have \(scope)" },
    idle: { "\($0 ?? "all units"): no tasks" },
    done: { done, total, share, noun in
      let name = noun == .undertakings ? "task" : "share"
      return total == 0 ? "no \(name)s" : "\(done) of \(EnglishCount.of(total, name)) done, \(share)"
    },
    noneOverdue: { _ in "nothing overdue" }, overdue: { count, _ in "\(count) overdue" },
    blocked: { count, _ in "\(count) blocked" },
    count: { EnglishCount.of($0, $1 == .undertakings ? "task" : "share") },
    figuresText: { tally in
      var text = "\(tally.done) done"
      if tally.doneLate > 0 { text += " (\(tally.doneLate) late)" }
      text += ", \(tally.inTime) in time"
      if tally.soon > 0 { text += " (\(tally.soon) due soon)" }
      text += ", \(tally.overdue) overdue, \(tally.noDeadline) without a deadline"
      if tally.recurring > 0 { text += " (\(tally.recurring) recurring)" }
      if tally.waiting > 0 { text += ", \(tally.waiting) waiting on others" }
      let parts = [(tally.blocked, "blocked"), (tally.awaiting, "awaiting confirmation")].filter { $0.0 > 0 }
      if !parts.isEmpty { text += "; of them " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") }
      if tally.cancelled > 0 { text += "; \(tally.cancelled) cancelled" }
      return text
    },
    definition:
      "A task is an item of the plan or a task given at a briefing, counted once, with its lead; a share is what "
      + "one unit, leading or helping, has to do for a task. Cancelled work is in no total.",
    membersUnclear: { "The members of \($0) are counted as they were understood; to be clarified." },
    unclear: { "\($0) (to be clarified)" },
    sheet: "Figures", subject: "Figure", total: "Total", doneInTime: "Done in time", doneLate: "Done late",
    inTime: "In time",
    overdueHead: "Overdue", noDeadline: "No deadline", waiting: "Waiting on others (not overdue)",
    blockedHead: "Of them blocked",
    awaiting: "Of them awaiting confirmation",
    cancelled: "Cancelled (not counted)", planned: "Tasks of the plan", given: "Tasks given at briefings",
    all: "All tasks",
    shares: "Shares of the units", formats: .english)

  private static func name(_ noun: Noun) -> String { noun == .undertakings ? "nhiệm vụ" : "phần việc" }

  /// A number of things as offices write it: 03, 12.
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
