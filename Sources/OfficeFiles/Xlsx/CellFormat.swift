/// How a sheet shows a number: which of its looks carry meaning.
enum CellFormat: Hashable, Sendable {
  /// A number with at least so many decimals.
  case number(decimals: Int)
  /// A per cent number with at least so many decimals.
  case percent(decimals: Int)
  /// A day, or only part of one.
  case date(DateParts)

  /// Which parts of a date are shown.
  struct DateParts: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let day = DateParts(rawValue: 1)
    static let month = DateParts(rawValue: 2)
    static let year = DateParts(rawValue: 4)
    static let time = DateParts(rawValue: 8)
  }

  /// A format that every workbook has, by its number.
  init(builtIn number: Int) {
    switch number {
    case 2, 4, 39, 40, 44: self = .number(decimals: 2)
    case 9: self = .percent(decimals: 0)
    case 10: self = .percent(decimals: 2)
    case 14, 15, 27...31, 36, 50...54, 57, 58: self = .date([.day, .month, .year])
    case 16: self = .date([.day, .month])
    case 17: self = .date([.month, .year])
    case 18...21, 32...35, 45...47, 55, 56: self = .date(.time)
    case 22: self = .date([.day, .month, .year, .time])
    default: self = .number(decimals: 0)
    }
  }

  /// A format by its code, such as `dd/mm/yyyy` or `0.00%`.
  init(code: String) {
    let signs = Self.signs(of: code)
    var parts: DateParts = []
    for (place, sign) in signs.enumerated() {
      switch sign {
      case "d": parts.insert(.day)
      case "y", "e": parts.insert(.year)
      case "h", "s": parts.insert(.time)
      case "m":
        // Months and minutes share a letter: minutes stand beside hours or seconds.
        let before = signs[..<place].last { $0 != "m" && $0.isLetter }
        let after = signs[place...].first { $0 != "m" && $0.isLetter }
        parts.insert(before == "h" || after == "s" ? .time : .month)
      default: break
      }
    }
    let isGeneral = code.lowercased().hasPrefix("general")
    let decimals = signs.firstIndex(of: ".").map { signs[($0 + 1)...].prefix { $0 == "0" }.count } ?? 0
    if !parts.isEmpty, !isGeneral {
      self = .date(parts)
    } else {
      self = signs.contains("%") ? .percent(decimals: min(decimals, 9)) : .number(decimals: min(decimals, 9))
    }
  }

  /// The signs of the section for ordinary numbers that are no text: without quotes, brackets, escapes.
  private static func signs(of code: String) -> [Character] {
    var signs: [Character] = []
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else if character == ";" {
        break
      } else if character == "\"" {
        isQuoted = true
      } else if character == "[" {
        isBracketed = true
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else {
        signs.append(character)
      }
    }
    return signs
  }
}
