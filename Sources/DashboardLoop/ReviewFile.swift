import DashboardCore

/// The files that keep a review which is left: its corrections, and apart from them what is typed into an open form, so that
/// a key costs what is typed there, and not what all corrections take.
struct ReviewFile {
  private struct Typed: Codable, Equatable {
    /// How many corrections there were before it.
    var edits: Int
    var form: DraftForm.Kept
  }

  private let corrections: UnsavedFile<KeptReview>
  private let typed: UnsavedFile<Typed>

  /// The files for a plan, in a folder of the account's own.
  init(for plan: String, in folder: String) {
    corrections = UnsavedFile(for: plan, in: folder, kind: ".import")
    typed = UnsavedFile(for: plan, in: folder, kind: ".import-form")
  }

  /// Where the corrections lie.
  var path: String { corrections.path }

  /// The review that is kept; `nil` where none is, or where it can't be understood.
  func read() -> KeptReview? {
    guard var review = corrections.read() else { return nil }
    if let typed = typed.read(), typed.edits == review.edits.count { review.form = typed.form }
    return review
  }

  /// Keeps a review in the place of the one before, writing what differs.
  func write(_ review: KeptReview, after before: KeptReview?) throws {
    if before.map({ !$0.hasSameEdits(as: review) || $0.form == nil && review.form == nil }) ?? true {
      var review = review
      review.form = nil
      try corrections.write(review)
    }
    guard let form = review.form else { return typed.remove() }
    try typed.write(Typed(edits: review.edits.count, form: form))
  }

  /// Keeps nothing any more.
  func remove() {
    corrections.remove()
    typed.remove()
  }
}
