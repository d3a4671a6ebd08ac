import Foundation
import PlanModel
import Testing

@Suite struct ScoreTests {
  @Test(arguments: [("0,5", 500), ("0.5", 500), ("2", 2000), ("1,25", 1250), ("91,89", 91_890), ("-0,125", -125)])
  func reads(_ text: String, _ thousandths: Int) {
    #expect(Score(text) == Score(thousandths: thousandths))
  }

  @Test(arguments: ["", "1.2345", "1,2,3", "1.234,5", "a", "0,", ",5", "--1", "½"])
  func refuses(_ text: String) {
    #expect(Score(text) == nil)
  }

  @Test func writesWithoutTrailingZeros() {
    #expect(Score("0,50")?.decimalText == "0.5")
    #expect(Score("2,000")?.decimalText == "2")
    #expect(Score("-1,125")?.decimalText == "-1.125")
  }

  @Test func sumsAreExact() {
    let tenths = (1...10).map { _ in Score(thousandths: 100) }
    #expect(tenths.reduce(.zero, +) == Score("1"))
  }
}

@Suite struct CriterionCodeTests {
  @Test func sortsByNumber() {
    let codes = ["3.3.2", "1.10", "1.2", "10", "1", "1.2.1", "2"].compactMap { CriterionCode($0) }
    #expect(codes.sorted().map(\.description) == ["1", "1.2", "1.2.1", "1.10", "2", "3.3.2", "10"])
  }

  @Test(arguments: ["", ".", "1..2", "1.a", "0.1", "1.0", "1.2.3.4.5.6", "4096", "1,2", "-1"])
  func refuses(_ text: String) {
    #expect(CriterionCode(text) == nil)
  }

  @Test func dropsAFinalDot() {
    #expect(CriterionCode("1.5.")?.description == "1.5")
  }

  @Test func knowsItsPlace() throws {
    let code = try #require(CriterionCode("3.3.2"))
    #expect(code.depth == 3 && code.field == 3)
    #expect(code.parent?.description == "3.3")
    #expect(code.isPart(of: try #require(CriterionCode("3"))))
    #expect(!code.isPart(of: code))
    #expect(try #require(CriterionCode("3")).parent == nil)
  }
}

@Suite struct DayTests {
  @Test func countsDaysAcrossLeapYears() throws {
    let day = try #require(Day(year: 2024, month: 2, day: 28))
    #expect(day.advanced(by: 2) == Day(year: 2024, month: 3, day: 1))
    #expect(Day(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    for number in [-20_000, -1, 0, 19_000, 20_454, 50_000] {
      #expect(Day(daysSinceEpoch: number).daysSinceEpoch == number)
    }
  }

  @Test func refusesDaysTheCalendarDoesNotHave() {
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: 2025, month: 4, day: 31) == nil)
    #expect(Day(year: 2025, month: 13, day: 1) == nil)
    #expect(Day(number: 20_250_230) == nil)
  }

  @Test func aClockKnowsTheLocalDay() {
    let clock = Clock(now: Timestamp(seconds: 1_735_664_400), secondsAheadOfUTC: 25_200)
    #expect(clock.today == Day(year: 2025, month: 1, day: 1))
    #expect(clock.local(clock.now).hour == 0)
  }
}

@Suite struct VietnameseTextTests {
  @Test(arguments: [
    ("Đặng Thị Ngọc Ẩn", "dang thi ngoc an"), ("Ðổi mới\u{A0} sáng  tạo", "ðoi moi sang tao"),
    ("QUÝ II/2025", "quy ii/2025"),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test func allFormsOfMarksFoldAndNormalizeAlike() {
    let composed = "Nguyễn Huệ"
    let decomposed = "Nguye\u{302}\u{303}n Hue\u{323}\u{302}"
    let mixed = "Nguyê\u{303}n Huê\u{323}"
    #expect(Array(decomposed.normalized.utf8) == Array(composed.utf8))
    #expect(Array(mixed.normalized.utf8) == Array(composed.utf8))
    #expect(decomposed.normalized.folded == "nguyen hue")
  }

  /// What is known to be composed is passed over quickly; no scalar slips through, alone or after another.
  @Test func everyScalarIsNormalizedAsUnicodeSays() {
    let scalars = [1...0x37F, 0x1E00...0x206F].joined().compactMap { Unicode.Scalar($0 as UInt32) }
    let wrong = scalars.filter { scalar in
      ["\(scalar)", "e\(scalar)", "ế\(scalar)\u{323}"].contains {
        !$0.normalized.utf8.elementsEqual($0.precomposedStringWithCanonicalMapping.utf8)
      }
    }
    #expect(wrong == [])
  }

  @Test func ordersAsADictionaryDoes() {
    let words = ["đá", "dừa", "Ân", "ăn", "an", "ba", "bà", "bả", "bã", "bá", "bạ", "âm", "Đà", "da"]
    let ordered = words.sorted { VietnameseText.precedes($0, $1) }
    #expect(ordered == ["an", "ăn", "âm", "Ân", "ba", "bà", "bả", "bã", "bá", "bạ", "da", "dừa", "Đà", "đá"])
  }
}

@Suite struct DeadlineStateTests {
  private func assignment(_ state: WorkState, due: Int?, completed: Int? = nil, recurring: Bool = false) -> Assignment {
    Assignment(
      id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, due: due.flatMap(Day.init(number:)),
      isRecurring: recurring, state: state, completed: completed.flatMap(Day.init(number:)))
  }

  @Test func followsTheDates() throws {
    let today = try #require(Day(number: 20_250_628))
    #expect(assignment(.notStarted, due: nil).deadlineState(on: today) == .noDeadline)
    #expect(assignment(.inProgress, due: nil, recurring: true).deadlineState(on: today) == .recurring)
    #expect(assignment(.inProgress, due: 20_250_710).deadlineState(on: today) == .inTime(days: 12))
    #expect(assignment(.inProgress, due: 20_250_701).deadlineState(on: today) == .soon(days: 3))
    #expect(assignment(.blocked, due: 20_250_627).deadlineState(on: today) == .overdue(days: 1))
    #expect(assignment(.done, due: 20_250_601, completed: 20_250_601).deadlineState(on: today) == .doneInTime)
    #expect(assignment(.done, due: 20_250_601, completed: 20_250_603).deadlineState(on: today) == .doneLate(days: 2))
    #expect(assignment(.cancelled, due: 20_250_601).deadlineState(on: today) == DeadlineState.none)
  }
}
