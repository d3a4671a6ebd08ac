import PlanModel
import PlanStore
import Testing

/// A plan so large that two connections read it at the same time.
@Suite struct LargePlanTests {
  let folder = Folder()

  private func creation(items: Int) -> Change {
    let unit = OrgUnit(id: .init(1), name: HardNames.officer, aliases: [HardNames.decomposed])
    var edits: [RecordEdit] = [
      .header(Edit(before: PlanHeader(), after: PlanHeader(agency: "Sở Ngoại vụ", planYear: 2025))),
      .unit(Edit(before: nil, after: unit)),
    ]
    for number in 1...items {
      let code = code("\(number / 1000 + 1).\(number / 40 % 25 + 1).\(number % 40 + 1)")
      let name = "\(HardNames.officer) \(number)"
      edits.append(.criterion(Edit(before: nil, after: Criterion(id: code, name: name, group: "nhóm \(number % 3)"))))
      let item = Item(
        id: .init(number), criterion: code, causes: [name, HardNames.decomposed, ""],
        remedies: ["\(name)\n\\", String(repeating: "ẩ", count: number % 700)])
      edits.append(.item(Edit(before: nil, after: item)))
      let assignment = Assignment(
        id: .init(number), item: .init(number), assignee: .unit(.init(1)), role: .lead,
        officer: number % 2 == 0 ? HardNames.officer : "")
      edits.append(.assignment(Edit(before: nil, after: assignment)))
    }
    return Change(kind: .importPlan, subject: .init(name: "Sở Ngoại vụ"), edits: edits)
  }

  private func largeFile() throws -> (path: String, plan: Plan) {
    let path = folder.file("large.cchc")
    let store = try PlanStore.create(path)
    var plan = try store.load().plan
    let change = creation(items: 1200)
    _ = try store.commit(change, author: "lan", at: moment)
    try plan.apply(change)
    return (path, plan)
  }

  @Test func itLoadsAsItWasMade() throws {
    let (path, plan) = try largeFile()
    #expect((bytes(of: path)?.count ?? 0) > 1 << 20)
    for access in [PlanStore.Access.readOnly, .readWrite] {
      #expect(try PlanStore.open(path, access: access).load().plan == plan)
    }
  }

  @Test(arguments: ["items SET deadline_day = 20259999", "assignments SET due = 20259999", "criteria SET code = 'x'"])
  func whatCannotBeReadInEitherPartIsTold(_ damage: String) throws {
    let (path, _) = try largeFile()
    let raw = RawFile(path)
    raw.run("PRAGMA ignore_check_constraints = ON")
    #expect(raw.run("UPDATE \(damage) WHERE rowid = 900") == "not an error")
    #expect(raw.column("SELECT changes()") == ["1"])
    let before = bytes(of: path)
    let store = try PlanStore.open(path)
    var told: FileFault?
    do throws(FileFault) { _ = try store.load() } catch { told = error }
    guard case .damaged(path, _) = told else { return #expect(Bool(false), "\(String(describing: told))") }
    #expect(bytes(of: path) == before)
  }

  /// A loader keeps no lock when it is done, whatever its second connection did.
  @Test func aWriterGoesOnAfterwards() throws {
    let (path, _) = try largeFile()
    let store = try PlanStore.open(path)
    for number in 1...5 {
      #expect(RawFile(path).run("UPDATE plan SET title = '\(number)'") == "not an error")
      #expect(try store.load().plan.header.title == "\(number)")
    }
  }
}
