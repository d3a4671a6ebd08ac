/// What a plan says of itself: whose it is, what it rests on, and the result it answers.
public struct PlanHeader: PlanRecord, Hashable, Codable {
  /// The decision that published the index, as the plan cites it.
  public struct Decision: Hashable, Codable, Sendable {
    /// Số/ký hiệu: `78/QĐ-UBND`.
    public var number: String
    /// The date of the decision.
    public var day: Day?
    /// Who decided, as written.
    public var issuer: String

    /// A decision cited by number, date and issuer.
    public init(number: String, day: Day? = nil, issuer: String = "") {
      self.number = number
      self.day = day
      self.issuer = issuer
    }
  }

  /// A published result of the index.
  public struct PublishedResult: Hashable, Codable, Sendable {
    /// The year the text gives for this result, which may differ from the year of the plan's decision.
    public var year: Int?
    /// The index in percent, exactly as published: 91,89.
    public var index: Score?
    /// The rank among `of` departments.
    public var rank: Int?
    /// How many departments were ranked.
    public var of: Int?

    /// A published result; `nil` for what the text does not say.
    public init(year: Int? = nil, index: Score? = nil, rank: Int? = nil, of: Int? = nil) {
      self.year = year
      self.index = index
      self.rank = rank
      self.of = of
    }

    /// Points of the whole index that were lost, out of 100: 8,11 for 91,89 %.
    public var lost: Score? { index.map { Score(thousandths: 100_000) - $0 } }
  }

  /// The number of the plan in the file: 1 for the first.
  public var id: Int
  /// The agency: "Sở Ngoại vụ tỉnh Lạng Sơn"; empty in a plan that was just begun.
  public var agency: String
  /// The title of the document.
  public var title: String
  /// The year whose index the plan mends.
  public var resultYear: Int?
  /// The year the plan is for.
  public var planYear: Int?
  /// The decision the plan rests on.
  public var decision: Decision?
  /// The published result, with the year that the text gives for it.
  public var published: PublishedResult?
  /// A digest of the imported text, by which the same text is known again; empty for a plan made by hand.
  public var sourceDigest: String

  /// A header; everything may be missing.
  public init(
    id: Int = 1, agency: String = "", title: String = "", resultYear: Int? = nil, planYear: Int? = nil,
    decision: Decision? = nil,
    published: PublishedResult? = nil, sourceDigest: String = ""
  ) {
    self.id = id
    self.agency = agency
    self.title = title
    self.resultYear = resultYear
    self.planYear = planYear
    self.decision = decision
    self.published = published
    self.sourceDigest = sourceDigest
  }
}
