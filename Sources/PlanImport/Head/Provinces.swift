import PlanModel

/// The provinces and the cities of their rank, those before the mergers of 2025 included, since plans name both.
enum Provinces {
  private static let cities = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ", "Huế"]
  private static let provinces = [
    "An Giang", "Bà Rịa - Vũng Tàu", "Bắc Giang", "Bắc Kạn", "Bạc Liêu", "Bắc Ninh", "Bến Tre", "Bình Định",
    "Bình Dương", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai",
    "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên",
    "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lâm Đồng", "Lạng Sơn", "Lào Cai", "Long An", "Nam Định",
    "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh",
    "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế",
    "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
  ]

  /// By the folded words of the name, signs left out.
  private static let byKey: [String: PlaceFinder.Place] = {
    var table: [String: PlaceFinder.Place] = [:]
    for name in cities { table[key(name)] = .init(kind: "thành phố", name: name) }
    for name in provinces { table[key(name)] = .init(kind: "tỉnh", name: name) }
    return table
  }()

  private static func key(_ name: String) -> String {
    name.folded.split { !$0.isLetter }.joined(separator: " ")
  }

  /// The place of that name.
  static func named(_ name: String) -> PlaceFinder.Place? { byKey[key(name)] }

  /// The place named at that token, in small letters too: "tỉnh hà tĩnh".
  static func named(_ passage: Passage, _ tokens: [Token], at start: Int) -> PlaceFinder.Place? {
    for count in 1...4 where start + count <= tokens.count {
      let range = tokens[start].range.lowerBound..<tokens[start + count - 1].range.upperBound
      if let place = byKey[key(passage.part(range).text)] { return place }
    }
    return nil
  }

  /// Whether it is a province or a city of that rank.
  static func isKnown(_ name: String) -> Bool { named(name) != nil }

  /// Whether it is a city of the rank of a province.
  static func isCity(_ name: String) -> Bool { named(name)?.kind == "thành phố" }

  /// The place whose bare name a text ends with, and the text before it: "Sở Công Thương Hòa Bình".
  ///
  /// `nil` where "tỉnh" or "thành phố" stands before the name, or another noun that makes it part of a longer name.
  static func place(endingNameOf text: Passage) -> (place: PlaceFinder.Place, rest: Passage)? {
    let tokens = text.tokens(atMost: 40)
    for count in stride(from: min(5, tokens.count), through: 1, by: -1) {
      let start = tokens.count - count
      let tail = text.from(tokens[start].range.lowerBound)
      guard tokens[start].isCapital, let place = byKey[key(tail.text)] else { continue }
      if tokens.longestWords(of: ["tinh", "huyen", "xa", "phuong", "tran", "quan"], at: start - 1) > 0 { return nil }
      if tokens.hasWords("thanh pho", at: start - 2) { return nil }
      return (place, text.upTo(tokens[start].range.lowerBound).trimmed(".,;:-"))
    }
    return nil
  }
}
