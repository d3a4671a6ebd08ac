extension Settings {
  /// The days without work of 2025 and 2026, as far as they are known: the public holidays of the Labour Code (Bộ luật
  /// Lao động 2019, Điều 112) with the days that were added to them. Days move and are swapped every year, so the list
  /// is the officer's to keep.
  static let knownHolidays: [Holiday] =
    run("Tết Dương lịch", 20_250_101) + run("Tết Nguyên đán", 20_250_125, 9) + run("Giỗ Tổ Hùng Vương", 20_250_407)
    + run("Ngày Chiến thắng", 20_250_430) + run("Quốc tế Lao động", 20_250_501) + run("Quốc khánh", 20_250_901, 2)
    + run("Tết Dương lịch", 20_260_101) + run("Tết Nguyên đán", 20_260_214, 9)
    + run("Giỗ Tổ Hùng Vương", 20_260_426, 2) + run("Ngày Chiến thắng", 20_260_430)
    + run("Quốc tế Lao động", 20_260_501) + run("Quốc khánh", 20_260_901, 2)

  private static func run(_ name: String, _ first: Int, _ count: Int = 1) -> [Holiday] {
    guard let first = Day(number: first) else { return [] }
    return (0..<count).map { Holiday(first.advanced(by: $0), name) }
  }
}
