import PlanModel
import PlanWords
import Screen

/// What the board asks of the outside. The loop carries it out and answers with an event.
public enum Effect: Equatable, Sendable {
  /// Save a change.
  case commit(Change)
  /// Take back the newest change that stands, if it is still that one (any, when `nil`).
  case undo(expecting: Int?)
  /// Do again what was taken back last.
  case redo
  /// Take back one entry of the journal.
  case reverse(Int)
  /// Read a page of the journal, of entries before that number (the newest, when `nil`).
  case readJournal(before: Int?)
  /// Look what F9 would take back.
  case readNextUndo
  /// Read another plan of the file; the one of the newest year, when `nil`.
  case loadPlan(Int?)
  /// Open a text in the editor of `$EDITOR`.
  case openEditor(String)
  /// List the names that complete a path.
  case complete(String)
  /// Read a plan to be reviewed, beside the board; one sheet of a workbook, or all.
  case readPlan(path: String, sheet: SheetChoice)
  /// Give up what is read.
  case giveUpReading
  /// Look whether a review was left.
  case findReview
  /// Keep a review that is left.
  case keepReview(KeptReview)
  /// Forget a review that was left.
  case dropReview
  /// Make the plan file, with the sample or empty.
  case createFile(withSample: Bool)
  /// Make the plan file if there is none yet, and save the change that imports the plan which was read.
  case importPlan(PlanDraft)
  /// Read what a meeting needs besides the plan, to show it.
  case readMeeting(Briefing.Key)
  /// Read the plan as a past meeting left it, and as the one before did.
  case readPast(Briefing.Key)
  /// Put a document together as text, so many cells wide.
  case readDocument(DocumentSheet.Kind, columns: Int)
  /// Write a document in a form to a file beside the plan.
  case writeDocument(DocumentSheet.Kind, DocumentFormat)
  /// Forget what was typed and not saved.
  case dropUnsaved
  /// Turn the mouse on or off.
  case setMouse(Bool)
  /// Draw everything anew.
  case redraw
  /// Hand the terminal back to the shell for a while.
  case suspend
  /// End.
  case quit
}

/// What has happened outside.
public enum DashboardEvent: Sendable {
  /// Keys, text, mouse, size.
  case input(InputEvent)
  /// What an input method of the terminal sent in one go: letters that are composed, or typed in the place of others.
  case retyped([InputEvent])
  /// A change of one's own is on disk; the state may now follow it.
  case committed(JournalEntry)
  /// A change was refused, and nothing was written.
  case refused(StoreFault)
  /// Somebody else changed the file, by these entries.
  case changedOutside([JournalEntry])
  /// The plan was read anew.
  case loaded(Plan, revision: Int)
  /// Another plan of the file was read, to be shown.
  case switched(Plan, revision: Int)
  /// The plans of the file were read.
  case plans([PlanOfFile])
  /// The history of an item was read.
  case history(ItemHistory)
  /// A page of the journal was read; the one before that number.
  case journal([JournalEntry], before: Int?)
  /// What F9 would take back; `nil` when nothing.
  case nextUndo(JournalEntry?)
  /// The text came back from the editor, or a sentence why it did not.
  case edited(Result<String, EditorFault>)
  /// Names that complete a path, folders with a final slash, and whether the folder could be read.
  case completions([String], of: String)
  /// A plan was read to be reviewed.
  case planRead(ReadPlan, from: ImportOrigin)
  /// A plan could not be read.
  case planNotRead(PlanReadFault, path: String)
  /// A workbook has several sheets, and none was chosen.
  case sheets([String], path: String)
  /// A review was left.
  case keptReview(KeptReview)
  /// A review can't be kept.
  case reviewNotKept(path: String)
  /// A file was made and opened.
  case opened(Plan, revision: Int, path: String)
  /// What a meeting needs was read: the items with documents, and what the leading board was at.
  case meeting(Briefing.Key, documented: Set<Item.Key>, showing: Showing?)
  /// The plan as a past meeting left it, as the one before left it, and the items with documents.
  case past(Briefing.Key, plan: Plan, earlier: Plan?, documented: Set<Item.Key>)
  /// What the leading board is at, for a second screen.
  case showing(Showing?)
  /// A document was put together.
  case document(String, DocumentSheet.Kind)
  /// A document was written to that file, or could not be: why; and which findings about its figures are open.
  case documentWritten(path: String, fault: String?, unclear: [String] = [])
  /// The office's own text of a document has a slip; said in a sentence.
  case templateFault(String)
  /// Something was typed and not saved when the program ended.
  case unsaved(UnsavedText)
  /// What is typed can't be kept until it is saved.
  case unsavedNotKept(path: String)
  /// It is later.
  case clock(Clock)
}
