import Foundation
import GeneratedPlans
import OfficeFixtures
import PlanModel
import PlanStore

/// The files that the program is measured on; each in the full size and in a tenth of it.
struct DocumentFiles {
  /// How large a file is.
  enum Size: String, CaseIterable {
    case tenth, full

    /// Something of the full size, or a tenth of it.
    func part(of whole: Int) -> Int { self == .full ? whole : whole / 10 }
  }

  let folder: String

  /// A plan that fills 300 pages, as LibreOffice lays it out.
  func plan(_ size: Size) -> String { "\(folder)/plan-\(size).cchc" }
  /// A scorecard of about 20 000 lines.
  func scorecard(_ size: Size) -> String { "\(folder)/scorecard-\(size).cchc" }
  /// A file of 100 000 assignments.
  func work(_ size: Size) -> String { "\(folder)/work-\(size).cchc" }
  /// A plan of 300 pages.
  func pdf(_ size: Size) -> String { "\(folder)/plan-\(size).pdf" }

  private static let moment = Timestamp(seconds: 1_764_645_000)

  func make() throws {
    for size in Size.allCases {
      var generator = PlanGenerator(assignments: size.part(of: 3100))
      try commit([generator.creation()], to: plan(size))
      generator = PlanGenerator(assignments: size.part(of: 100_000))
      try commit([generator.creation()], to: work(size))
      let scores = generator.scorecards(years: 2024...2024, agencies: size.part(of: 150), leaves: 120)
      generator = PlanGenerator(assignments: 4)
      try commit([generator.creation(), scores], to: scorecard(size))
      try Data(pages(size.part(of: 300))).write(to: URL(fileURLWithPath: pdf(size)))
    }
  }

  private func commit(_ changes: [Change], to path: String) throws {
    let store = try PlanStore.create(path)
    for change in changes { _ = try store.commit(change, author: "lan", at: Self.moment) }
  }

  /// A PDF of so many pages, 40 lines of a plan each.
  private func pages(_ count: Int) -> [UInt8] {
    let (perPage, perLine) = (40, 75)
    var lines: [String] = []
    for paragraph in PlanGenerator.text(bytes: count * perPage * perLine * 2).split(separator: "\n") {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.count + word.count >= perLine {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? "\(word)" : " \(word)"
      }
      lines.append(line)
    }
    let pages = (0..<count).map { page in
      PdfMaker.lines(Array(lines.dropFirst(page * perPage).prefix(perPage)), pitch: 17)
    }
    return PdfMaker(pages: pages).bytes
  }
}
