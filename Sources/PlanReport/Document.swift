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
    /// Points with dashes.
    case points([String])
    /// Points with numbers.
    case numbered([String])
    /// A table.
    case table(DocumentTable)
  }

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

  /// A document.
  public init(
    issuer: Issuer? = nil, kind: String, abstract: String = "", blocks: [Block] = [], recipients: [String] = [],
    signature: [String] = []
  ) {
    self.issuer = issuer
    self.kind = kind
    self.abstract = abstract
    self.blocks = blocks
    self.recipients = recipients
    self.signature = signature
  }
}

/// A table of a document.
public struct DocumentTable: Equatable, Sendable {
  /// How the cells of a column stand.
  public enum Alignment: Sendable { case left, center, right }

  /// A column.
  public struct Column: Equatable, Sendable {
    /// The head.
    public var title: String
    /// Its share of the width, against the others'.
    public var share: Int
    /// How its cells stand.
    public var alignment: Alignment

    /// A column.
    public init(_ title: String, share: Int, _ alignment: Alignment = .left) {
      self.title = title
      self.share = share
      self.alignment = alignment
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, a cell for each column.
  public var rows: [[String]]

  /// A table.
  public init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
