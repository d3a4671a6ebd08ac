import DashboardCore
import PlanModel
import PlanStore
import PlanWords

/// Plans that are read to be reviewed, reviews that are left, and the import itself.
extension DashboardLoop {
  /// Begins to read a plan for its review, beside the board.
  func readPlan(_ path: String, _ sheet: SheetChoice) {
    let path = FileNames.expandingHome(path)
    asked = (path, sheet)
    reader.begin(path, sheet: sheet)
  }

  /// Gives up what is read.
  func giveUpReading() {
    asked = nil
    reader.giveUp()
  }

  /// Hands over what was read, once it is.
  ///
  /// - Parameter waits: whether to wait for it.
  /// - Returns: whether there was something.
  func takeReading(waits: Bool = false) -> Bool {
    guard let (path, sheet) = asked, let answer = reader.answer(waits: waits) else { return false }
    asked = nil
    switch answer {
    case .plan(let read, let digest):
      take(.planRead(read, from: ImportOrigin(path: path, sheet: sheet.name, digest: digest)))
    case .sheets(let names): take(.sheets(names, path: path))
    case .fault(let fault): take(.planNotRead(fault, path: path))
    }
    keepReview()
    return true
  }

  // MARK: Reviews that are left

  /// Tells the state of a review that was left.
  func findReview() {
    guard let file = reviewFile, let review = file.read() else { return }
    reviewKept = (file, review)
    take(.keptReview(review))
  }

  /// Keeps the review on the screen after every round of keys that changed something of it.
  func keepReview() {
    guard let review = state.reviewToKeep else { return }
    if let kept = reviewKept?.review, kept.hasSameEdits(as: review), kept.form == review.form { return }
    keep(review)
  }

  /// Keeps a review outside the plan file.
  func keep(_ review: KeptReview) {
    guard !reviewFolderFailed, let file = reviewKept?.file ?? reviewFile else { return }
    do {
      try file.write(review, after: reviewKept?.review)
      reviewKept = (file, review)
    } catch {
      reviewFolderFailed = true
      take(.reviewNotKept(path: file.path))
    }
  }

  /// Forgets the review that was left.
  func dropReview() {
    (reviewKept?.file ?? reviewFile)?.remove()
    reviewKept = nil
  }

  private var reviewFile: ReviewFile? {
    guard let folder = surroundings.unsavedFolder, !state.isPresenting else { return nil }
    return ReviewFile(for: store?.path ?? surroundings.defaultPath, in: folder)
  }

  // MARK: The import

  /// The change by which a draft comes into an empty plan.
  func change(importing draft: PlanDraft) throws(StoreFault) -> Change {
    do { return try Plan().change(importing: draft, by: signature) } catch { throw .change(error) }
  }

  /// Imports a draft as one change; into a new file where there is none yet.
  func importPlan(_ draft: PlanDraft) {
    guard let store else { return createFile(importing: draft) }
    let revision = state.revision
    do throws(StoreFault) {
      if state.plan.relation(to: draft) == .otherYear {
        try importOtherYear(draft, into: store)
      } else {
        let by = signature
        carryOut(
          .commit(try unwrapping { () throws(ChangeFault) in try state.plan.change(importing: draft, by: by) }))
      }
    } catch {
      take(.refused(error))
    }
    if state.revision > revision, state.reviewToKeep == nil { dropReview() }
  }

  /// Imports a plan of another year than the one shown, and shows that one.
  private func importOtherYear(_ draft: PlanDraft, into store: PlanStore) throws(StoreFault) {
    let (plan, number): (Plan, Int)
    do throws(FileFault) {
      (plan, number) = (try store.load(forYear: draft.header.planYear).plan, try store.nextPlan())
    } catch { throw .file(error) }
    let by = signature
    let change =
      plan.relation(to: draft) == .otherYear
      ? plan.change(importing: draft, as: number, by: by)
      : try unwrapping { () throws(ChangeFault) in try plan.change(importing: draft, by: by) }
    let entry = try store.commit(change, author: state.author, at: surroundings.clock().now)
    do throws(FileFault) {
      let loaded = try store.load(plan: change.plan)
      take(.loaded(loaded.plan, revision: loaded.revision))
      take(.committed(entry))
    } catch { throw .file(error) }
  }

  private var signature: Signature { Signature(author: state.author, clock: surroundings.clock()) }

  private func unwrapping<Value>(_ body: () throws(ChangeFault) -> Value) throws(StoreFault) -> Value {
    do throws(ChangeFault) { return try body() } catch { throw .change(error) }
  }
}

extension SheetChoice {
  /// The sheet that was chosen.
  var name: String? { if case .one(let name) = self { name } else { nil } }
}
