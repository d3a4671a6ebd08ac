import PlanModel

/// What office documents say, as an office clerk would write it: the head and foot of all, and minutes.
public struct DocumentWords: Sendable {
  /// Quốc hiệu and tiêu ngữ, with which every Vietnamese office document begins.
  public let motto: [String]
  /// The kind of minutes.
  public let notice: String
  /// The number of a notice with its blank.
  public let number: @Sendable (_ kind: String, _ agency: String) -> String
  /// The body above the agency, of a province.
  public let superior: @Sendable (_ province: String) -> String
  /// Place and day, left blank for the clerk.
  public let place: @Sendable (_ place: String, _ year: Int) -> String
  /// The plan by name: that of a year, or without one.
  public let plan: @Sendable (_ year: Int?, _ agency: String) -> String
  /// A meeting by its title, within a sentence: "cuộc họp giao ban tháng 12/2025".
  public let meeting: @Sendable (_ title: String) -> String
  /// The chair within a sentence where nobody is named; a unit that has no name.
  public let someChair, unnamed: String
  /// A criterion by code and name.
  public let criterion: @Sendable (_ code: String, _ name: String) -> String
  /// What minutes are about; the chair may be empty.
  public let minutesAbstract: @Sendable (_ chair: String, _ meeting: String) -> String
  /// The first sentence of minutes; the chair may be empty.
  public let opening: @Sendable (_ day: String, _ chair: String, _ meeting: String, _ plan: String) -> String
  /// Who was there and who not; who wrote.
  public let present, absent, secretary: @Sendable (_ names: String) -> String
  /// Headings of minutes, without their numbers.
  public let situation, conclusions, assigned: String
  /// The sentence on all units together, of the clause that says what there is and how far it is.
  public let overall: @Sendable (_ day: String, _ statement: String) -> String
  /// The sentence on the tasks that earlier meetings gave.
  public let earlierConclusions: @Sendable (_ parts: String) -> String
  /// A unit reported nothing in the meeting.
  public let nothingReported: String
  /// A report on a criterion: its state.
  public let reported: @Sendable (_ criterion: String, _ state: String) -> String
  /// Parts of a report.
  public let result, difficulty, proposal, reason: @Sendable (_ text: String) -> String
  /// A due date that was put off, with the reason.
  public let extended: @Sendable (_ new: String, _ old: String, _ why: String) -> String
  /// Before the conclusions.
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
  /// Heads of tables.
  public let rowNumber, task, unit, due, state: String
  /// The documents that are lists.
  public let lists: ListWords
}
