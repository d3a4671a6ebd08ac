/// A period of the periodic report on administrative reform.
///
/// The days are those of letter 581/BNV-CCHC of Bộ Nội vụ: quarter I and the half year from 15 December of the year
/// before, quarter III from 15 June, the year to 14 December. A report of nine months, which provinces ask for instead of
/// quarter III, counts from 15 December as well.
public struct ReportingPeriod: Hashable, Sendable {
  /// Which part of a year.
  public enum Kind: String, CaseIterable, Sendable {
    /// Quý I.
    case quarter1 = "Q1"
    /// Sáu tháng.
    case halfYear = "6T"
    /// Quý III.
    case quarter3 = "Q3"
    /// Chín tháng.
    case nineMonths = "9T"
    /// The whole year.
    case year = "N"
  }

  /// Which part.
  public var kind: Kind
  /// Of which year.
  public var year: Int

  /// A period.
  public init(_ kind: Kind, of year: Int) {
    self.kind = kind
    self.year = year
  }

  /// Reads `Q1/2025`, `Q2/2025` (the half year), `6T/2025`, `Q3/2025`, `9T/2025`, `N/2025`, `2025`; without a year, that
  /// of the plan.
  public init?(_ text: String, year: Int?) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).folded.filter { $0 != " " }
    }
    guard (1...2).contains(parts.count) else { return nil }
    var name = parts[0]
    var stated = year
    if parts.count == 2 {
      guard let number = Int(parts[1]), (2000...2100).contains(number) else { return nil }
      stated = number
    } else if let number = Int(name), (2000...2100).contains(number) {
      (name, stated) = ("n", number)
    }
    guard let kind = Self.kind(name), let stated else { return nil }
    self.init(kind, of: stated)
  }

  private static func kind(_ name: String) -> Kind? {
    switch name {
    case "q1", "quyi", "quy1": .quarter1
    case "6t", "6m", "6thang", "q2", "quyii", "quy2": .halfYear
    case "q3", "quyiii", "quy3": .quarter3
    case "9t", "9m", "9thang": .nineMonths
    case "n", "y", "nam", "q4", "quyiv", "quy4", "12t": .year
    default: nil
    }
  }

  /// The first day that counts.
  public var first: Day {
    kind == .quarter3 ? Self.day(year, 6, 15) : Self.day(year - 1, 12, 15)
  }

  /// The last day that counts.
  public var last: Day {
    switch kind {
    case .quarter1: Self.day(year, 3, 14)
    case .halfYear: Self.day(year, 6, 14)
    case .quarter3, .nineMonths: Self.day(year, 9, 14)
    case .year: Self.day(year, 12, 14)
    }
  }

  /// The period after this one.
  public var next: ReportingPeriod {
    switch kind {
    case .quarter1: ReportingPeriod(.halfYear, of: year)
    case .halfYear: ReportingPeriod(.nineMonths, of: year)
    case .quarter3, .nineMonths: ReportingPeriod(.year, of: year)
    case .year: ReportingPeriod(.quarter1, of: year + 1)
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(number: year * 10_000 + month * 100 + day) ?? Day(daysSinceEpoch: 0)
  }
}
