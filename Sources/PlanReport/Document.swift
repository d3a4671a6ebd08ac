import PlanWords

/// An office document before it takes a form: what it is, what it says, who gets it and who signs. Text, Markdown and
/// office files are made of the same one, so that they say the same.
///
/// The parts follow the layout of Nghị định 30/2020/NĐ-CP: head, kind and abstract (trích yếu), body, recipients (Nơi
/// nhận) and signature. Number and day are left blank for the clerk (văn thư).
public struct Document: Equatable, Sendable {
  /// Who issues a document, for its head.
  public struct Issuer: Equatable, Sendable {
    /// Quốc hiệu and tiêu ngữ.
    public var motto: [String]
    /// The body above; may be empty.
    public var superior: String
    /// The issuing body.
    public var agency: String
    /// The number with its blank: "Số:      /TB-…".
    public var number: String
    /// Place and day with their blanks; the place may be empty.
    public var place: String

    /// An issuer.
    public init(motto: [String], superior: String = "", agency: String, number: String, place: String) {
      self.motto = motto
      self.superior = superior
      self.agency = agency
      self.number = number
      self.place = place
    }
  }

  /// A part of the body.
  public enum Block: Equatable, Sendable {
    /// A heading with its number ("I. …", "1. …"); 1 is the highest level.
    case heading(Int, String)
    /// A paragraph.
    case paragraph(String)
    /// A paragraph with its letter ("a) …", điểm).
    case lettered(String)
    /// A paragraph that opens with a label ("Nguyên nhân"), the text behind a colon.
    case labelled(String, String)
    /// Points with dashes.
    case points([String])
    /// Points with numbers.
    case numbered([String])
    /// A table.
    case table(DocumentTable)
    /// A chart of bars; formats without pictures print it as a table or as bars of signs.
    case chart(DocumentChart)
  }

  /// A part behind the signature (phụ lục), on a page of its own.
  public struct Annex: Equatable, Sendable {
    /// "Phụ lục" or "Phụ lục II".
    public var title: String
    /// What it is about.
    public var name: String
    /// "(Kèm theo Báo cáo số …)"; may be empty.
    public var reference: String
    /// Whether its pages lie across (khổ ngang), for tables of many columns.
    public var isWide: Bool
    /// Its content.
    public var blocks: [Block]

    /// An annex.
    public init(title: String, name: String, reference: String = "", isWide: Bool = false, blocks: [Block]) {
      self.title = title
      self.name = name
      self.reference = reference
      self.isWide = isWide
      self.blocks = blocks
    }
  }

  /// The language of its words.
  public var language = Language.vietnamese
  /// The head; `nil` for lists that are no official document.
  public var issuer: Issuer?
  /// What it is: "THÔNG BÁO".
  public var kind: String
  /// Trích yếu: what it is about.
  public var abstract: String
  /// The body.
  public var blocks: [Block]
  /// Nơi nhận; empty where it has none.
  public var recipients: [String]
  /// The lines above the signature: "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"; empty where nobody signs.
  public var signature: [String]
  /// The parts behind the signature.
  public var annexes: [Annex]
  /// Why figures were left out, or stand in the words of the plan: findings that are still open. Not printed; told when the
  /// document is written.
  public var unclear: [String] = []

  /// A document.
  public init(
    language: Language = .vietnamese, issuer: Issuer? = nil, kind: String, abstract: String = "", blocks: [Block] = [],
    recipients: [String] = [], signature: [String] = [], annexes: [Annex] = []
  ) {
    self.language = language
    self.issuer = issuer
    self.kind = kind
    self.abstract = abstract
    self.blocks = blocks
    self.recipients = recipients
    self.signature = signature
    self.annexes = annexes
  }
}
