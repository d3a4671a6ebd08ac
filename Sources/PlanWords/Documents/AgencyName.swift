/// The name of an agency in the parts that the head of an office document has: "Sở Ngoại vụ tỉnh Lạng Sơn".
public struct AgencyName: Equatable, Sendable {
  /// The agency itself: "Sở Ngoại vụ".
  public let agency: String
  /// The province or city with its kind: "tỉnh Lạng Sơn"; empty where the name has none.
  public let province: String

  /// Splits a name at the province.
  public init(_ name: String) {
    let words = name.split(separator: " ").map(String.init)
    let place = words.indices.dropFirst().first { index in
      let word = words[index].lowercased()
      if word == "tỉnh" || word.hasPrefix("tp.") || word == "tp" { return true }
      return word == "thành" && index + 1 < words.count && words[index + 1].lowercased() == "phố"
    }
    var own = words[..<(place ?? words.count)].joined(separator: " ")
    while own.last == "," { own.removeLast() }
    // The inspectorate of a province has no name without it.
    if let place, own.lowercased() == "thanh tra" {
      own += " \(words[place].lowercased() == "thành" ? "thành phố" : words[place])"
    }
    agency = own
    province = place.map { words[$0...].joined(separator: " ") } ?? ""
  }

  /// Whether it is the committee of a district, commune or ward, whose documents bear its own place and symbol.
  private var isLocalCommittee: Bool { localPlace != nil }

  /// "An Lạc" of "UBND xã An Lạc".
  private var localPlace: String? {
    let bodies = ["ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân "]
    let levels = ["xã ", "phường ", "thị trấn ", "huyện ", "quận ", "thị xã ", "đặc khu "]
    guard let body = bodies.first(where: { agency.lowercased().hasPrefix($0) }) else { return nil }
    let rest = agency.dropFirst(body.count)
    guard let level = levels.first(where: { rest.lowercased().hasPrefix($0) }) else { return nil }
    let name = rest.dropFirst(level.count)
    // "phường 5" is no place without its kind.
    return name.first.map { $0.isNumber ? String(rest).uppercasedFirst : String(name) }
  }

  /// The lines above the name of the head who signs: "GIÁM ĐỐC"; of a committee "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH".
  public var signature: [String] {
    if isLocalCommittee { return ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] }
    let heads = [
      ("chi cục", "CHI CỤC TRƯỞNG"), ("cục", "CỤC TRƯỞNG"), ("ban", "TRƯỞNG BAN"), ("thanh tra", "CHÁNH THANH TRA"),
      ("văn phòng", "CHÁNH VĂN PHÒNG"), ("viện", "VIỆN TRƯỞNG"), ("trường", "HIỆU TRƯỞNG"),
    ]
    let name = agency.lowercased()
    return [heads.first { name.hasPrefix($0.0 + " ") }?.1 ?? "GIÁM ĐỐC"]
  }

  /// The place where documents are dated: that of a local committee, else the province without its kind; cities that are
  /// named after a person keep it.
  public var place: String {
    if let localPlace { return localPlace }
    for kind in ["tỉnh ", "thành phố ", "tp. "] where province.lowercased().hasPrefix(kind) {
      let name = String(province.dropFirst(kind.count))
      return name.lowercased() == "hồ chí minh" ? "Thành phố Hồ Chí Minh" : name
    }
    return province
  }

  /// What stands for the agency in the numbers of its documents. Sở Nội vụ is SNV already, so that Sở Ngoại vụ is SNgV.
  public var abbreviation: String {
    if isLocalCommittee { return "UBND" }
    let words = agency.split { !$0.isLetter }.map { $0.lowercased() }.filter { $0 != "và" }
    return words.enumerated().map { index, word in
      let isForeign = word == "ngoại" && index + 1 < words.count && words[index + 1] == "vụ"
      return isForeign ? "Ng" : word.prefix(1).uppercased()
    }
    .joined()
  }
}

extension String {
  /// The text with its first letter small, for the middle of a sentence; abbreviations ("UBND …") stay.
  var lowercasedFirst: String {
    guard dropFirst().first.map({ !$0.isUppercase }) ?? false else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text with its first letter large, for the beginning of a sentence.
  public var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop, unless it ends with a sign of its own.
  var endingWithStop: String {
    guard let last = last(where: { !$0.isWhitespace }) else { return self }
    return ".!?…".contains(last) ? self : "\(self)."
  }

  /// The text without a full stop or a semicolon at its end, to stand within a sentence.
  public var unstopped: String {
    var text = Substring(self)
    while let last = text.last, ".;".contains(last) || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
