import PlanModel
import PlanWords

/// Which sheets of a workbook are read.
public enum SheetChoice: Hashable, Sendable {
  /// All, or the one that was asked for, where there are several.
  case ask
  /// All that are not hidden.
  case all
  /// One.
  case one(String)
}

/// The sheets of a workbook, one of which is to be read, or all.
public struct SheetList: Sendable {
  /// The workbook.
  public let path: String
  /// The names of its sheets.
  public let names: [String]
  /// The row at the cursor; the first one stands for all sheets.
  public var cursor = ListCursor()

  init(path: String, names: [String]) { (self.path, self.names) = (path, names) }
}

/// A review that was left, or that the end of the program cut short: kept outside the plan file, to be gone on with.
public struct KeptReview: Hashable, Codable, Sendable {
  /// The document.
  public var origin: ImportOrigin
  /// The corrections.
  public var edits: [DraftEdit]
  /// The number of the row at the cursor.
  public var cursor: Int
  /// What was typed into an open form, and the row it is about.
  public var form: DraftForm.Kept?

  /// Whether another is of the same document with the same corrections, wherever its cursor is.
  public func hasSameEdits(as other: KeptReview) -> Bool { origin == other.origin && edits == other.edits }
}

extension ImportReview {
  /// What is kept of the review.
  public var kept: KeptReview {
    KeptReview(origin: origin, edits: edits, cursor: cursor, form: form?.kept)
  }

  /// Goes on where a review was left; `false` where its corrections do not fit what was read now.
  mutating func resume(_ kept: KeptReview, in plan: Plan, _ formats: Formats) -> Bool {
    do throws(ChangeFault) {
      for edit in kept.edits { try correct(edit, in: plan) }
    } catch {
      return false
    }
    cursor = max(0, min(kept.cursor, outline.rows.count - 1))
    guard let left = kept.form, outline.number(of: left.place) != nil else { return true }
    form = DraftForm(left.place, of: draft, isNew: left.isNew, formats)
    form?.fill(left.texts)
    return true
  }
}
