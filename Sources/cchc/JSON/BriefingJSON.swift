import PlanModel
import PlanReport
import PlanWords

/// An agenda in JSON.
struct AgendaJSON: Encodable {
  struct Part: Encodable {
    var unit: String?
    var lines: [Line]
  }

  struct Line: Encodable {
    var key: String
    var code: String?
    var text: String?
    var role: String?
    var state: String
    var due: String?
    var reasons: [String]
    var clear: [String]?
  }

  var day: String
  var title: String
  var parts: [Part]

  init(_ facts: MeetingFacts, _ words: Words) {
    day = facts.briefing.day.isoText
    title = facts.briefing.title
    parts = facts.agenda().parts.map { part in
      Part(
        unit: part.assignee.map { facts.plan.name(of: $0) }, lines: part.lines.compactMap { Line($0, facts, words) })
    }
  }
}

extension AgendaJSON.Line {
  fileprivate init?(_ line: AgendaLine, _ facts: MeetingFacts, _ words: Words) {
    let plan = facts.plan
    let reasons = line.reasons.map(words.agenda.reason)
    switch line.subject {
    case .assignment(let id):
      guard let assignment = plan.assignments[id] else { return nil }
      self.init(
        key: line.key, code: plan.items[assignment.item]?.criterion.description, text: nil,
        role: assignment.role.name, state: assignment.state.name,
        due: assignment.due?.isoText,
        reasons: reasons,
        clear: assignment.role == .lead
          ? plan.clarity(of: assignment.item, on: facts.briefing.day).map(\.rawValue).sorted() : nil)
    case .conclusion(let id):
      guard let conclusion = plan.conclusions[id] else { return nil }
      self.init(
        key: line.key, code: nil, text: conclusion.text, role: nil, state: conclusion.state.name,
        due: conclusion.due?.isoText, reasons: reasons, clear: nil)
    }
  }
}

/// The minutes of a briefing in JSON.
struct MinutesJSON: Encodable {
  struct Report: Encodable {
    var code: String
    var unit: String
    var state, result, difficulty, proposal, reason: String
    var due, extendedFrom: String?
    var extensionReason: String
    var author: String
  }

  struct ConclusionJSON: Encodable {
    var text: String
    var unit: String?
    var officer: String
    var due: String?
    var followUp: String
    var state: String
  }

  var number: Int
  var day, title, chair, secretary: String
  var present: [String]
  /// Nhiệm vụ: of the plan and given at briefings, cancelled ones not counted; and phần việc of the units.
  var total, done, overdue, blocked, ofPlan, ofBriefings, shares: Int
  var reports: [Report]
  var conclusions: [ConclusionJSON]

  init(_ facts: MeetingFacts, _ words: Words) {
    let (plan, briefing) = (facts.plan, facts.briefing)
    number = briefing.id.number
    (day, title, chair, secretary) = (briefing.day.isoText, briefing.title, briefing.chair, briefing.secretary)
    present = briefing.present.compactMap { plan.units[$0]?.name }
    let load = plan.workload(in: TallyScope(on: briefing.day))
    let count = load.undertakings
    (total, done, overdue, blocked) = (count.total, count.done, count.overdue, count.blocked)
    (ofPlan, ofBriefings, shares) = (load.planned.total, load.given.total, load.shares.total)
    reports = facts.updates.compactMap { update in
      plan.assignments[update.id.assignment].map { assignment in
        let subject = plan.subject(of: assignment)
        return Report(
          code: subject.code, unit: subject.name, state: update.state.name, result: update.result,
          difficulty: update.difficulty, proposal: update.proposal, reason: update.reason, due: update.due?.isoText,
          extendedFrom: update.extendedFrom?.isoText, extensionReason: update.extensionReason, author: update.author)
      }
    }
    conclusions = plan.conclusions(of: briefing.id).map { conclusion in
      let followUp =
        switch conclusion.followUp {
        case .noted: "noted"
        case .task: "task"
        case .assignment: "assignment"
        }
      return ConclusionJSON(
        text: conclusion.text, unit: conclusion.assignee.map { plan.name(of: $0) }, officer: conclusion.officer,
        due: conclusion.due?.isoText, followUp: followUp, state: conclusion.state.name)
    }
  }
}

/// What came of the work between two briefings, in JSON.
struct DiffJSON: Encodable {
  struct Move: Encodable {
    var code: String
    var from: String?
    var to: String
  }

  struct Extension: Encodable {
    var code, from, to: String
    var count: Int
  }

  struct TaskMove: Encodable {
    var text: String
    var from: String?
    var to: String
  }

  struct Part: Encodable {
    var unit: String
    var moved: [Move]
    var broken: [String]
    var extended: [Extension]
    var movedTasks: [TaskMove]
    var brokenTasks: [String]
  }

  var day: String
  var since: String?
  var parts: [Part]

  init(_ facts: MeetingFacts) {
    let plan = facts.plan
    func code(_ id: Assignment.Key) -> String { plan.assignments[id].map { plan.subject(of: $0).code } ?? "" }
    day = facts.briefing.day.isoText
    since = facts.previous?.day.isoText
    parts = (facts.diff?.parts ?? []).map { part in
      Part(
        unit: plan.name(of: part.assignee),
        moved: part.moved.map { Move(code: code($0.assignment), from: $0.from?.name, to: $0.to.name) },
        broken: part.broken.map(code),
        extended: part.extended.map {
          Extension(code: code($0.assignment), from: $0.from.isoText, to: $0.to.isoText, count: $0.count)
        },
        movedTasks: part.movedTasks.map {
          TaskMove(text: plan.conclusions[$0.task]?.text ?? "", from: $0.from?.name, to: $0.to.name)
        }, brokenTasks: part.brokenTasks.compactMap { plan.conclusions[$0]?.text })
    }
  }
}

/// A reminder in JSON: to whom, and the text ready to be sent.
struct ReminderJSON: Encodable {
  var unit, text: String
}

/// A piece of work in JSON.
struct AssignmentJSON: Encodable {
  /// The assignment's or the conclusion's number in the file.
  var id: Int
  /// "lead", "coordinating", or "ad_hoc" for a task that a briefing gave.
  var role: String
  var unit, code, name, officer, state: String
  var due, completed, confirmedBy, confirmedOnPaper, waitsOn, waitsSince: String?
  var extensions: Int
  var isOverdue: Bool

  init(_ assignment: Assignment, _ plan: Plan, on day: Day) {
    let item = plan.items[assignment.item]
    id = assignment.id.number
    role = assignment.role.name
    unit = plan.name(of: assignment.assignee)
    code = item?.criterion.description ?? ""
    name = item.flatMap { plan.criteria[$0.criterion]?.name } ?? ""
    (officer, state) = (assignment.officer, assignment.state.name)
    (due, completed) = (assignment.due?.isoText, assignment.completed?.isoText)
    (confirmedBy, confirmedOnPaper) = (assignment.confirmation?.by, assignment.confirmation?.paper)
    (waitsOn, waitsSince) = (assignment.waiting?.party, assignment.waiting?.since.isoText)
    extensions = assignment.extensions
    isOverdue = assignment.deadlineState(on: day).isOverdue
  }

  init(_ task: Conclusion, _ plan: Plan, on day: Day) {
    (id, role, code, name) = (task.id.number, "ad_hoc", "", task.text)
    unit = task.assignee.map { plan.name(of: $0) } ?? ""
    (officer, state, extensions) = (task.officer, task.state.name, 0)
    (due, completed) = (task.due?.isoText, task.completed?.isoText)
    (confirmedBy, confirmedOnPaper) = (task.confirmation?.by, task.confirmation?.paper)
    (waitsOn, waitsSince) = (task.waiting?.party, task.waiting?.since.isoText)
    isOverdue = task.deadlineState(on: day).isOverdue
  }

  /// All phần việc that are not cancelled, unit by unit.
  static func all(of plan: Plan, only: Assignee?, on day: Day) -> [AssignmentJSON] {
    plan.shares(in: TallyScope(on: day, only: only)).filter { $0.state != .cancelled }.compactMap { work in
      if let assignment = work.assignment {
        return plan.assignments[assignment].map { AssignmentJSON($0, plan, on: day) }
      }
      guard let task = work.task.flatMap({ plan.conclusions[$0] }) else { return nil }
      var json = AssignmentJSON(task, plan, on: day)
      json.unit = work.assignee.map { plan.name(of: $0) } ?? ""
      return json
    }
  }
}
