import PlanModel

/// Putting text of a document into a field, in the review of an import.
public struct PlacingWords: Sendable {
  /// The heading of the unplaced blocks, the title of the question, and its place among the keys.
  public let section, title, place: String
  /// The label of the item chosen.
  public let item: String
  /// Each piece goes to the item it stands in; all items below.
  public let ownItems, below: String
  /// The choice of the lead of all items below.
  public let leadBelow: String
  /// There is no item yet; nothing at the cursor waits for a place.
  public let noItems, nothingHere: String
  /// How many words a block has.
  public let count: @Sendable (Int) -> String
  /// How many lines are marked.
  public let marked: @Sendable (Int) -> String
  /// That text was put into a field of an item, or of items.
  public let placed: @Sendable (_ text: String, _ field: String, _ whose: String) -> String
  /// The commands: to ask where text goes, to mark a line, to answer by number, to take another item.
  public let ask, mark, pick, otherItem: CommandText
  let blocks: BlockWords
  private let problems: @Sendable (PlacingFault) -> String

  /// The name of a field: "chủ trì".
  public func name(of slot: ItemSlot) -> String { blocks.slot(slot.rawValue) }

  /// Why text cannot be put there.
  public func problem(_ fault: PlacingFault) -> String { problems(fault) }

  static let vietnamese = PlacingWords(
    section: "Chỗ chưa xếp được", title: "Xếp vào", place: "Khi xếp văn bản vào mục", item: "Mục",
    ownItems: "từng mục chứa nó", below: "các mục bên dưới", leadBelow: "chủ trì của các mục bên dưới",
    noItems: "Chưa có mục nào để xếp vào; hãy thêm mục trước (Ins).",
    nothingHere: "Dòng này không chờ xếp; chọn một chỗ chưa xếp được, hoặc đánh dấu dòng bên văn bản gốc.",
    count: { "\($0) chữ" }, marked: { "đã đánh dấu \($0) dòng" },
    placed: { "Đã xếp “\($0)” vào \($1) của \($2); F9 để lấy lại." },
    ask: .init("xếp vào", "xếp chỗ chưa xếp được, hoặc các dòng đã đánh dấu, vào một mục"),
    mark: .init("đánh dấu", "bên văn bản gốc: đánh dấu dòng để xếp vào mục"),
    pick: .init("chọn", "xếp ngay vào trường có số ấy"),
    otherItem: .init("mục khác", "đổi sang mục khác"), blocks: .vietnamese,
    problems: { fault in
      switch fault {
      case .noTime(let text): "“\(text)” không phải thời gian; hãy chọn trường khác, hoặc sửa tay (Enter ở dòng đó)."
      case .noUnits(let text): "“\(text)” không phải tên đơn vị; hãy chọn trường khác."
      case .noPoints(let text): "“\(text)” không phải điểm; điểm được viết như 0,5/2."
      case .noItem: "Không có mục nào để nhận; hãy chọn mục bằng ← →."
      }
    })
  static let english = PlacingWords(
    section: "Not placed", title: "Put into", place: "While putting text into an item", item: "Item",
    ownItems: "the item each stands in", below: "the items below", leadBelow: "lead of the items below",
    noItems: "There is no item to put it into; add one first (Ins).",
    nothingHere: "Nothing here waits for a place; go to text that is not placed, or mark lines in the source.",
    count: { EnglishCount.of($0, "word") }, marked: { "\(EnglishCount.of($0, "line")) marked" },
    placed: { "“\($0)” was put into \($1) of \($2); F9 takes it back." },
    ask: .init("put into", "put text that is not placed, or the marked lines, into an item"),
    mark: .init("mark", "in the source: mark the line, to be put into an item"),
    pick: .init("choose", "put it into the field of that number at once"),
    otherItem: .init("other item", "go to another item"), blocks: .english,
    problems: { fault in
      switch fault {
      case .noTime(let text): "“\(text)” is no time; choose another field, or type it (Enter on that row)."
      case .noUnits(let text): "“\(text)” names no units; choose another field."
      case .noPoints(let text): "“\(text)” is no score; a score is written like 0,5/2."
      case .noItem: "No item takes it; choose one with ← →."
      }
    })
}
