import Glibc
import PlanModel
import Testing

/// Every operation on a drive that fails, at every call that changes something: what was said is true to the byte, the
/// files are as they were or as they shall be, nothing stays in the way, and doing it once more works.
@Suite struct FailingCallTests {
  /// So many calls of each operation in the suite.
  private static let sample = 2
  private static let faults: [(mode: DriveFault.Mode, number: Int32)] = [
    (.once, EIO), (.on, EIO), (.part, ENOSPC), (.once, ENOSPC), (.on, EROFS), (.kill, SIGKILL),
  ]

  @Test(arguments: Operation.all) func whatIsSaidIsTrueWhereverTheDriveFails(_ operation: Operation) throws {
    let reference = try Reference(operation)
    let all = (1...reference.log.calls).flatMap { call in
      Self.faults.map { DriveFault(call: call, mode: $0.mode, number: $0.number) }
    }
    let cases = Campaign.sample(all, Self.sample, seed: UInt64(reference.log.calls))
    let folder = try DriveFolder()
    var wrong = 0
    for fault in cases {
      try reference.before.lay(into: folder.drive.folder)
      let run = try folder.run(operation, fault)
      let found = try Verdict(of: run, fault, reference, in: folder).wrong
      #expect(found.isEmpty, "\(operation.name), \(fault): said \(run.output)\(run.error)")
      wrong += found.isEmpty ? 0 : 1
    }
    Campaign.tell("failing calls", cases: cases.count, wrong: wrong)
  }
}

/// What is wrong after an operation on a drive that failed.
private struct Verdict {
  private(set) var wrong: [String] = []
  private let reference: Reference
  private let folder: DriveFolder

  init(of run: FinishedRun, _ fault: DriveFault, _ reference: Reference, in folder: DriveFolder) throws {
    (self.reference, self.folder) = (reference, folder)
    let raw = try folder.content
    wrong += try reference.recover(in: folder)
    let content = try folder.content.lasting
    switch run.ending {
    case .status(0): require(content == reference.after, "not done: \(difference(content, reference.after))")
    case .status(let status): try refused(run, status, raw: raw, content, fault)
    case .signal(SIGKILL) where fault.mode == .kill: try requireEither(content)
    case .signal(let signal): wrong.append("ended by signal \(signal)")
    }
    if content == reference.recovered { try again() }
  }

  private mutating func require(_ holds: Bool, _ what: String) {
    if !holds { wrong.append(what) }
  }

  /// Before or after; what lies between is told by no sentence.
  private mutating func requireEither(_ content: FolderContent) throws {
    wrong += reference.wrongs(between: content)
  }

  private mutating func refused(
    _ run: FinishedRun, _ status: Int32, raw: FolderContent, _ content: FolderContent, _ fault: DriveFault
  ) throws {
    let sentences = run.error.split(separator: "\n").filter { $0.hasPrefix("cchc: ") }
    require([1, 2].contains(status), "status \(status)")
    require(sentences.count == 1, "\(sentences.count) sentences")
    if run.error.contains("chưa chắc") { return try requireEither(content) }
    let lasting = fault.mode == .once ? content : content.only(reference.recovered)
    require(lasting == reference.recovered, "said to be as before: \(difference(content, reference.recovered))")
    // What was broken off before is taken back in part.
    if run.error.contains("dở dang"), reference.before != reference.recovered { return }
    // A drive that fails from then on does not let go of what was begun beside.
    let was = fault.mode == .once ? raw.lasting : raw.lasting.only(reference.before)
    let isInOrder = raw.lasting.only(reference.recovered) == reference.recovered
    require(was == reference.before || isInOrder, "not the same to the byte: \(difference(was, reference.before))")
  }

  /// What failed can be done as soon as the drive works; what a program that died left passing is gone then.
  private mutating func again() throws {
    let run = try folder.run(reference.operation)
    let content = try folder.content
    require(run.status == 0, "once more: \(run.status) \(run.error)")
    if reference.recovered == reference.before {
      require(content.lasting == reference.after, "once more: \(difference(content.lasting, reference.after))")
    }
    let passing = content.files.keys.filter { $0.hasPrefix(".cchc-") }
    require(passing.isEmpty, "left: \(passing)")
  }

  private func difference(_ content: FolderContent, _ wanted: FolderContent) -> String {
    Set(content.files.keys).union(wanted.files.keys).sorted().compactMap { name in
      switch (content.files[name], wanted.files[name]) {
      case (nil, _?): "no \(name)"
      case (_?, nil): "\(name) is there"
      case (let has, let wants): has == wants ? nil : "\(name) is otherwise"
      }
    }.joined(separator: ", ")
  }
}
