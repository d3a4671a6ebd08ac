import Glibc
import PlanModel
import PlanStore

/// A folder of its own for one test, gone when the test is over.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/cchc-store-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
  }

  deinit { Folder.remove(path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in the folder, in order.
  var names: [String] { Folder.names(in: path) }

  private static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    Glibc.remove(path)
  }
}

/// All bytes of a file; `nil` when it cannot be read.
func bytes(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
  return bytes
}

func write(_ bytes: some Sequence<UInt8>, to path: String) {
  guard let file = fopen(path, "w") else { return }
  defer { fclose(file) }
  let all = Array(bytes)
  fwrite(all, 1, all.count, file)
}

let moment = Timestamp(seconds: 1_764_645_000)

func code(_ text: String) -> CriterionCode {
  guard let code = CriterionCode(text) else { fatalError("no code: \(text)") }
  return code
}

func day(_ number: Int) -> Day {
  guard let day = Day(number: number) else { fatalError("no day: \(number)") }
  return day
}

/// Names that programs get wrong: composed and decomposed marks, very long, empty, with quotes, breaks and escapes.
enum HardNames {
  static let officer = "Đặng Thị Ngọc Ẩn"
  static let decomposed = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"
  static let long = Array(repeating: "Phòng Lãnh sự – Hợp tác quốc tế và Quản lý biên giới", count: 200)
    .joined(separator: ", ")
  static let awkward = "Ô. \"Ẩn\"; DROP TABLE plan;-- 'x'\\n\\ \t\r\n\u{1}\u{0}\u{7F}\u{1B}[31m 🇻🇳"
  static let all = [officer, decomposed, long, awkward, "", "\n", "\\", " ", "\u{FEFF}x", "đ/Đ"]
}

/// A change that makes one of everything, with hard names, and more than one where order matters.
enum SamplePlan {
  static let header = PlanHeader(
    agency: HardNames.awkward, title: HardNames.long, resultYear: 2024, planYear: 2025,
    decision: .init(number: "", day: day(20_250_331), issuer: HardNames.decomposed),
    published: .init(year: 2023, index: Score(thousandths: 91_890), rank: 7, of: nil), sourceDigest: "sha256:00")
  static let criteria = [
    Criterion(id: code("1.10"), name: HardNames.awkward, group: "I", maximum: Score(thousandths: 2000)),
    Criterion(
      id: code("1.2"), name: "", maximum: Score(thousandths: -1), score: Score(thousandths: 1250),
      statedGap: Score(thousandths: 5), isKept: true),
    Criterion(id: code("3.3.2"), name: HardNames.decomposed),
  ]
  static let units = [
    OrgUnit(id: .init(1), name: HardNames.long, aliases: HardNames.all, kind: .centre, activeFrom: day(20_240_229)),
    OrgUnit(id: .init(2), name: "", aliases: [], activeTo: day(29_991_231)),
    OrgUnit(id: .init(7), name: "Văn phòng Sở", aliases: [""]),
  ]
  static let groups = [
    UnitGroup(id: .init(1), name: "các phòng chuyên môn", members: [.init(7), .init(1), .init(2)]),
    UnitGroup(id: .init(2), name: HardNames.awkward, members: []),
  ]
  static let items = [
    Item(
      id: .init(1), criterion: code("1.10"), causes: HardNames.all, remedies: [""],
      deadline: Deadline(text: "trong năm 2025", day: day(20_251_231))),
    Item(id: .init(2), criterion: code("3.3.2"), causes: [], remedies: ["", ""], deadline: .init(isRecurring: true)),
  ]
  static let assignments = [
    Assignment(id: .init(1), item: .init(1), assignee: .unit(.init(7)), role: .lead, officer: HardNames.officer),
    Assignment(
      id: .init(2), item: .init(1), assignee: .unit(.init(1)), via: .init(1), role: .coordinating,
      officer: HardNames.awkward, due: day(20_250_630), isRecurring: true, state: .blocked, reason: "chờ kinh phí",
      completed: day(19_000_101), updates: 2, updatedAt: Timestamp(seconds: -5)),
    Assignment(id: .init(3), item: .init(2), assignee: .group(.init(2)), role: .lead, state: .cancelled),
  ]
  static let updates = [
    Update(
      id: .init(assignment: .init(2), number: 1), at: moment, author: HardNames.officer, state: .inProgress,
      due: day(20_250_630), result: HardNames.awkward, difficulty: HardNames.long, proposal: "\n"),
    Update(
      id: .init(assignment: .init(2), number: 2), at: Timestamp(seconds: moment.seconds + 1), author: "",
      state: .blocked, reason: "chờ kinh phí"),
  ]
  static let evidence = [
    Evidence(
      id: .init(1), item: .init(1), symbol: "78/QĐ-UBND", day: day(20_250_331), abstract: HardNames.awkward,
      path: "/tmp/Đặng \"x\"")
  ]
  static let duties = [
    StandingDuty(id: .init(1), assignee: .group(.init(1)), text: HardNames.awkward),
    StandingDuty(id: .init(4), assignee: .unit(.init(2)), text: ""),
  ]
  static let findings = [
    Finding(id: .init(1), kind: .yearConflict, line: 3, arguments: ["2025", "2024"], excerpt: HardNames.awkward),
    Finding(
      id: .init(2), kind: .noLead, item: .init(2), code: "3.3.2", arguments: HardNames.all, clarifiedAt: moment,
      clarifiedBy: HardNames.decomposed),
  ]

  static let plan = Plan(
    header: header, criteria: criteria, items: items, units: units, groups: groups, assignments: assignments,
    duties: duties, findings: findings)

  static let creation = Change(
    kind: .importPlan, subject: .init(code: "1.10", name: HardNames.awkward),
    edits: [.header(Edit(before: PlanHeader(), after: header))]
      + criteria.map { .criterion(Edit(before: nil, after: $0)) } + units.map { .unit(Edit(before: nil, after: $0)) }
      + groups.map { .group(Edit(before: nil, after: $0)) } + items.map { .item(Edit(before: nil, after: $0)) }
      + assignments.map { .assignment(Edit(before: nil, after: $0)) }
      + updates.map { .update(Edit(before: nil, after: $0)) } + evidence.map { .evidence(Edit(before: nil, after: $0)) }
      + duties.map { .duty(Edit(before: nil, after: $0)) } + findings.map { .finding(Edit(before: nil, after: $0)) })
}
