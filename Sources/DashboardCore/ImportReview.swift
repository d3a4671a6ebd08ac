import PlanModel
import Screen

/// A draft that is looked through beside its source, corrected, and then imported as one change.
///
/// Nothing of it is in the plan file before that. Its corrections are a list, so that each can be taken back, and so that
/// they can be kept outside the file while the review is left.
public struct ImportReview: Sendable {
  /// The half of the screen that takes keys.
  public enum Pane: Sendable {
    /// The draft.
    case draft
    /// The source.
    case source
  }

  /// The draft as corrected so far.
  public private(set) var draft: PlanDraft
  /// The lines it was read from.
  public let source: SourceListing
  /// Which document it was.
  public let origin: ImportOrigin
  /// How it compares with the plan there is.
  public private(set) var relation: ImportRelation
  /// The rows.
  public private(set) var outline: DraftOutline
  /// How many findings nobody has clarified yet.
  public private(set) var openFindings: Int
  /// The corrections so far, in order.
  public private(set) var edits: [DraftEdit] = []
  private var undone: [DraftEdit] = []

  /// The number of the row at the cursor.
  public var cursor = 0
  /// What shows of the rows.
  public var scroll = Scroll()
  /// The finding that was walked to, as long as the cursor stays.
  public var finding: Int?
  /// The half that takes keys.
  public var pane = Pane.draft
  /// What shows of the source.
  public var sourceScroll = SourceScroll()
  /// The line of the source at its cursor, by its place in the listing, from 0.
  public var sourceCursor = 0
  /// The lines marked in the source, by their places.
  public var marks: Set<Int> = []
  /// The question into which field text goes.
  public var placing: DraftPlacing?
  /// The form in which a row is corrected.
  public var form: DraftForm?

  /// The review of what was read, to be imported into a plan.
  init(_ read: ReadPlan, from origin: ImportOrigin, into plan: Plan) {
    draft = read.draft
    source = read.source
    self.origin = origin
    relation = plan.relation(to: read.draft)
    outline = DraftOutline(of: read.draft, relation: relation)
    openFindings = read.draft.findings.count { !read.draft.isClarified($0) }
    cursor = outline.number(of: .section(.general)) ?? 0
  }

  /// The row at the cursor.
  public var place: DraftPlace { outline.rows[cursor] }

  /// The finding that is spoken of: the one walked to, else the first at the cursor.
  public var currentFinding: Int? { finding ?? outline.findings(at: cursor).first }

  /// The lines of the source that the cursor, or the finding walked to, is about.
  public var markedLines: ClosedRange<Int>? {
    let own = draft.lines(of: place)
    guard let finding, let line = draft.findings[finding].line, line > 0 else { return own }
    return own?.contains(line) == true ? own : line...line
  }
}

extension ImportReview {
  /// Makes a correction; the cursor stays at its row as far as that is still there.
  mutating func correct(_ edit: DraftEdit, in plan: Plan) throws(ChangeFault) {
    try apply(edit, in: plan)
    edits.append(edit)
    undone = []
  }

  /// Takes the last correction back.
  mutating func undo(in plan: Plan) throws(ChangeFault) {
    guard let last = edits.last else { throw .nothingToUndo }
    try apply(last.inverted, in: plan)
    edits.removeLast()
    undone.append(last)
  }

  /// Makes the correction again that was taken back last.
  mutating func redo(in plan: Plan) throws(ChangeFault) {
    guard let last = undone.last else { throw .nothingToRedo }
    try apply(last, in: plan)
    undone.removeLast()
    edits.append(last)
  }

  private mutating func apply(_ edit: DraftEdit, in plan: Plan) throws(ChangeFault) {
    let old = place
    try draft.apply(edit)
    refresh(in: plan)
    cursor = outline.number(of: old) ?? min(cursor, outline.rows.count - 1)
    finding = nil
  }

  /// Makes anew what depends on the draft or on the plan.
  mutating func refresh(in plan: Plan) {
    relation = plan.relation(to: draft)
    outline = DraftOutline(of: draft, relation: relation)
    openFindings = draft.findings.count { !draft.isClarified($0) }
    cursor = min(cursor, outline.rows.count - 1)
  }

  /// Whether what takes keys is text to be put into a field: a block, or the source.
  var isAboutText: Bool {
    if pane == .source { return true }
    if case .block = place { return true }
    return false
  }

  /// Puts the cursor of the source where the row at the cursor was read from.
  mutating func placeSourceCursor() {
    let line = markedLines.map { source.index(of: $0.lowerBound) } ?? sourceScroll.line
    sourceCursor = max(0, min(line, source.count - 1))
  }

  /// Goes to a row.
  mutating func go(to place: DraftPlace) {
    guard let number = outline.number(of: place) else { return }
    (cursor, finding) = (number, nil)
  }

  /// Goes to the next or previous finding, round and round; `false` when there is none.
  mutating func walk(forward: Bool) -> Bool {
    let walk = outline.walk
    guard !walk.isEmpty else { return false }
    let here = (cursor, finding ?? (forward ? -1 : Int.max))
    let next =
      forward
      ? walk.first { ($0.row, $0.finding) > here } ?? walk[0]
      : walk.last { ($0.row, $0.finding) < here } ?? walk[walk.count - 1]
    (cursor, finding) = (next.row, next.finding)
    return true
  }

  /// Goes to the head of the next item or part, or back to that of this one or the one before.
  mutating func jump(forward: Bool) {
    let isHead = { (place: DraftPlace) in
      switch place {
      case .section, .item: true
      default: false
      }
    }
    let rows = outline.rows
    let target =
      forward
      ? rows[min(cursor + 1, rows.count)...].firstIndex(where: isHead) : rows[..<cursor].lastIndex(where: isHead)
    if let target { (cursor, finding) = (target, nil) }
  }
}

/// A document that is read beside the board.
public struct DocumentInReading: Equatable, Sendable {
  /// The path, as it was asked for.
  public var path: String
  /// The review of it that was left, and goes on.
  var kept: KeptReview?

  /// The name of the file without its folders.
  public var fileName: String { path.split(separator: "/").last.map { String($0) } ?? path }
}

/// What came of reading a document.
enum ReadArrival: Sendable {
  /// A plan, to be reviewed; after a review of it was left.
  case plan(ReadPlan, ImportOrigin, after: KeptReview?)
  /// A workbook has several sheets, and none was chosen.
  case sheets([String], path: String)
}

/// Which document a draft was read from: where it lies, which sheet of it, and what its bytes were.
public struct ImportOrigin: Hashable, Codable, Sendable {
  /// The path.
  public var path: String
  /// The sheet that was chosen; `nil` for all of them, and outside of workbooks.
  public var sheet: String?
  /// A digest of its bytes, by which it is known again.
  public var digest: String

  /// A document.
  public init(path: String, sheet: String? = nil, digest: String) {
    (self.path, self.sheet, self.digest) = (path, sheet, digest)
  }

  /// The name of the file without its folders.
  public var fileName: String { path.split(separator: "/").last.map { String($0) } ?? path }
}
