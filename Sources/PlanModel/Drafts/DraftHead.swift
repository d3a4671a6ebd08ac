extension PlanDraft {
  /// Who signed: what stands above the name, line by line, and the name.
  public struct Signer: Hashable, Codable, Sendable {
    /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", as written.
    public var titles: [String]
    /// The name; `nil` where nobody has signed yet.
    public var name: String?

    /// A signer.
    public init(titles: [String], name: String? = nil) { (self.titles, self.name) = (titles, name) }
  }

  /// A count that the text announces.
  public struct Announcement: Hashable, Codable, Sendable {
    /// How many.
    public var count: Int
    /// The words: "05 tiêu chí".
    public var words: String

    /// A count in its words.
    public init(count: Int, words: String) { (self.count, self.words) = (count, words) }
  }

  /// What a document says of itself besides what a plan keeps, and what it says of results and decisions that was not
  /// taken for those of the plan. Nothing here is changed by an import; `HeadLines` has the places.
  public struct DocumentHead: Hashable, Codable, Sendable {
    /// The upper line of the letterhead as written: "UBND TỈNH LẠNG SƠN".
    public var superior: String?
    /// The lower line of the letterhead as written: "SỞ NGOẠI VỤ".
    public var letterhead: String?
    /// The number of the document: "40/KH-SNgV".
    public var number: String?
    /// Its number without the leading figure, which is there before the clerk gives one: "KH-SNgV".
    public var symbol: String?
    /// Where it was signed: "Lạng Sơn".
    public var place: String?
    /// The day it was signed.
    public var day: Day?
    /// What the base decision is about, as cited: "phê duyệt, công bố Chỉ số cải cách hành chính … năm 2024".
    public var decisionSubject: String?
    /// Who signed.
    public var signer: Signer?
    /// Those it was sent to, a line each.
    public var recipients: [String] = []
    /// The title, where it says that the document adds to another plan of the year.
    public var supplements: String?
    /// Results to be reached: a target is never a result.
    public var targets: [PlanHeader.PublishedResult] = []
    /// Results of other years, and others that were not taken for the published one.
    public var otherResults: [PlanHeader.PublishedResult] = []
    /// Other decisions that publish an index.
    public var otherDecisions: [PlanHeader.Decision] = []
    /// How many criteria the text announces before it lists them: "05 tiêu chí".
    public var announced: [Announcement] = []

    /// Nothing read.
    public init() {}

    /// What stands for the agency in the numbers of its documents: "SNgV" in "40/KH-SNgV", "UBND" in "12/KH-UBND".
    public var abbreviation: String? {
      guard let parts = symbol?.split(separator: "-"), parts.count > 1 else { return nil }
      return String(parts[1])
    }
  }

  /// Where the parts of a `DocumentHead` stand in the source: their first and last lines, from 1; lists go with its lists.
  public struct HeadLines: Hashable, Codable, Sendable {
    /// The upper line of the letterhead.
    public var superior: ClosedRange<Int>?
    /// The lower line of the letterhead.
    public var letterhead: ClosedRange<Int>?
    /// Number and symbol.
    public var number: ClosedRange<Int>?
    /// Place and day.
    public var place: ClosedRange<Int>?
    /// What the decision is about.
    public var decisionSubject: ClosedRange<Int>?
    /// Who signed, titles and name.
    public var signer: ClosedRange<Int>?
    /// The recipients, one for each.
    public var recipients: [ClosedRange<Int>] = []
    /// The targets, one for each.
    public var targets: [ClosedRange<Int>] = []
    /// The results that were not taken, one for each.
    public var otherResults: [ClosedRange<Int>] = []
    /// The decisions that were not taken, one for each.
    public var otherDecisions: [ClosedRange<Int>] = []
    /// The counts announced, one for each.
    public var announced: [ClosedRange<Int>] = []

    /// No places.
    public init() {}
  }
}
