import Glibc

/// The text of a number in a sheet: its stored value, never the rounded one that is shown, but with the zeros that the
/// format shows, since 1.10 and 1.1 are different codes.
enum CellNumber {
  /// The text of a stored number, and whether it is a number and not a date; `nil` when it is none.
  static func text(_ stored: String, _ format: CellFormat, since1904: Bool) -> (text: String, isNumber: Bool)? {
    guard let value = Double(stored), value.isFinite else { return nil }
    switch format {
    case .number(let decimals):
      return (padded(isPlain(stored) ? stored : decimal(value), to: decimals), true)
    case .percent(let decimals): return (padded(decimal(value * 100), to: decimals) + "%", true)
    case .date(let parts):
      guard let text = date(value, parts, since1904: since1904) else { return (decimal(value), true) }
      return (text, false)
    }
  }

  /// Whether the digits can stand as they are: none is left over from a binary fraction.
  private static func isPlain(_ stored: String) -> Bool {
    stored.utf8.count <= 15 && stored.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x2D }
  }

  /// The number in decimals, as precise as sheets are: fifteen digits.
  static func decimal(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    // Digits behind the point, so that there are fifteen in all.
    let magnitude = Int(log10(abs(value)).rounded(.down))
    let decimals = max(0, min(14 - magnitude, 20))
    var buffer = [CChar](repeating: 0, count: 400)
    let count = withVaList([Int32(decimals), value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    var text = String(decoding: buffer[..<Int(count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text
  }

  private static func padded(_ text: String, to decimals: Int) -> String {
    guard decimals > 0 else { return text }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let there = parts.count == 2 ? parts[1].count : 0
    guard parts.count <= 2, there < decimals else { return text }
    return "\(text)\(there == 0 ? "." : "")\(String(repeating: "0", count: decimals - there))"
  }

  // MARK: Dates

  /// The date of a serial number: `31/12/2025`, or the parts of it that are shown.
  private static func date(_ serial: Double, _ parts: CellFormat.DateParts, since1904: Bool) -> String? {
    guard 0..<2_958_466 ~= serial else { return nil }
    let minutes = Int(((serial - serial.rounded(.down)) * 1440).rounded())
    var days = Int(serial.rounded(.down)) + minutes / 1440
    let time = "\(two(minutes % 1440 / 60)):\(two(minutes % 60))"
    if parts == .time { return time }
    // The calendar since 1900 has a 29 February 1900, which never was.
    if since1904 { days += 1462 } else if days < 60 { days += 1 }
    let (year, month, day) = civil(days - 25_569)
    var texts: [String] = []
    if parts.contains(.day) { texts.append(two(day)) }
    if parts.contains(.month) { texts.append(two(month)) }
    if parts.contains(.year) { texts.append(String(year)) }
    let text = texts.joined(separator: "/")
    return parts.contains(.time) && minutes % 1440 != 0 ? "\(text) \(time)" : text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Year, month and day of so many days since 1 January 1970, in years from March on so that leap days come last.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, day)
  }

  /// A date as XML writes it, `2025-12-31T00:00:00`, as sheets show it.
  static func date(iso text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    let numbers = (parts.first ?? "").split(separator: "-")
    guard numbers.count == 3 else { return text }
    return numbers.reversed().joined(separator: "/")
  }
}
