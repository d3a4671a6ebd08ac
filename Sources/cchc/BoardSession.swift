import ArgumentParser
import CursesTerminal
import DashboardCore
import DashboardLoop
import DashboardView
import Foundation
import PlanModel
import PlanStore
import PlanWords
import Samples
import Screen
import Themes
import VietnameseTyping

/// Opens what the board needs, introduces the parts to each other, and closes all of it again.
struct BoardSession {
  var path: String?
  var isDemo = false
  /// The year whose plan shows first; the newest, when `nil`.
  var year: Int?
  var usesMouse = true
  /// Whether the board is a second screen, which follows the leading one and takes no edits.
  var isPresenting = false
  /// The theme asked for, if any.
  var theme: String?
  /// How Vietnamese is typed, if the arguments say so.
  var typing: TypingMethod?
  var person = Person()

  func run() throws {
    let typing = try TypingOptions.method(typing, person.words)
    let demo = isDemo ? try DemoFile(by: person.signature()) : nil
    defer { demo?.remove() }
    let store = try demo?.store ?? existingStore()
    let loaded = try store?.load(year: year, person.words)
    let terminal: CursesTerminal
    do throws(TerminalFault) { terminal = try CursesTerminal() } catch { throw Failure.terminal(error) }
    let view: DashboardView
    do {
      view = DashboardView(theme: try Look.theme(named: theme, terminal.colorDepth))
    } catch {
      terminal.close()
      throw error
    }
    terminal.reportsMouse = usesMouse && !isPresenting
    var state = DashboardState(
      plan: loaded?.plan ?? Plan(), revision: loaded?.revision ?? 0, path: store?.path ?? "", isDemo: isDemo,
      author: person.author, words: person.words, clock: person.clock(), size: terminal.size, usesMouse: usesMouse,
      isPresenting: isPresenting, isReadOnly: store.map { !$0.mayWrite } ?? false, typing: typing)
    if store == nil { state.showWelcome() }
    let loop = DashboardLoop(
      state: state, view: view, display: terminal, store: store,
      surroundings: .init(
        defaultPath: path ?? Locations.defaultFile, editor: Locations.editor,
        unsavedFolder: isDemo ? nil : Locations.unsavedFolder, templateFolder: Locations.templateFolder,
        // The sample's copy is thrown away with its folder; its documents stay where the program was started.
        documentFolder: isDemo ? FileManager.default.currentDirectoryPath : nil,
        reader: ReadingBeside(seconds: ReadingTime.seconds), clock: { person.clock() }))
    let status = loop.run()
    terminal.close()
    if status != 0 { throw ExitCode(status) }
  }

  /// The file named, which must be there; or the default one, which may not be there yet.
  private func existingStore() throws -> PlanStore? {
    if let path { return try PlanStore.open(path, access: .writeIfPossible) }
    let standard = Locations.defaultFile
    do throws(FileFault) {
      return try PlanStore.open(standard, access: .writeIfPossible)
    } catch {
      guard case .missing = error, !isPresenting else { throw error }
      return nil
    }
  }
}

/// A private copy of the sample, thrown away at the end.
struct DemoFile {
  let store: PlanStore
  private let folder: String

  init(by signature: Signature) throws {
    var template = Array("\(NSTemporaryDirectory())/cchc-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileFault(errno, path: NSTemporaryDirectory())
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    store = try PlanStore.create(
      "\(folder)/ban-mau.cchc", with: [try Plan().change(importing: SamplePlan.draft), SampleScorecard.change],
      author: signature.author, at: signature.clock.now)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
