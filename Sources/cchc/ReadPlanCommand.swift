import ArgumentParser
import DashboardCore
import DashboardLoop
import Foundation
import PlanWords

/// What a board starts to read a document beside it: reads one within the bounds of all commands, and writes what it found
/// for the board. Not for people; it says nothing to them.
struct ReadPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: ReadingBeside.command, shouldDisplay: false)

  @Argument var document: String
  @Option var sheet: String?
  @Flag var allSheets = false

  func run() throws {
    let choice = sheet.map { SheetChoice.one($0) } ?? (allSheets ? .all : .ask)
    let answer = ReadingTime.bounded(sayingElse: "") {
      ReadingAnswer(reading: document, sheet: choice, words: Locations.wordsFile)
    }
    FileHandle.standardOutput.write(try answer.bytes())
  }
}
