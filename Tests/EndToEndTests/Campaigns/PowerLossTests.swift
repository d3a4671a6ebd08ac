import Foundation
import PlanModel
import Testing

/// Every operation, and the power goes at every call: whatever of it is on the disk then, each file is as it was or as it
/// shall be, nothing is lost, and what was said to be done is done.
@Suite struct PowerLossTests {
  /// So many remains of each operation in the suite.
  private static let sample = 25
  /// So many by chance at each call where the whole campaign runs.
  private static let chances = 12

  @Test(arguments: Operation.all) func everyFileIsAsItWasOrAsItShallBe(_ operation: Operation) throws {
    let reference = try Reference(operation)
    let cases = Campaign.sample(
      Self.remains(of: reference), Self.sample, most: 500, seed: UInt64(reference.log.steps.count))
    let folder = try DriveFolder()
    var wrong = 0
    for (remains, call, isSaid) in cases {
      let found = try look(at: remains, isSaid: isSaid, reference, in: folder)
      #expect(found.isEmpty, "\(operation.name), after call \(call)\(isSaid ? ", said" : ""): \(remains.key)")
      wrong += found.isEmpty ? 0 : 1
    }
    Campaign.tell("losses of power", cases: cases.count, wrong: wrong)
  }

  private static func remains(
    of reference: Reference
  ) -> [(remains: PowerLoss.Remains, call: Int, isSaid: Bool)] {
    var disk = PowerLoss(reference.before, in: reference.folder)
    var random = SeededNumbers(Campaign.seed)
    var call = 0
    // What is said in the end says that it is done.
    let last = reference.log.steps.lastIndex { if case .say = $0 { true } else { false } }
    var known: Set<String> = []
    var all: [(PowerLoss.Remains, Int, Bool)] = []
    for (place, step) in reference.log.steps.enumerated() {
      disk.take(step)
      if case .say = step {} else { call += 1 }
      let isSaid = last.map { place >= $0 } ?? false
      for remains in disk.remains(byChance: chances, &random)
      where known.insert("\(isSaid) \(remains.key)").inserted {
        all.append((remains, call, isSaid))
      }
    }
    return all
  }

  /// What is wrong with what is left.
  private func look(
    at remains: PowerLoss.Remains, isSaid: Bool, _ reference: Reference, in folder: DriveFolder
  ) throws -> [String] {
    try remains.content.lay(into: folder.drive.folder)
    var wrong = try reference.recover(in: folder)
    let content = try folder.content.lasting
    if isSaid, content != reference.after { wrong.append("not done") }
    return wrong + reference.wrongs(between: content)
  }
}
