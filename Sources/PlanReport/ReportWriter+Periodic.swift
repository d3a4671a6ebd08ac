import PlanModel
import PlanWords

extension ReportWriter {
  func fillPeriodic(_ fields: inout TemplateFields) {
    let formats = words.formats
    let period = facts.period
    fields["ky"] = texts.name(of: period)
    fields["tu_ngay"] = formats.day(period.first)
    fields["den_ngay"] = formats.day(period.last)
    fields.values["chua_het_ky"] = .flag(facts.day < period.last)
    fields["so_tieu_chi"] =
      "\(Set(itemsByCode.filter { plan.lead(of: $0.id)?.state != .cancelled }.map(\.criterion)).count)"
    fields["diem_khac_phuc"] = certainExplainedLoss.map(formats.points) ?? ""
    let isClear = plan.baseYear.map { doubts.sums[$0] == nil } ?? doubts.result.isEmpty
    if isClear, let forecast = plan.forecast() {
      let base = forecast.provisional.map { " (\(words.scores.provisional($0.scored, $0.leaves)))" } ?? ""
      fields["du_kien"] = formats.percent(forecast.expected.index) + base
    }
    let meetings = plan.briefings.rows.filter { $0.phase == .ended && (period.first...facts.day).contains($0.day) }
    let conclusions = meetings.map { plan.conclusions(of: $0.id).count }.reduce(0, +)
    fields["so_giao_ban"] = meetings.isEmpty ? "" : "\(meetings.count)"
    fields["so_ket_luan"] = conclusions == 0 ? "" : "\(conclusions)"
    fields.setList("tieu_chi", itemsByCode.map(criterionFields))
    fields.setList("don_vi", unitFields)
    fields.setList("xong_trong_ky", texts: doneInPeriod)
    fields.setList("gia_han", texts: putOffInPeriod)
    fields.setList("vuong_mac", texts: troubles)
    fields.setList("sap_toi", texts: comingUp)
    fields.setList("kien_nghi", texts: proposals)
  }

  /// The items, by the codes of their criteria.
  var itemsByCode: [Item] {
    plan.items.rows.filter { item in
      facts.only == nil || plan.assignments(of: item.id).contains { plan.assignments[$0]?.assignee == facts.only }
    }
    .sorted { ($0.criterion, $0.id) < ($1.criterion, $1.id) }
  }

  private func criterionFields(_ item: Item) -> TemplateFields {
    let told = plan.assignments(of: item.id).compactMap { facts.latest[$0] }
    let criterion = certain(item.criterion)
    return TemplateFields([
      "ten": name(of: item), "diem": score(of: criterion), "mat": words.formats.score(criterion?.gap),
      "chu_tri": lead(of: item), "phoi_hop": coordinating(of: item), "han": deadline(of: item),
      "trang_thai": state(of: item),
      "ket_qua": joined(told.map(\.result)), "kho_khan": joined(told.map(\.difficulty)),
      "de_xuat": joined(told.map(\.proposal)),
    ])
  }

  func name(of item: Item) -> String {
    documents.criterion(item.criterion.description, plan.criteria[item.criterion]?.name.unstopped ?? "")
  }

  func score(of criterion: Criterion?) -> String {
    guard let criterion, criterion.score != nil || criterion.maximum != nil else { return "" }
    return "\(words.formats.score(criterion.score))/\(words.formats.score(criterion.maximum))"
  }

  /// The units and groups of an item as the plan names them: units that work for a group stand for it.
  func names(of item: Item, _ role: Role) -> [String] {
    plan.names(of: item.id, role).map { $0.trimmed.isEmpty ? documents.unnamed : $0 }
  }

  /// Who leads an item, marked where that is not certain.
  func lead(of item: Item) -> String {
    let names = names(of: item, .lead)
    return names.isEmpty ? texts.noLead : marked(names, isClear: doubts.leads[item.id] == nil)
  }

  /// Who helps with an item, marked where that is not certain.
  func coordinating(of item: Item) -> String {
    marked(names(of: item, .coordinating), isClear: doubts.helpers[item.id] == nil)
  }

  private func marked(_ names: [String], isClear: Bool) -> String {
    let text = names.joined(separator: "; ")
    return isClear || text.isEmpty ? text : words.tally.unclear(text)
  }

  /// Where the lead's work that comes back stands; `nil` for other work.
  func rhythm(of item: Item) -> String? {
    plan.lead(of: item.id).flatMap { plan.occurrences(of: $0, on: facts.day) }.map(words.time.standing)
  }

  /// The due day of the lead, or the periods of what comes back, else what the plan says.
  func deadline(of item: Item) -> String {
    if let rhythm = rhythm(of: item) { return rhythm }
    if let unclear = unclearDeadline(of: item) { return unclear }
    if let day = plan.lead(of: item.id)?.due ?? item.deadline.day { return words.formats.day(day) }
    return item.deadline.text.isEmpty ? words.deadlines.missing : item.deadline.text
  }

  func state(of item: Item) -> String {
    let work = plan.undertaking(item, on: facts.day)
    return state(work.state, work.deadline)
  }

  func state(of assignment: Assignment) -> String {
    state(assignment.state, assignment.deadlineState(on: facts.day))
  }

  func state(_ state: WorkState, _ deadline: DeadlineState) -> String {
    let isTold =
      switch deadline {
      case .overdue, .soon, .handedIn, .handedInLate, .waiting, .doneLate: true
      default: false
      }
    return texts.state(words.states.name(state), isTold ? words.deadlines.sentence(deadline) : nil)
  }

  func joined(_ parts: [String]) -> String {
    var seen: Set<String> = []
    return parts.map(\.unstopped).filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func unit(of assignee: Assignee?) -> String {
    assignee.map { plan.documentName(of: $0, words) } ?? texts.nobody
  }

  private func sentence(_ work: CountedWork, _ rest: String) -> String {
    texts.work(plan.subject(of: work, words), unit(of: work.assignee), rest)
  }

  /// The periods of a phần việc that comes back; `nil` for other work.
  func occurrences(of work: CountedWork) -> Occurrences? {
    work.assignment.flatMap { plan.assignments[$0] }.flatMap { plan.occurrences(of: $0, on: facts.day) }
  }

  /// What was done in the period: work, and of work that comes back the periods.
  private var doneInPeriod: [String] {
    facts.shares.flatMap { work -> [String] in
      func done(_ subject: String, _ day: Day?) -> String {
        texts.done(subject, unit(of: work.assignee), day.map(words.formats.day))
      }
      let subject = plan.subject(of: work, words)
      if let occurrences = occurrences(of: work) {
        return occurrences.done.filter { $0.doneOn.map(isInPeriod) ?? false }.map { period in
          done("\(subject) (\(words.time.period(period, occurrences.rhythm.cycle)))", period.doneOn)
        }
      }
      guard work.state == .done, work.completed.map(isInPeriod) ?? facts.before.map({ !$0.isDone(work) }) ?? false
      else { return [] }
      return [done(subject, work.completed)]
    }
  }

  private func isInPeriod(_ day: Day) -> Bool { facts.period.first <= day && day <= facts.day }

  private var putOffInPeriod: [String] {
    guard let before = facts.before else { return [] }
    return facts.shares.compactMap { work in
      guard let id = work.assignment, let old = before.assignments[id], work.extensions > old.extensions,
        let from = old.due ?? old.clearedDue, let to = work.due
      else { return nil }
      return sentence(work, texts.putOff(words.formats.day(from), words.formats.day(to)))
    }
  }

  private var troubles: [String] {
    facts.shares.compactMap { work in
      if let missed = occurrences(of: work).flatMap(words.time.missed) { return sentence(work, missed) }
      guard work.state == .blocked || work.figure == .overdue else { return nil }
      let difficulty = work.assignment.flatMap { facts.latest[$0]?.difficulty.unstopped } ?? ""
      return sentence(
        work,
        texts.trouble(
          state(work.state, work.deadline), reason: work.reason.unstopped,
          difficulty: difficulty == work.reason.unstopped ? "" : difficulty))
    }
  }

  /// What is due in the period after this one: days, and periods of what comes back.
  private var comingUp: [String] {
    let end = facts.period.next.last
    let coming = facts.shares.compactMap { work -> (due: Day, text: String)? in
      if let occurrences = occurrences(of: work) {
        guard let next = occurrences.due(by: end) else { return nil }
        return (next.due, sentence(work, words.time.due(next, occurrences.rhythm.cycle)))
      }
      guard work.state.isOpen, let due = work.due, due > facts.day, due <= end else { return nil }
      return (due, sentence(work, texts.due(words.formats.day(due))))
    }
    return coming.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element.text)
  }

  private var proposals: [String] {
    facts.shares.compactMap { work in
      guard work.state.isOpen, let id = work.assignment, let proposal = facts.latest[id]?.proposal.unstopped,
        !proposal.isEmpty
      else { return nil }
      return sentence(work, proposal)
    }
  }
}

extension Plan {
  /// Whether a piece of work that another state of the plan knows was done in this one.
  fileprivate func isDone(_ work: CountedWork) -> Bool {
    switch work.subject {
    case .item(let id): lead(of: id)?.state == .done
    case .assignment(let id): assignments[id]?.state == .done
    case .task(let id): conclusions[id]?.state == .done
    }
  }
}
