import DashboardCore
import Foundation
import OfficeFixtures
import PlanModel
import PlanWords
import Samples
import Testing

/// A board with an empty plan, and a document to import into it.
final class ReviewBoard {
  let board: Board
  let folder: String
  let document: String

  init(_ text: String = SamplePlan.text, size: String = "120x40", into plan: String = "") throws {
    folder = NSTemporaryDirectory() + "/cchc-review-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    document = "\(folder)/kế hoạch.txt"
    try Data(text.utf8).write(to: URL(fileURLWithPath: document))
    board = try Board(text: plan, size: size, unsaved: "\(folder)/unsaved")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Types the path of the document, and opens its review.
  @discardableResult
  func open(_ keys: String = "") throws -> [String] { try board.keys("Ctrl-O \"\(document)\" Enter \(keys)") }

  @discardableResult
  func keys(_ script: String) throws -> [String] { try board.keys(script) }

  /// Goes to a row, by keys.
  func go(to place: DraftPlace) throws {
    let number = try #require(try review().outline.number(of: place), "\(place)")
    try board.keys("Home" + String(repeating: " Down", count: number))
  }

  func review() throws -> ImportReview {
    guard case .review(let review) = board.state.overlay else {
      throw NoReview(overlay: "\(String(describing: board.state.overlay))".prefix(80).description)
    }
    return review
  }

  var draft: PlanDraft { get throws { try review().draft } }

  /// What is unclear of the draft, by kind and code.
  func findings() throws -> [String] {
    let draft = try draft
    return draft.findings.map { finding in
      "\(finding.kind.rawValue) \(finding.item.map { "\(draft.items[$0].code)" } ?? "-")"
    }
  }

  /// What the field at the cursor says is wrong.
  func problem() throws -> String { try review().form?.problem ?? "" }

  struct NoReview: Error {
    var overlay: String
  }
}
