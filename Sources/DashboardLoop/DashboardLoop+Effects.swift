import DashboardCore
import PlanImport
import PlanModel
import PlanStore
import PlanWords
import Screen

extension DashboardLoop {
  /// Carries out what the state asks for, and tells it what came of it.
  func carryOut(_ effect: Effect) {
    switch effect {
    case .commit(let change):
      save { store, by throws(StoreFault) in try store.commit(change, author: by.author, at: by.clock.now) }
    case .undo(let number):
      save { store, by throws(StoreFault) in try store.undo(author: by.author, at: by.clock.now, expecting: number) }
    case .redo:
      save { store, by throws(StoreFault) in try store.redo(author: by.author, at: by.clock.now, expecting: nil) }
    case .reverse(let number):
      save { store, by throws(StoreFault) in try store.reverse(number, author: by.author, at: by.clock.now) }
    case .readJournal(let before): readJournal(before: before)
    case .readNextUndo: readNextUndo()
    case .loadPlan(let number): loadPlan(number)
    case .openEditor(let text): edit(text)
    case .complete(let prefix): take(.completions(FileNames.completing(prefix), of: prefix))
    case .readPlan(let path): readPlan(path)
    case .createFile(let withSample): createFile(importing: withSample ? SamplePlan.draft : nil, withSample: withSample)
    case .importPlan(let draft): importPlan(draft)
    case .readDocument(let kind, let columns): readDocument(kind, columns: columns)
    case .writeDocument(let kind): writeDocument(kind)
    case .dropUnsaved:
      unsaved = nil
      unsavedFile?.remove()
    case .readMeeting(let id): readMeeting(id)
    case .readPast(let id): readPast(id)
    case .setMouse(let isOn): display.reportsMouse = isOn
    case .redraw: display.invalidate()
    case .suspend: display.suspend()
    case .quit: hasEnded = true
    }
  }

  /// Saves, after following what others saved, so that what is refused is refused for what the user then sees.
  private func save(_ step: (PlanStore, Signature) throws(StoreFault) -> JournalEntry) {
    guard let store else { return }
    let signature = Signature(author: state.author, clock: surroundings.clock())
    take(.clock(signature.clock))
    do throws(StoreFault) {
      let entry = try step(store, signature)
      if entry.number > state.revision + 1 { follow(upTo: entry) }
      take(.committed(entry))
    } catch {
      if case .change(.movedOn) = error { _ = lookOutside() }
      take(.refused(error))
    }
  }

  /// Follows entries of others that came in just before one's own.
  private func follow(upTo entry: JournalEntry) {
    guard let store else { return }
    do {
      let others = try store.entries(after: state.revision).filter { $0.number < entry.number }
      if !others.isEmpty { take(.changedOutside(others)) }
    } catch {
      take(.refused(.file(error)))
    }
  }

  private func readJournal(before: Int?) {
    guard let store else { return }
    do {
      take(.journal(try store.journal(before: before, limit: Self.journalPage), before: before))
    } catch {
      take(.refused(.file(error)))
    }
  }

  private func readNextUndo() {
    guard let store else { return }
    do {
      take(.nextUndo(try store.nextUndo()))
    } catch {
      take(.refused(.file(error)))
    }
  }

  /// Shows another plan of the file.
  private func loadPlan(_ number: Int?) {
    guard let store else { return }
    do {
      let loaded = try store.load(plan: number)
      take(.switched(loaded.plan, revision: loaded.revision))
    } catch {
      take(.refused(.file(error)))
    }
  }

  private func readPlan(_ path: String) {
    let path = FileNames.expandingHome(path)
    do throws(PlanReadFault) {
      take(.draft(.success(try PlanFile.read(path)), path: path))
    } catch {
      take(.draft(.failure(error), path: path))
    }
  }

  private func edit(_ text: String) {
    let editor = ExternalEditor(command: surroundings.editor)
    let result = display.leaveTemporarily { editor.edit(text) }
    take(.edited(result))
  }

  /// Makes the plan file, and imports a draft into it when one is given.
  private func createFile(importing draft: PlanDraft?, withSample: Bool = false) {
    do throws(StoreFault) {
      let new: PlanStore
      do throws(FileFault) { new = try PlanStore.create(surroundings.defaultPath) } catch { throw .file(error) }
      store = new
      if let draft { try save(draft, in: new) }
      if withSample { _ = try new.commit(SampleScorecard.change, author: state.author, at: surroundings.clock().now) }
      do throws(FileFault) {
        let loaded = try new.load()
        take(.opened(loaded.plan, revision: loaded.revision, path: new.path))
      } catch { throw .file(error) }
    } catch {
      take(.refused(error))
    }
  }

  private func save(_ draft: PlanDraft, in store: PlanStore) throws(StoreFault) {
    let change: Change
    do { change = try Plan().change(importing: draft) } catch { throw .change(error) }
    _ = try store.commit(change, author: state.author, at: surroundings.clock().now)
  }

  private func importPlan(_ draft: PlanDraft) {
    guard let store else { return createFile(importing: draft) }
    do throws(StoreFault) {
      guard state.plan.relation(to: draft) == .otherYear else {
        return carryOut(.commit(try unwrapping { () throws(ChangeFault) in try state.plan.change(importing: draft) }))
      }
      try importOtherYear(draft, into: store)
    } catch {
      take(.refused(error))
    }
  }

  /// Imports a plan of another year than the one shown, and shows that one.
  private func importOtherYear(_ draft: PlanDraft, into store: PlanStore) throws(StoreFault) {
    let (plan, number): (Plan, Int)
    do throws(FileFault) {
      (plan, number) = (try store.load(forYear: draft.header.planYear).plan, try store.nextPlan())
    } catch { throw .file(error) }
    let change =
      plan.relation(to: draft) == .otherYear
      ? plan.change(importing: draft, as: number)
      : try unwrapping { () throws(ChangeFault) in try plan.change(importing: draft) }
    let entry = try store.commit(change, author: state.author, at: surroundings.clock().now)
    do throws(FileFault) {
      let loaded = try store.load(plan: change.plan)
      take(.loaded(loaded.plan, revision: loaded.revision))
      take(.committed(entry))
    } catch { throw .file(error) }
  }

  private func unwrapping<Value>(_ body: () throws(ChangeFault) -> Value) throws(StoreFault) -> Value {
    do throws(ChangeFault) { return try body() } catch { throw .change(error) }
  }
}
