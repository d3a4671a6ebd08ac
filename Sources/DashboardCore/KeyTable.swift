import PlanModel
import Screen

/// One row of the key table: these keys, in these places, ask for this command.
public struct Binding: Sendable {
  /// The keys; the first one is shown in the key bar.
  public let keys: [KeyChord]
  /// What they ask for.
  public let command: Command
  /// Where.
  public let contexts: [Context]
  /// How early the row comes in the key bar; `nil` where it is only in the help sheet.
  public let bar: Int?
  /// The keys as shown, where several rows are told as one ("1-6").
  public let label: String?

  init(_ keys: [KeyChord], _ command: Command, _ contexts: [Context], bar: Int? = nil, label: String? = nil) {
    self.keys = keys
    self.command = command
    self.contexts = contexts
    self.bar = bar
    self.label = label
  }

  /// All keys, as they are written for people.
  public var keysLabel: String { keys.map(\.label).joined(separator: " ") }

  /// The key or keys as the key bar has room for.
  public var barLabel: String { label ?? keys.first?.label ?? "" }
}

/// Every key of the program. Dispatch, key bar, help sheet and the table in the README read these rows.
public enum KeyTable {
  private static let lists = Context.lists
  private static let board = Context.board
  private static let menus: [Context] = [
    .filter, .journal, .findings, .members, .welcome, .years, .forecast, .settings, .briefings, .turns, .conclusions,
    .sheets, .placing, .reports, .formats,
  ]
  private static let lines: [Context] = board + menus + scrolling + [.scoring, .review]
  private static let scrolling: [Context] = [.help, .comparison, .briefingSheet, .document]
  private static let prompts: [Context] = [.reason, .search, .importPath, .newYear]

  private static let fields: [Context] = [.form, .reason, .search, .explanation, .forecastPrompt, .settingsPrompt]

  /// The rows, in the order of the help sheet.
  public static let bindings: [Binding] =
    states + editing + moving + finding + record + scoring + overlays + review + placing + outlook + meeting + general

  private static let states: [Binding] = WorkState.allCases.map { state in
    let isFirst = state == .notStarted
    return Binding(
      [.character(Character(String(state.rawValue)))], .setState(state), board + [.form, .meeting, .conclusions],
      bar: isFirst ? 1 : nil,
      label: isFirst ? "1-6" : nil)
  }

  private static let editing = [
    Binding([.character(" ")], .nextState, board, bar: 2),
    Binding([.character(" ")], .nextState, [.meeting]),
    Binding([.key(.enter), .key(.f(2))], .edit, board + [.meeting], bar: 2),
    Binding([.key(.f(9)), .character("u")], .undo, board + [.journal, .scoring, .meeting, .conclusions], bar: 4),
    Binding([.ctrl("r")], .redo, board + [.journal, .scoring, .meeting, .conclusions], bar: 10),
  ]

  private static let moving = [
    Binding([.key(.up), .character("k")], .up, lines + [.meeting]),
    Binding([.key(.down), .character("j")], .down, lines + [.meeting]),
    Binding([.key(.pageUp), .ctrl("b")], .pageUp, lines),
    Binding([.key(.pageDown), .ctrl("f")], .pageDown, lines),
    Binding([.key(.home), .character("g")], .first, lines + [.meeting]),
    Binding([.key(.end), .character("G")], .last, lines + [.meeting]),
    Binding([.key(.tab)], .nextPane, board + [.meeting], bar: 3),
    Binding([.key(.backTab)], .previousPane, board + [.meeting]),
    Binding([.key(.left), .character("h")], .fold, [.criteria, .units], bar: 12, label: "← →"),
    Binding([.key(.right), .character("l")], .unfold, [.criteria, .units]),
    Binding([.character("*"), .character("z")], .foldAll, [.criteria, .units]),
  ]

  private static let finding = [
    Binding([.character("/"), .key(.f(3))], .search, board, bar: 6),
    Binding([.character("n"), .ctrl("n")], .nextMatch, board),
    Binding([.character("N"), .ctrl("p")], .previousMatch, board),
    Binding([.key(.f(4)), .character("f")], .filter, board, bar: 6),
    Binding([.character("s"), .ctrl("s")], .sort, lists, bar: 11),
    Binding([.ctrl("g"), .character("b")], .scope, board, bar: 9),
  ]

  private static let record = [
    Binding([.key(.f(8))], .journal, board + [.meeting], bar: 7),
    Binding([.character("0")], .findings, board, bar: 8),
    Binding([.ctrl("o")], .importPlan, board + [.welcome]),
    Binding([.key(.escape)], .giveUp, board + [.welcome], bar: 1),
    Binding([.ctrl("d")], .reports, board, bar: 10),
  ]

  private static let scoring = [
    Binding([.key(.f(7))], .scoring, board, bar: 9),
    Binding([.ctrl("y")], .years, board, bar: 9),
    Binding([.character("<")], .previousYear, board),
    Binding([.character(">")], .nextYear, board),
    Binding([.key(.enter)], .accept, [.scoring, .explanation], bar: 1),
    Binding([.character(" ")], .evidence, [.scoring], bar: 2),
    Binding([.key(.f(2))], .explain, [.scoring], bar: 3),
    Binding([.key(.tab)], .nextUnscored, [.scoring], bar: 4),
    Binding([.key(.backTab)], .previousUnscored, [.scoring]),
    Binding([.ctrl("d"), .character("+")], .fullMarks, [.scoring], bar: 5),
    Binding([.key(.delete)], .clearScore, [.scoring], bar: 6),
    Binding([.ctrl("k")], .lock, [.scoring], bar: 7),
  ]

  private static let overlays = [
    Binding([.key(.tab), .key(.down)], .nextPane, [.form], bar: 2, label: "Tab"),
    Binding([.key(.backTab), .key(.up)], .previousPane, [.form]),
    Binding([.key(.right), .character(" ")], .nextChoice, [.form, .reports], bar: 3, label: "← →"),
    Binding([.key(.left)], .previousChoice, [.form, .reports]),
    Binding([.key(.enter), .key(.f(2))], .accept, [.form], bar: 1, label: "Enter"),
    Binding(
      [.key(.enter)], .accept, prompts + menus.filter { $0 != .forecast && $0 != .settings }, bar: 1),
    Binding([.character(" ")], .toggle, [.filter, .members, .findings, .years, .turns, .conclusions], bar: 2),
    Binding([.key(.delete), .character("0")], .clear, [.filter, .members], bar: 3),
    Binding([.ctrl("g")], .editor, [.form, .reason, .explanation], bar: 4),
    Binding([.key(.tab)], .complete, [.importPath], bar: 2),
    Binding([.key(.f(1)), .character("?"), .key(.enter), .character("q")], .cancel, [.help], label: "Enter"),
    Binding(
      [.key(.escape)], .cancel,
      [
        .form, .reason, .search, .filter, .journal, .findings, .members, .help, .importPath, .sheets, .placing, .review,
        .scoring,
        .explanation, .years, .newYear, .comparison, .briefings, .turns, .conclusions, .briefingSheet,
        .document, .reports, .formats,
      ], bar: 20),
  ]

  private static let review = [
    Binding([.key(.f(5)), .ctrl("s")], .importNow, [.review], bar: 1),
    Binding([.key(.enter), .key(.f(2))], .correct, [.review], bar: 2),
    Binding([.key(.f(8)), .character("n"), .ctrl("n")], .nextFinding, [.review], bar: 3),
    Binding([.key(.f(7)), .character("N"), .ctrl("p")], .previousFinding, [.review]),
    Binding([.character(" ")], .clarify, [.review], bar: 4),
    Binding([.key(.f(6))], .place, [.review], bar: 5),
    Binding([.key(.insert), .character("+")], .add, [.review], bar: 5),
    Binding([.key(.delete)], .drop, [.review], bar: 6),
    Binding([.key(.tab)], .nextPane, [.review], bar: 7),
    Binding([.key(.backTab)], .previousPane, [.review]),
    Binding([.key(.f(9)), .character("u")], .undo, [.review], bar: 8),
    Binding([.ctrl("r")], .redo, [.review]),
    Binding([.key(.right), .character("l")], .nextItem, [.review], bar: 9, label: "← →"),
    Binding([.key(.left), .character("h")], .previousItem, [.review]),
  ]

  private static let placing: [Binding] =
    [
      Binding([.key(.right)], .nextChoice, [.placing], bar: 3, label: "← →"),
      Binding([.key(.left)], .previousChoice, [.placing]),
    ] + places

  private static let places: [Binding] = DraftPlacing.Choice.all.indices.map { place in
    let number = place + 1
    let isFirst = number == 1
    return Binding(
      [.character(Character(String(number)))], .pick(number), [.placing], bar: isFirst ? 2 : nil,
      label: isFirst ? "1-8" : nil)
  }

  private static let outlook = [
    Binding([.key(.f(6))], .forecast, board, bar: 9),
    Binding([.key(.tab), .key(.right)], .nextPane, [.forecast], bar: 1, label: "Tab"),
    Binding([.key(.backTab), .key(.left)], .previousPane, [.forecast]),
    Binding([.character(" ")], .toggle, [.forecast], bar: 2),
    Binding([.key(.enter), .key(.f(2))], .edit, [.forecast], bar: 3),
    Binding([.key(.f(3)), .character("/")], .askTarget, [.forecast], bar: 4),
    Binding([.ctrl("s")], .keepTargets, [.forecast], bar: 5),
    Binding([.key(.delete)], .clear, [.forecast], bar: 6),
    Binding([.key(.f(4))], .settings, [.forecast], bar: 7),
    Binding([.key(.enter), .key(.f(2))], .edit, [.settings], bar: 1),
    Binding([.character(" ")], .toggle, [.settings]),
    Binding([.key(.delete)], .clear, [.settings], bar: 2),
    Binding([.key(.f(9)), .character("u")], .undo, [.forecast, .settings], bar: 8),
    Binding([.ctrl("r")], .redo, [.forecast, .settings]),
    Binding([.key(.escape), .key(.f(6)), .character("q")], .cancel, [.forecast], bar: 20),
    Binding([.key(.escape)], .cancel, [.settings, .forecastPrompt, .settingsPrompt], bar: 20),
    Binding([.key(.enter)], .accept, [.forecastPrompt, .settingsPrompt], bar: 1),
  ]

  private static let meeting = [
    Binding([.key(.f(5))], .briefing, board, bar: 6),
    Binding([.key(.pageDown), .key(.right), .ctrl("f")], .nextTurn, [.meeting], bar: 3),
    Binding([.key(.pageUp), .key(.left), .ctrl("b")], .previousTurn, [.meeting]),
    Binding([.key(.f(4)), .character("c")], .conclude, [.meeting], bar: 4),
    Binding([.key(.f(6))], .conclusions, [.meeting], bar: 8),
    Binding([.key(.f(3)), .character("/")], .search, [.meeting], bar: 9),
    Binding([.key(.f(7)), .character("p")], .presence, [.meeting], bar: 11),
    Binding([.character("-")], .lineUp, [.meeting]),
    Binding([.character("+")], .lineDown, [.meeting]),
    Binding([.ctrl("k"), .character("t")], .clock, [.meeting], bar: 12),
    Binding([.ctrl("p")], .lead, [.meeting]),
    Binding([.ctrl("o")], .document, [.meeting, .briefingSheet], bar: 13),
    Binding([.key(.enter), .ctrl("s")], .accept, [.document], bar: 1, label: "Enter"),
    Binding([.ctrl("e")], .endMeeting, [.meeting], bar: 10),
    Binding([.key(.f(5))], .briefing, [.meeting], bar: 1),
    Binding([.key(.escape), .character("q")], .cancel, [.meeting], bar: 20),
    Binding([.key(.f(2))], .edit, [.briefings], bar: 3),
    Binding([.key(.f(5))], .accept, [.briefings]),
    Binding([.key(.f(2)), .key(.insert)], .assign, [.conclusions], bar: 3),
    Binding([.key(.f(5)), .key(.enter)], .accept, [.briefingSheet], bar: 1),
    Binding([.key(.enter)], .accept, [.unsaved], bar: 1),
    Binding([.key(.delete)], .clear, [.unsaved], bar: 2),
    Binding([.key(.escape)], .cancel, [.unsaved], bar: 20),
    Binding([.character("q"), .key(.escape)], .quit, [.presented], bar: 20),
  ]

  private static let general = [
    Binding(
      [.key(.f(1)), .character("?")], .help,
      board + [
        .journal, .findings, .welcome, .scoring, .years, .comparison, .forecast, .settings, .briefings, .meeting,
        .conclusions, .briefingSheet, .review, .reports,
      ],
      bar: 13),
    Binding([.character("m"), .key(.f(12))], .mouse, board),
    Binding([.ctrl("t")], .typing, fields, bar: 12),
    Binding([.ctrl("t")], .typing, board + [.meeting, .conclusions, .turns, .scoring, .forecast, .settings]),
    Binding([.ctrl("l")], .redraw, Context.allCases),
    Binding([.ctrl("z")], .suspend, Context.allCases),
    Binding([.key(.f(10)), .character("q"), .ctrl("q"), .ctrl("c")], .quit, board + [.welcome], bar: 14),
    Binding(
      [.key(.f(10)), .ctrl("q"), .ctrl("c")], .quit, Context.allCases.filter { !(board + [.welcome]).contains($0) }),
  ]

  /// What a key asks for in that place; `nil` when it asks for nothing. The first row that holds there counts.
  public static func command(for chord: KeyChord, in context: Context) -> Command? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(chord) }?.command
  }

  /// The rows that hold in that place, in the order of the help sheet.
  public static func bindings(in context: Context) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// The rows of the key bar in that place, the most wanted first.
  public static func bar(in context: Context) -> [Binding] {
    bindings(in: context).filter { $0.bar != nil }.sorted { ($0.bar ?? 0) < ($1.bar ?? 0) }
  }
}
