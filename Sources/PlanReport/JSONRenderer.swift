import Foundation
import PlanModel

/// A document as JSON, for programs that lay it out themselves: its parts in their order, cells with what is read and
/// what is counted. Points are thousandths, shares hundred-thousandths, days `2025-12-31`.
public struct JSONRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The text, ended by a line end.
  public func render(_ document: Document) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(DocumentJSON(document)), as: UTF8.self) + "\n"
  }
}

private struct DocumentJSON: Encodable {
  var issuer: IssuerJSON?
  var kind, abstract: String
  var blocks: [BlockJSON]
  var recipients, signature: [String]
  var annexes: [AnnexJSON]

  init(_ document: Document) {
    issuer = document.issuer.map(IssuerJSON.init)
    (kind, abstract) = (document.kind, document.abstract)
    blocks = document.blocks.map(BlockJSON.init)
    (recipients, signature) = (document.recipients, document.signature)
    annexes = document.annexes.map(AnnexJSON.init)
  }
}

private struct IssuerJSON: Encodable {
  var motto: [String]
  var superior, agency, number, place: String

  init(_ issuer: Document.Issuer) {
    motto = issuer.motto
    (superior, agency, number, place) = (issuer.superior, issuer.agency, issuer.number, issuer.place)
  }
}

private struct AnnexJSON: Encodable {
  var title, name, reference: String
  var isWide: Bool
  var blocks: [BlockJSON]

  init(_ annex: Document.Annex) {
    (title, name, reference, isWide) = (annex.title, annex.name, annex.reference, annex.isWide)
    blocks = annex.blocks.map(BlockJSON.init)
  }
}

private struct BlockJSON: Encodable {
  var type: String
  var level: Int?
  var label, text: String?
  var points: [String]?
  var table: TableJSON?
  var chart: ChartJSON?

  init(_ block: Document.Block) {
    switch block {
    case .heading(let depth, let words): (type, level, text) = ("heading", depth, words)
    case .paragraph(let words), .lettered(let words): (type, text) = ("paragraph", words)
    case .labelled(let name, let words): (type, label, text) = ("labelled", name, words)
    case .points(let all): (type, points) = ("points", all)
    case .numbered(let all): (type, points) = ("numbered", all)
    case .table(let content): (type, table) = ("table", TableJSON(content))
    case .chart(let content): (type, chart) = ("chart", ChartJSON(content))
    }
  }
}

private struct TableJSON: Encodable {
  struct Column: Encodable { var title, group: String }
  struct Cell: Encodable {
    var text: String
    var count, thousandths, share: Int?
    var day: String?
  }
  struct Row: Encodable {
    var kind: String
    var cells: [Cell]
  }
  var name: String
  var columns: [Column]
  var rows: [Row]

  init(_ table: DocumentTable) {
    name = table.name
    columns = table.columns.map { Column(title: $0.title, group: $0.group) }
    rows = table.rows.map { row in
      let kind =
        switch row.kind {
        case .entry: "entry"
        case .group: "group"
        case .total: "total"
        }
      return Row(kind: kind, cells: row.cells.map(Self.cell))
    }
  }

  private static func cell(_ cell: DocumentTable.Cell) -> Cell {
    var json = Cell(text: cell.text)
    switch cell.value {
    case .text: break
    case .count(let count): json.count = count
    case .score(let score): json.thousandths = score.thousandths
    case .share(let share): json.share = share
    case .day(let day):
      let digits = String(day.number)
      json.day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    }
    return json
  }
}

private struct ChartJSON: Encodable {
  struct Bar: Encodable {
    var label, text: String
    var value: Int
    var whole: Int?
  }
  var title, legend: String
  var bars: [Bar]

  init(_ chart: DocumentChart) {
    (title, legend) = (chart.title, chart.legend)
    bars = chart.bars.map { Bar(label: $0.label, text: $0.text, value: $0.value, whole: $0.whole) }
  }
}
