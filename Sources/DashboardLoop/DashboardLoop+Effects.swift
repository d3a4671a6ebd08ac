import DashboardCore
import PlanModel
import PlanStore
import PlanWords
import Samples
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
    case .readPlan(let path, let sheet): readPlan(path, sheet)
    case .giveUpReading: giveUpReading()
    case .findReview: findReview()
    case .keepReview(let review): keep(review)
    case .dropReview: dropReview()
    case .createFile(let withSample): createFile(importing: withSample ? SamplePlan.draft : nil, withSample: withSample)
    case .importPlan(let draft): importPlan(draft)
    case .readDocument(let kind, let columns): readDocument(kind, columns: columns)
    case .writeDocument(let kind, let format): writeDocument(kind, as: format)
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
      // Where it is not certain what became of it, the file tells.
      switch error {
      case .change(.movedOn): _ = lookOutside()
      case .file(.unsure): followAll()
      default: break
      }
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

  /// Follows whatever the file has that the board does not show.
  private func followAll() {
    guard let store else { return }
    do {
      let entries = try store.entries(after: state.revision)
      if !entries.isEmpty { take(.changedOutside(entries)) }
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

  private func edit(_ text: String) {
    let editor = ExternalEditor(command: surroundings.editor)
    let result = display.leaveTemporarily { editor.edit(text) }
    take(.edited(result))
  }

  /// Makes the plan file, and imports a draft into it when one is given.
  func createFile(importing draft: PlanDraft?, withSample: Bool = false) {
    do throws(StoreFault) {
      var changes: [Change] = []
      if let draft { changes.append(try change(importing: draft)) }
      if withSample { changes.append(SampleScorecard.change) }
      let new = try PlanStore.create(
        surroundings.defaultPath, with: changes, author: state.author, at: surroundings.clock().now)
      store = new
      do throws(FileFault) {
        let loaded = try new.load()
        take(.opened(loaded.plan, revision: loaded.revision, path: new.path))
        if !withSample, draft != nil { dropReview() }
      } catch { throw .file(error) }
    } catch {
      take(.refused(error))
    }
  }
}
