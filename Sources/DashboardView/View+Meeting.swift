import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// Meeting mode: one unit over the whole screen, few words and much room, to be read from the back of the room.
  func drawMeeting(_ meeting: MeetingScreen, _ state: DashboardState, _ canvas: inout Canvas) {
    let all = Rect(state.size)
    drawMeetingHeader(meeting, state, all.row(0), &canvas)
    var area = Rect(x: 0, y: 1, width: all.width, height: max(0, all.height - 3))
    let isRoomy = area.height >= 14
    if isRoomy { area = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1) }
    drawTurn(meeting, state, area, &canvas)
    let top = 3
    let body = Rect(x: area.x, y: area.y + top, width: area.width, height: max(0, area.height - top))
    guard let part = meeting.current, !part.lines.isEmpty else {
      canvas.put(state.words.meeting.nothing, at: Point(x: 3, y: body.y + 1), style: theme[.muted], within: body)
      return
    }
    let blocks = part.lines.enumerated().map { number, line in
      MeetingBlock(
        state.row(of: line), isCurrent: number == meeting.line, columns: body.width - 4, isRoomy: isRoomy, state)
    }
    var first = 0
    while first < meeting.line, blocks[first...meeting.line].map(\.height).reduce(0, +) > body.height { first += 1 }
    var y = body.y
    for (number, block) in blocks.enumerated().dropFirst(first) where y < body.bottom {
      draw(
        block, isCurrent: number == meeting.line, Rect(x: 0, y: y, width: body.width, height: body.bottom - y), &canvas)
      y += block.height
    }
  }

  private func drawMeetingHeader(
    _ meeting: MeetingScreen, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let words = state.words
    canvas.fill(rect, theme[.header])
    guard let briefing = state.meetingBriefing else { return }
    var pen = RowPen(rect, y: rect.y, margin: 1)
    let mark: String? =
      meeting.past != nil
      ? words.meeting.pastMark : briefing.phase == .planned ? words.meeting.notBegunMark : nil
    if meeting.showsClock, let clocks = state.meetingClocks {
      pen.pin("\(words.meeting.meetingClock) \(Self.clock(clocks.whole))", style: theme[.header], on: &canvas)
      pen.pinSpace(2)
    }
    let looking = state.isReadOnly ? words.care.onlyLooking : nil
    let right = [looking, mark, words.formats.day(briefing.day)].compactMap { $0 }.joined(separator: " · ")
    if right.columns + 12 < pen.room {
      pen.pin(right, style: theme[.header], on: &canvas)
      pen.pinSpace(2)
    }
    let title = briefing.title.isEmpty ? words.meeting.listTitle : briefing.title
    pen.put(title.uppercased(), columns: pen.room, style: theme[.header].adding(.bold), on: &canvas)
  }

  /// The unit whose turn it is: its name, how much there is of it, and its clock.
  private func drawTurn(_ meeting: MeetingScreen, _ state: DashboardState, _ area: Rect, _ canvas: inout Canvas) {
    guard area.height >= 3 else { return }
    let words = state.words
    var pen = RowPen(area, y: area.y, margin: 1)
    pen.pin(words.meeting.turn(meeting.part + 1, meeting.agenda.parts.count), style: theme[.muted], on: &canvas)
    pen.pinSpace(2)
    if meeting.showsClock, let clocks = state.meetingClocks {
      pen.pin(Self.clock(clocks.turn), style: theme[.title], on: &canvas)
      pen.pinSpace(2)
    }
    let assignee = meeting.current?.assignee
    pen.put(
      state.name(of: assignee).uppercased().truncated(to: pen.room), style: theme[.title].adding(.bold), on: &canvas)
    var lower = RowPen(area, y: area.y + 1, margin: 1)
    if case .unit = assignee {
      let isHere = state.isPresent(assignee)
      lower.pin(
        isHere ? "✓ \(words.meeting.present)" : words.meeting.absent, style: theme[isHere ? .good : .muted], on: &canvas
      )
      lower.pinSpace(2)
    }
    if let part = meeting.current {
      lower.put(state.counts(of: part), columns: lower.room, style: theme[.text], on: &canvas)
    }
    canvas.fill(Rect(x: area.x, y: area.y + 2, width: area.width, height: 1), with: "─", theme[.border])
  }

  private func draw(_ block: MeetingBlock, isCurrent: Bool, _ rect: Rect, _ canvas: inout Canvas) {
    for (offset, line) in block.lines.prefix(rect.height).enumerated() {
      let y = rect.y + offset
      if isCurrent { canvas.put("▌", at: Point(x: 0, y: y), style: theme[.borderFocused]) }
      var pen = RowPen(rect, y: y, margin: 1)
      pen.skip(1)
      if !line.right.isEmpty {
        pen.pin(line.right, style: theme[.good], on: &canvas)
        pen.pinSpace(1)
      }
      let base = style(of: line.role, block)
      pen.put(
        line.text, columns: pen.room, style: isCurrent && line.role == .name ? base.adding(.bold) : base, on: &canvas)
    }
  }

  private func style(of role: MeetingBlock.Role, _ block: MeetingBlock) -> Style {
    switch role {
    case .name: theme[.text]
    case .status: style(of: block.deadline)
    case .reason: theme[.finding]
    case .report: theme[.text]
    case .other: theme[.muted]
    }
  }

  /// "03:25", "1:02:09".
  static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(two(minutes)):\(two(seconds % 60))"
  }
}

/// A line of the agenda cut into lines of the screen: the one at the cursor in full, the others short.
struct MeetingBlock {
  enum Role { case name, status, reason, report, other }

  var lines: [(text: String, right: String, role: Role)] = []
  var deadline: DeadlineState?
  let height: Int

  init(_ row: MeetingRow?, isCurrent: Bool, columns: Int, isRoomy: Bool, _ state: DashboardState) {
    guard let row else {
      height = 0
      return
    }
    deadline = row.deadline
    let head = "\(state.words.states.mark(row.state)) \(row.code)  "
    let indent = String(repeating: " ", count: 2)
    let room = max(8, columns - head.columns - (row.mark.isEmpty ? 0 : row.mark.columns + 1))
    var names = row.name.wrapped(to: room)
    if names.isEmpty { names = [""] }
    let shown = isCurrent ? Array(names.prefix(isRoomy ? 3 : 2)) : [names[0]]
    for (number, name) in shown.enumerated() {
      let isLast = number == shown.count - 1
      let text = isLast && names.count > shown.count ? "\(name)…" : name
      lines.append(
        (
          number == 0 ? head + text : String(repeating: " ", count: head.columns) + text,
          number == 0 ? row.mark : "", .name
        ))
    }
    if isCurrent || isRoomy {
      let status = row.status.wrapped(to: max(8, columns - 2))
      lines += status.prefix(isCurrent ? 2 : 1).map { (indent + $0, "", .status) }
    }
    if isCurrent {
      let reasons = row.reasons.joined(separator: " · ")
      if !reasons.isEmpty {
        lines += "\(state.words.meeting.why): \(reasons)".wrapped(to: max(8, columns - 2)).prefix(2).map {
          (indent + $0, "", .reason)
        }
      }
      if isRoomy, !row.clarity.isEmpty {
        lines += row.clarity.wrapped(to: max(8, columns - 2)).map { (indent + $0, "", .other) }
      }
      if state.size.rows >= 30, !row.remedies.isEmpty {
        lines += "\(state.words.detail.remedies): \(row.remedies)".wrapped(to: max(8, columns - 2)).prefix(3).map {
          (indent + $0, "", .other)
        }
      }
      for (label, text) in row.report {
        lines += "\(label): \(text)".wrapped(to: max(8, columns - 2)).prefix(isRoomy ? 4 : 1).map {
          (indent + $0, "", .report)
        }
      }
    }
    height = lines.count + (isRoomy ? 1 : 0)
  }
}
