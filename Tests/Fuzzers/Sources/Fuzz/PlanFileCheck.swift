import Glibc
import PlanImport
import PlanModel
import PlanStore

/// What holds of every plan file, whatever happened to its bytes and to what lies beside it.
///
/// An input is a list of damages to a whole plan: the place in four bytes, a length, and so many bytes that are laid over
/// those. The highest bit of the place means the journal beside, which is there only when something is laid over it; the
/// next one cuts the file there.
enum PlanFileCheck {
  private static let folder: String = {
    let shared = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(shared)/cchc-fuzz-XXXXXX".utf8CString)
    always(mkdtemp(&name) != nil, "there is a folder for the files")
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    atexit { PlanFileCheck.removeFolder() }
    return folder
  }()

  private static var path: String { "\(folder)/p.cchc" }
  private static var rescued: String { "\(folder)/r.cchc" }

  /// A whole plan with a short history, the same on every run.
  private static let whole: [UInt8] = {
    let text = """
      KẾ HOẠCH khắc phục Chỉ số CCHC năm 2025 của Sở Ngoại vụ
      Đối với tiêu chí 1.5 Công tác tuyên truyền: Sở Ngoại vụ được 0.5/2 điểm.
      - Nguyên nhân: Tuyên truyền còn đơn điệu.
      - Giải pháp: Làm mới cách đưa tin.
      - Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Thanh tra Sở.
      - Thời gian thực hiện: trong năm 2025.
      """
    let moment = Timestamp(seconds: 1_749_500_000)
    do {
      let store = try PlanStore.create(path)
      _ = try store.commit(
        try Plan().change(importing: try PlanReader().read(text: text)), author: "lan", at: moment)
      let signature = Signature(author: "lan", clock: Clock(now: moment, secondsAheadOfUTC: 25_200))
      for state in [WorkState.inProgress, .done] {
        let plan = try store.load().plan
        guard let share = plan.assignments.rows.first else { break }
        _ = try store.commit(
          try plan.change(setting: state, of: share.id, by: signature), author: "lan", at: moment)
      }
      _ = try store.undo(author: "lan", at: moment)
    } catch {
      always(false, "the plan can be made: \(error)")
    }
    return contents(of: path) ?? []
  }()

  static func bytes(_ input: [UInt8]) {
    var (file, journal) = (whole, [UInt8]?.none)
    for damage in Damages(input) { damage.lay(over: &file, &journal) }
    let beside = path + "-journal"
    for name in [path, beside, rescued, rescued + "-journal"] { unlink(name) }
    write(file, to: path)
    if let journal { write(journal, to: beside) }
    if !look(file, journal, beside) { rescue() }
  }

  /// Whether everything in the file holds together. Only what is not refused may have been written to.
  private static func look(_ file: [UInt8], _ journal: [UInt8]?, _ beside: String) -> Bool {
    let first = proof()
    if case .failure(let fault) = first {
      always(contents(of: path) == file, "what is refused is as it was: \(fault)")
      if let journal { always(contents(of: beside) == journal, "and so is what lies beside: \(fault)") }
    }
    guard let store = try? PlanStore.open(path, access: .readOnly) else { return false }
    let (plan, entries) = (try? store.load().plan, try? store.journal(limit: 100))
    guard case .success("[]") = first else { return false }
    always(plan != nil && entries != nil, "a file in which everything holds together can be read")
    var export: [UInt8] = []
    do throws(FileFault) { try store.export { export += $0 } } catch {
      always(false, "a whole file can be exported: \(error)")
    }
    always((try? PlanExport(export).check()) != nil, "what is exported can be imported")
    return true
  }

  private static func proof() -> Result<String, FileFault> {
    Result { () throws(FileFault) in "\(try PlanStore.prove(path).damage)" }
  }

  private static func rescue() {
    let moment = Timestamp(seconds: 1_749_600_000)
    guard (try? PlanStore.rescue(path, into: rescued, author: "lan", at: moment)) != nil else {
      return always(access(rescued, F_OK) != 0, "a rescue that came to nothing leaves nothing")
    }
    do throws(FileFault) { try PlanStore.open(rescued).check() } catch {
      always(false, "what was rescued is whole: \(error)")
    }
  }

  // MARK: Files

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return always(false, "the files can be written") }
    let count = fwrite(bytes, 1, bytes.count, file)
    always(fclose(file) == 0 && count == bytes.count, "the files can be written")
  }

  private static func removeFolder() {
    for name in [path, path + "-journal", rescued] { unlink(name) }
    rmdir(folder)
  }

  // MARK: Damage

  /// The damages in an input, in order; a last one that is not whole is none.
  private struct Damages: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ input: [UInt8]) { rest = input[...] }

    mutating func next() -> Damage? {
      guard rest.count >= 5 else { return nil }
      let place = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let count = Int(rest[rest.startIndex + 4])
      let bytes = rest.dropFirst(5).prefix(count)
      rest = rest.dropFirst(5 + count)
      return Damage(
        place: place & 0x3FFF_FFFF, isOfJournal: place >> 31 != 0, cuts: place >> 30 & 1 != 0, bytes: Array(bytes))
    }
  }

  private struct Damage {
    var place: Int
    var isOfJournal, cuts: Bool
    var bytes: [UInt8]

    func lay(over file: inout [UInt8], _ journal: inout [UInt8]?) {
      if isOfJournal {
        var content = journal ?? PlanFileCheck.ownJournal
        lay(over: &content)
        journal = content
      } else {
        lay(over: &file)
      }
    }

    private func lay(over content: inout [UInt8]) {
      let place = place % (content.count + 1)
      if cuts { content.removeLast(content.count - place) }
      let end = Swift.min(content.count, place + bytes.count)
      if place < end { content.replaceSubrange(place..<end, with: bytes.prefix(end - place)) }
    }
  }

  /// The journal of a change of the first two pages, as SQLite writes it: the pages as they are in the file.
  private static let ownJournal: [UInt8] = {
    func word(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let size = 4096
    var journal = magic + word(2) + word(7) + word(whole.count / size) + word(512) + word(size)
    journal += [UInt8](repeating: 0, count: 512 - journal.count)
    for number in 1...2 {
      let page = whole[(number - 1) * size..<number * size]
      let sum = stride(from: size - 200, to: 0, by: -200).reduce(7) { $0 + Int(page[page.startIndex + $1]) }
      journal += word(number) + page + word(sum)
    }
    return journal
  }()
}
