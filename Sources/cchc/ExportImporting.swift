import Foundation
import PlanModel
import PlanStore
import PlanWords

/// `cchc import` of an export: a file like the one that was exported.
struct ExportImporting {
  /// Where the export comes from.
  let document: String
  /// The file that it shall become.
  let target: String
  let words: Words

  /// The counts as other programs read them.
  private struct Shape: Encodable {
    var plans: [Int?]
    var records: [String: Int]
    var journal: Int
  }

  /// Makes the file, or only looks whether it could be made.
  func run(_ export: PlanExport, dryRun: Bool, json: Bool) throws {
    let contents: PlanExport.Contents
    do throws(ExportReadFault) {
      contents = dryRun ? try export.check() : try export.write(to: target)
    } catch {
      switch error {
      case .content(let fault): throw Failure.export(fault, path: document)
      case .file(let fault): throw fault
      case .occupied(let path): throw Failure.declined(words.exports.occupied(path))
      }
    }
    if json {
      let plans = contents.plans.map(\.year)
      StandardOutput.print(try JSONText.of(Shape(plans: plans, records: contents.records, journal: contents.entries)))
    }
    let text = words.exports.contents(
      contents.plans.compactMap(\.year).sorted(), contents.records["assignments"] ?? 0, contents.entries)
    let sentence = dryRun ? words.exports.isFine(document, text) : words.exports.imported(target, text)
    StandardError.say(sentence)
  }
}
