/// The days without work as far as they are known, each year with where it is from. Days move and are swapped every year,
/// so the list is the officer's to keep.
extension Settings {
  /// The public holidays of Bộ luật Lao động 2019, Điều 112, with the days that were added to them.
  static let knownHolidays: [Holiday] =
    run("Tết Dương lịch", 20_250_101) + run("Tết Nguyên đán", 20_250_125, 9) + run("Giỗ Tổ Hùng Vương", 20_250_407)
    + run("Ngày Chiến thắng", 20_250_430) + run("Quốc tế Lao động", 20_250_501) + run("Quốc khánh", 20_250_901, 2)
    + run("Tết Dương lịch", 20_260_101) + run("Tết Nguyên đán", 20_260_214, 9)
    // 26/4/2026 is a Sunday.
    + run("Giỗ Tổ Hùng Vương", 20_260_426, 2) + run("Ngày Chiến thắng", 20_260_430)
    + run("Quốc tế Lao động", 20_260_501) + run("Quốc khánh", 20_260_901, 2)
    + run("Ngày Văn hóa Việt Nam", 20_261_124) + holidaysOf2027

  /// The first day of the lunar year is 06/02/2027, the tenth of its third month 16/04/2027; 01/5/2027 is a Saturday.
  private static let holidaysOf2027: [Holiday] =
    run("Tết Dương lịch", 20_270_101) + run("Tết Nguyên đán", 20_270_204, 7) + run("Giỗ Tổ Hùng Vương", 20_270_416)
    + run("Ngày Chiến thắng", 20_270_430) + run("Quốc tế Lao động", 20_270_501)
    + run("Quốc tế Lao động (nghỉ bù)", 20_270_503) + run("Quốc khánh", 20_270_902, 2)
    + run("Ngày Văn hóa Việt Nam", 20_271_124)

  /// Working days that were put off to a Saturday. Numbers and days of the notices are the officer's to enter.
  static let knownSwaps: [Swap] = [
    swap(20_250_502, 20_250_426, announced: 20_241_203, unnumbered(2025)),
    swap(20_260_102, 20_260_110, announced: 20_251_225, unnumbered(2026)),
    swap(20_260_831, 20_260_822, announced: 20_251_016, unnumbered(2026)),
  ].compactMap { $0 }

  private static let law = "Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019, Điều 112"

  private static func notice(of year: Int) -> String {
    "Thông báo lịch nghỉ lễ, Tết năm \(year)"
  }

  private static func unnumbered(_ year: Int) -> String { "\(notice(of: year)): kiểm tra số, ngày văn bản" }

  /// The law says which days are free; how those of Tết lie is announced year by year, and to be checked.
  static let knownSources: [HolidaySource] = [
    source(20_250_101, 20_251_231, law),
    source(20_250_125, 20_250_202, notice(of: 2025), isToCheck: true),
    source(20_260_101, 20_261_231, law),
    source(20_260_214, 20_260_222, notice(of: 2026), isToCheck: true),
    source(20_261_124, 20_261_124, "Ngày nghỉ mới từ năm 2026", isToCheck: true),
    source(
      20_270_101, 20_271_231, "\(law); ngày âm lịch, ngày nghỉ bù là dự kiến",
      isToCheck: true),
  ].compactMap { $0 }

  private static func run(_ name: String, _ first: Int, _ count: Int = 1) -> [Holiday] {
    guard let first = Day(number: first) else { return [] }
    return (0..<count).map { Holiday(first.advanced(by: $0), name) }
  }

  private static func swap(_ off: Int, _ worked: Int, announced: Int, _ source: String) -> Swap? {
    guard let off = Day(number: off), let worked = Day(number: worked) else { return nil }
    return Swap(off: off, worked: worked, announced: Day(number: announced), source: source)
  }

  private static func source(_ from: Int, _ through: Int, _ text: String, isToCheck: Bool = false) -> HolidaySource? {
    guard let from = Day(number: from), let through = Day(number: through) else { return nil }
    return HolidaySource(from: from, through: through, isToCheck: isToCheck, text: text)
  }

  /// The days of a year that the law fixes by date, for years that no list covers: 1/1, 30/4, 1/5, 2/9 and the day before
  /// or after it, whichever lies at the weekend or nearer to it. A day at the weekend is made up for on the next working
  /// day. Days of the lunar calendar are not among them.
  static func fixedHolidays(of year: Int) -> [Holiday] {
    var free: [Holiday] = []
    func add(_ month: Int, _ day: Int, _ name: String) {
      guard let day = Day(year: year, month: month, day: day) else { return }
      free.append(Holiday(day, name))
    }
    add(1, 1, "Tết Dương lịch")
    add(4, 30, "Ngày Chiến thắng")
    add(5, 1, "Quốc tế Lao động")
    let national = Day(year: year, month: 9, day: 2)?.weekday ?? 1
    if [1, 4, 5].contains(national) {
      add(9, 2, "Quốc khánh")
      add(9, 3, "Quốc khánh")
    } else {
      add(9, 1, "Quốc khánh")
      add(9, 2, "Quốc khánh")
    }
    for holiday in free where holiday.day.weekday > 5 {
      var instead = holiday.day.advanced(by: 8 - holiday.day.weekday)
      while free.contains(where: { $0.day == instead }) { instead = instead.advanced(by: 1) }
      free.append(Holiday(instead, holiday.name))
    }
    return free
  }
}
