import PlanModel
import Testing

/// Holidays, swapped days, and working days counted with them.
struct WorkingDayTests {
  private let settings = Settings.standard

  @Test(arguments: [
    // Tết 2025, Giỗ Tổ, the swap of 26/4 and 2/5, Quốc khánh.
    (20_250_124, true), (20_250_125, false), (20_250_202, false), (20_250_203, true), (20_250_407, false),
    (20_250_426, true), (20_250_502, false), (20_250_901, false), (20_250_903, true),
    // The swaps of 2026 and what lies beside them.
    (20_260_101, false), (20_260_102, false), (20_260_105, true), (20_260_110, true), (20_260_111, false),
    (20_260_213, true), (20_260_216, false), (20_260_222, false), (20_260_223, true), (20_260_427, false),
    (20_260_822, true), (20_260_831, false), (20_260_902, false), (20_260_903, true), (20_261_124, false),
    // 2027: the first lunar day is 06/02, the tenth of the third month 16/4.
    (20_270_101, false), (20_270_203, true), (20_270_204, false), (20_270_210, false), (20_270_211, true),
    (20_270_416, false), (20_270_503, false), (20_270_902, false), (20_270_903, false),
    // Days fixed by law in years that no list covers: 01/1/2028 is a Saturday, 30/4/2028 a Sunday.
    (20_280_103, false), (20_280_502, false), (20_280_501, false), (20_280_504, true), (20_280_901, false),
    (20_280_904, false), (20_280_905, true),
    (20_290_902, false), (20_290_903, false),
  ])
  func working(_ day: Int, _ isWorked: Bool) throws {
    #expect(settings.isWorkingDay(try #require(Day(number: day))) == isWorked, "\(day)")
  }

  /// Before it was announced nobody could count with a swap.
  @Test func aSwapCountsFromItsAnnouncementOn() throws {
    let before = settings.known(on: try #require(Day(number: 20_251_224)))
    let after = settings.known(on: try #require(Day(number: 20_251_225)))
    let day = try #require(Day(number: 20_260_102))
    #expect(before.isWorkingDay(day) && !after.isWorkingDay(day))
  }

  /// The list is asked for from sixty days before its end on.
  @Test(arguments: [(20_271_031, false), (20_271_101, true), (20_280_101, true)])
  func asked(_ day: Int, _ isAsked: Bool) throws {
    #expect((settings.holidaysEnding(on: try #require(Day(number: day))) != nil) == isAsked, "\(day)")
  }

  /// Counting forth and back agrees: so many working days lie after the day that is so many working days before.
  @Test func countsAgree() throws {
    let start = try #require(Day(number: 20_250_101))
    for offset in stride(from: 0, to: 1000, by: 7) {
      let day = start.advanced(by: offset)
      for count in [1, 5, 23] {
        let end = settings.workingDay(count, after: day)
        #expect(settings.workingDays(after: day, through: end) == count && settings.isWorkingDay(end))
      }
    }
  }

  @Test func anEmptyListIsAskedForAtOnce() throws {
    var empty = settings
    (empty.holidays, empty.holidaySources, empty.swaps) = ([], [], [])
    let day = try #require(Day(number: 20_250_902))
    #expect(empty.holidaysEnd == nil && empty.holidaysEnding(on: day) == day)
    #expect(!empty.isWorkingDay(day))
  }
}
