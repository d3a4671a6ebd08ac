import Foundation
import PlanModel
import PlanStore
import Testing

/// The day work was done, by the command line.
@Suite struct DoneDayCommandTests {
  private func lead(_ program: Program) throws -> Assignment {
    try #require(try program.plan().lead(of: .init(1)))
  }

  @Test func theDayDoneIsSaidAndKept() throws {
    let program = try Program()
    let on = ["--file", program.file, "--today", "2025-07-02"]
    let set = ["set", "1.5", "4", "--done-on", "thứ tư tuần trước", "--confirmed-by", "Giám đốc", "--paper", "12/TB"]
    let done = try program.run(set + on)
    #expect(done.status == 0 && done.output.contains("xong ngày 25/06/2025, Giám đốc xác nhận theo 12/TB"))
    #expect(try lead(program).completed == Day(number: 20_250_625))
    #expect(try program.run(["undo", program.file]).status == 0)
    #expect(try lead(program).completed == nil)
  }

  @Test(
    arguments: [
      (["4", "--done-on", "5/7/2025"], 1, "sau hôm nay"),
      (["4", "--done-on", "5/7/2019"], 1, "trước ngày của kế hoạch"),
      (["4", "--done-on", "hôm nọ"], 64, "hôm nọ"), (["2", "--done-on", "hôm qua"], 64, "--done-on"),
      (["3", "--paper", "12/TB"], 64, "--paper"), (["4", "--waits-on", "Bộ"], 64, "--waits-on"),
    ] as [([String], Int32, String)])
  func whatCannotBeIsRefusedInOneSentence(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let program = try Program()
    let before = try program.plan()
    let result = try program.run(["set", "1.5"] + arguments + ["--file", program.file, "--today", "2025-07-02"])
    #expect(result.status == status && result.error.contains(sentence))
    #expect(try program.plan() == before)
  }

  @Test func aDoubtfulDayIsSavedWhenItIsConfirmed() throws {
    let program = try Program()
    let set = [
      "set", "1.5", "3", "--done-on", "5/7/2025", "--any-day", "--file", program.file, "--today", "2025-07-02",
    ]
    #expect(try program.run(set).status == 0)
    #expect(try lead(program).completed == Day(number: 20_250_705))
  }

  @Test func waitingIsACountOfItsOwn() throws {
    let program = try Program()
    let on = ["--file", program.file, "--today", "2026-02-02"]
    #expect(
      try program.run(["set", "1.5", "5", "--waits-on", "Bộ Ngoại giao", "--waits-since", "5/6/2025"] + on).status == 0)
    let due = try program.run(["due", "--unit", "Văn phòng Sở"] + on)
    #expect(
      due.status == 0 && due.output.contains("Chờ bên ngoài") && due.output.contains("chờ Bộ Ngoại giao từ 05/06/2025"))
    #expect(try program.run(["standing", "--json"] + on).output.contains(#""waiting" : [\#n      "1.5""#))
  }

  /// A moment is a day of the office's zone, whatever that of the machine.
  @Test func theFilesZoneSaysWhichDayItIs() throws {
    let program = try Program()
    #expect(try program.run(["settings", "set", "--time-zone=-11:00", "--file", program.file]).status == 0)
    #expect(try program.plan().settings.secondsAheadOfUTC == -39_600)
    #expect(try program.run(["settings", "show", program.file]).output.contains("UTC-11:00"))
    #expect(try program.run(["settings", "set", "--time-zone", "25:00", "--file", program.file]).status == 64)
  }

  @Test func eachLockIsItsOwn() throws {
    let program = try Program()
    let file = ["--file", program.file]
    #expect(try program.run(["scores", "result", "--year", "2025", "--title", "Bộ tiêu chí"] + file).status == 0)
    #expect(
      try program.run(["year", "lock", "2025", "--explanation"] + file).output.contains("khóa giải trình năm 2025"))
    #expect(try program.plan().scorecards[2025]?.lockedOn == nil)
    #expect(try program.run(["year", "lock", "2025", "--explanation"] + file).status == 1)
    #expect(try program.run(["year", "lock", "2025"] + file).output.contains("khóa điểm tự chấm năm 2025"))
    #expect(try program.run(["year", "unlock", "2025", "--explanation"] + file).status == 0)
  }
}
