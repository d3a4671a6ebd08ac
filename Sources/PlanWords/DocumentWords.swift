import PlanModel

/// What office documents say, as an office clerk would write it.
public struct DocumentWords: Sendable {
  /// What documents are.
  public let notice, list, reminder, agendaKind, changesKind: String
  /// The number of a notice with its blank, and the place with its day.
  public let number: @Sendable (_ kind: String, _ agency: String) -> String
  /// The body above the agency, of a province.
  public let superior: @Sendable (_ province: String) -> String
  /// Place and day, left blank for the clerk.
  public let place: @Sendable (_ place: String, _ year: Int) -> String
  /// What minutes are about.
  public let minutesAbstract: @Sendable (_ chair: String, _ title: String) -> String
  /// The first paragraph of minutes.
  public let opening: @Sendable (_ day: String, _ chair: String, _ title: String, _ plan: String) -> String
  /// Who was there and who not; who wrote.
  public let present, absent, secretary: @Sendable (_ names: String) -> String
  /// Headings of minutes.
  public let situation, conclusions, assigned: String
  /// How far all is: "hoàn thành 3/8 nhiệm vụ, đạt 37,5%".
  public let done: @Sendable (_ done: Int, _ total: Int, _ share: String) -> String
  /// Nothing is overdue; so many are; so many are blocked.
  public let noneOverdue: String
  /// So many are overdue, so many are blocked.
  public let overdue, blocked: @Sendable (_ count: Int) -> String
  /// The sentence on all units together, of the parts before.
  public let overall: @Sendable (_ day: String, _ parts: String) -> String
  /// A unit reported nothing in the meeting.
  public let nothingReported: String
  /// A report on a criterion: its state and the words.
  public let reported: @Sendable (_ code: String, _ name: String, _ state: String) -> String
  /// Parts of a report.
  public let result, difficulty, proposal, reason: @Sendable (_ text: String) -> String
  /// A due date that was put off, with the reason.
  public let extended: @Sendable (_ new: String, _ old: String, _ why: String) -> String
  /// Before the conclusions, and where there are none.
  public let concluding: @Sendable (_ chair: String) -> String
  /// No conclusion was made.
  public let noConclusions: String
  /// A conclusion with who does it until when.
  public let conclusion: @Sendable (_ text: String, _ unit: String?, _ officer: String, _ due: String?) -> String
  /// The last paragraph of minutes.
  public let closing: String
  /// Nơi nhận.
  public let recipients: [String]
  /// Who signs minutes.
  public let signature: [String]
  /// What a list of assignments is about.
  public let listAbstract: @Sendable (_ plan: String, _ day: String) -> String
  /// Heads of tables.
  public let number1, code, task, unit, role, due, state, remark, officer: String
  /// Roles.
  public let lead, coordinating: String
  /// Nothing is listed.
  public let nothing: String
  /// A reminder: to whom, its first sentence, its last.
  public let dear, reminderOpening: @Sendable (_ name: String) -> String
  /// The last sentence of a reminder.
  public let reminderClosing: @Sendable (_ day: String) -> String
  /// What an agenda is about.
  public let agendaAbstract: @Sendable (_ title: String, _ day: String) -> String
  /// What a comparison of two meetings is about.
  public let changesAbstract: @Sendable (_ day: String, _ earlier: String?) -> String
  /// Headings of a comparison.
  public let moved, broken, putOff: String
  /// Nothing changed.
  public let noChanges: String
  /// The plan by name: that of a year, or without one.
  public let plan: @Sendable (_ year: Int?, _ agency: String) -> String
  /// The chair where nobody is named.
  public let someChair: String

  /// A share of a whole as a percentage with no needless zeros: `37,5%`, `100%`, `33,33%`.
  public func share(_ part: Int, of whole: Int, _ formats: Formats) -> String {
    guard whole > 0 else { return "0%" }
    let hundredths = (part * 20_000 + whole) / (2 * whole)
    var text = "\(hundredths / 100)"
    let fraction = hundredths % 100
    if fraction > 0 {
      text += "\(formats.decimalSign)\(fraction / 10)"
      if fraction % 10 > 0 { text += "\(fraction % 10)" }
    }
    return "\(text)%"
  }

  /// How far work is, in one sentence without its end.
  public func count(done: Int, total: Int, overdue: Int, blocked: Int, _ formats: Formats) -> String {
    var parts = [self.done(done, total, share(done, of: total, formats))]
    parts.append(overdue == 0 ? noneOverdue : self.overdue(overdue))
    if blocked > 0 { parts.append(self.blocked(blocked)) }
    return parts.joined(separator: "; ")
  }
}
