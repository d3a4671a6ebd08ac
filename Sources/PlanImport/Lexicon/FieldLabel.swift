/// The fields of an item that a label can open.
enum ItemField: Hashable, Sendable {
  case cause
  case remedy
  case lead
  case coordinating
  /// Lead and coordinating under one label ("Đơn vị chủ trì, phối hợp").
  case assignment
  case time
  case score
  case name
  /// A label the plan knows but a draft has no field for: "Sản phẩm", "Ghi chú".
  case other

  /// Whether its value is prose, so that a new paragraph is one more entry.
  var isProse: Bool { self == .cause || self == .remedy }
  /// Whether its value is a list of units.
  var isUnits: Bool { self == .lead || self == .coordinating || self == .assignment }
}

/// The words by which plans label the fields of an item.
///
/// A label is a head and any number of trailing words that narrow it. Both are compared as bare letters, without marks,
/// capitals, blanks or commas, so that damaged spacing and either tone placement read alike.
enum FieldLabels {
  private static let heads: [(ItemField, [String])] = [
    (
      .cause,
      [
        "nguyen nhan", "ly do", "li do", "vi sao", "ton tai", "han che", "khach quan", "chu quan", "thuc trang",
        "bat cap",
        "kho khan", "vuong mac", "yeu kem", "khuyet diem", "ton tai han che", "ve khach quan", "ve chu quan",
      ]
    ),
    (
      .remedy,
      [
        "giai phap", "bien phap", "nhiem vu", "noi dung thuc hien", "noi dung cong viec", "noi dung khac phuc",
        "huong khac phuc", "phuong huong khac phuc", "cach khac phuc", "khac phuc", "viec can lam", "cong viec",
        "noi dung nhiem vu", "phuong an khac phuc", "cac giai phap", "cac nhiem vu", "cac bien phap", "hanh dong",
        "noi dung giai phap", "noi dung", "nhung viec can lam", "cac viec can lam", "cach lam",
        "viec phai lam", "viec can lam de khac phuc",
      ]
    ),
    (
      .lead,
      [
        "chu tri", "don vi thuc hien", "co quan thuc hien", "phong thuc hien", "bo phan thuc hien", "phan cong",
        "dau moi", "don vi dau moi", "co quan dau moi", "don vi phu trach", "phong phu trach", "don vi tham muu",
        "phong tham muu", "co quan tham muu", "trach nhiem thuc hien", "trach nhiem chinh", "trach nhiem",
        "don vi chiu trach nhiem", "bo phan phu trach", "bo phan tham muu", "phan cong thuc hien", "chiu trach nhiem",
        "giao", "phu trach", "phu trach chinh", "don vi duoc giao", "don vi duoc phan cong", "to chuc thuc hien",
      ]
    ),
    (
      .coordinating,
      [
        "phoi hop", "don vi cung thuc hien", "don vi tham gia", "co quan tham gia", "don vi lien quan",
        "cac don vi lien quan", "co quan lien quan", "co quan don vi lien quan", "phong lien quan", "don vi ho tro",
        "ho tro phoi hop",
        "cung phoi hop", "don vi cung phoi hop", "co quan cung phoi hop", "bo phan cung thuc hien",
        "co quan cung thuc hien",
      ]
    ),
    (.assignment, ["chu tri phoi hop", "chu tri va phoi hop", "don vi chu tri phoi hop"]),
    (
      .time,
      [
        "thoi gian", "thoi han", "thoi diem", "tien do", "han hoan thanh", "hoan thanh", "ngay hoan thanh",
        "moc thoi gian", "lo trinh", "han thuc hien", "han xong", "xong truoc", "xong", "xong truoc ngay",
        "phai xong truoc", "han", "thoi gian tien do", "moc hoan thanh",
      ]
    ),
    (
      .score,
      [
        "diem", "so diem", "diem so", "ket qua", "ket qua cham diem", "ket qua danh gia", "diem dat", "diem toi da",
        "diem chuan", "diem tu cham", "diem tham dinh", "diem bi tru", "diem mat", "diem tru", "diem tu danh gia",
        "ket qua tham dinh", "diem dat duoc", "thang diem", "ket qua diem", "muc diem", "diem danh gia",
      ]
    ),
    (.name, ["ten tieu chi", "noi dung tieu chi", "ten tieu chi thanh phan"]),
    (
      .other,
      [
        "san pham", "ghi chu", "tai lieu kiem chung", "kinh phi", "muc tieu", "lanh dao phu trach", "nguoi phu trach",
        "can bo phu trach", "cong chuc phu trach", "ca nhan phu trach", "ca nhan thuc hien", "dong chi phu trach",
        "ket qua dau ra", "san pham dau ra", "yeu cau", "kien nghi",
        "de xuat", "lanh dao chi dao", "chi dao", "chi tieu", "ket qua thuc hien", "ket qua dat duoc", "luu y",
        "du kien ket qua", "ket qua du kien", "can cu", "nguon luc", "nguoi thuc hien", "theo doi", "chi tieu phan dau",
      ]
    ),
  ]
  /// Words that may stand before "chủ trì" and "phối hợp".
  private static let bodies = [
    "don vi", "co quan", "phong", "bo phan", "phong don vi", "cac don vi", "cac phong", "co quan don vi", "ban",
    "cac phong don vi", "to chuc", "cac co quan", "don vi ca nhan", "ca nhan", "cac co quan don vi", "phong ban",
    "cac phong ban", "cong chuc", "don vi bo phan", "cap", "nguoi", "can bo", "lanh dao", "can bo cong chuc",
    "phong ban don vi", "vu phong",
  ]
  /// Words that may narrow a head.
  private static let qualifiers = [
    "khach quan", "chu quan", "mat diem", "bi tru diem", "tru diem", "giam diem", "ton tai", "han che", "chua dat",
    "chua dat diem", "khong dat diem", "khong dat", "diem toi da", "dan den", "cua", "va", "nguyen nhan", "chinh",
    "chu yeu", "khac phuc", "thuc hien", "hoan thanh", "cai thien", "nang cao", "trong tam", "cu the", "giai phap",
    "bien phap", "nhiem vu", "tham muu", "phu trach", "chiu trach nhiem", "chinh", "cho", "voi", "trien khai",
    "du kien", "trong nam", "toi", "theo doi", "dau moi", "don vi", "phoi hop", "bi mat diem", "mat", "diem", "chi so",
    "tieu chi", "nay", "thoi gian toi", "can thuc hien", "can trien khai", "can khac phuc", "can lam", "phai", "gom",
    "ngay", "de ra",
    "to chuc", "ve", "trong",
    "thoi han", "xong", "truoc", "tien do", "la", "cac", "vuong mac", "kho khan", "thoi gian", "chu tri", "cham diem",
    "do",
    "danh gia", "tham dinh", "dat", "dat duoc", "khong", "chua", "co", "nham", "de", "tai", "yeu kem", "cac don vi",
    "trach nhiem", "co quan", "tru", "bi tru", "ket qua", "nang diem", "cai thien diem", "tang diem", "noi dung",
  ]

  /// Words that may stand before a head: "Về nguyên nhân", "Các giải pháp".
  private static func prefixes(of field: ItemField) -> [String] {
    switch field {
    case .cause, .remedy: ["ve", "ve cac", "cac", "nhung", "mot so", "phan", "nhom"]
    case .lead, .coordinating, .time: ["ve"]
    default: []
    }
  }

  struct Head {
    var letters: [UInt8]
    var field: ItemField

    /// Whether head and qualifiers are a label for certain: "Nội dung" and "Đề xuất" say little, and what stands behind them
    /// may say more.
    func tells(with rest: ArraySlice<UInt8>) -> Bool {
      guard !rest.isEmpty, field == .other || letters == FieldLabels.weak else { return true }
      let tellsItself = FieldLabels.telling.contains { rest.starts(with: $0) }
      return field == .other ? !tellsItself : tellsItself
    }
  }

  fileprivate static let weak = squeezed("noi dung")
  /// Words that tell a field of an item wherever they stand.
  fileprivate static let telling = [
    "giai phap", "bien phap", "nguyen nhan", "khac phuc", "chu tri", "phoi hop", "thoi gian", "thoi han", "nhiem vu",
    "thuc hien", "trien khai", "cong viec",
  ].map(squeezed)

  /// Heads by their first letter, longest first.
  static let byFirst: [[Head]] = {
    var table = [[Head]](repeating: [], count: 26)
    func add(_ text: String, _ field: ItemField) {
      let letters = squeezed(text)
      table[Int(letters[0] - 0x61)].append(Head(letters: letters, field: field))
    }
    for (field, texts) in heads {
      for text in texts {
        add(text, field)
        for word in prefixes(of: field) { add("\(word) \(text)", field) }
        guard field == .lead && text == "chu tri" || field == .coordinating && text == "phoi hop" else { continue }
        for body in bodies { add("\(body) \(text)", field) }
      }
    }
    for body in bodies {
      for both in ["chu tri phoi hop", "chu tri va phoi hop"] { add("\(body) \(both)", .assignment) }
    }
    return table.map { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  static let trailing: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 26)
    for text in Set(qualifiers) {
      let letters = squeezed(text)
      table[Int(letters[0] - 0x61)].append(letters)
    }
    return table.map { $0.sorted { $0.count > $1.count } }
  }()

  fileprivate static func squeezed(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }

  /// The field that a label of exactly these bare letters opens.
  static func field(of letters: ArraySlice<UInt8>) -> ItemField? {
    guard let first = letters.first, 0x61...0x7A ~= first else { return nil }
    for head in byFirst[Int(first - 0x61)] where letters.starts(with: head.letters) {
      let rest = letters.dropFirst(head.letters.count)
      if isQualified(rest, depth: 0), head.tells(with: rest) { return head.field }
    }
    return nil
  }

  /// Whether the text may begin with a label: whether the letters of some head stand in front.
  static func mayBegin(_ passage: Passage) -> Bool {
    let fold = passage.source.fold
    guard let start = passage.range.first(where: { Letters.isLetter(fold[$0]) }), fold[start] <= 0x7A else {
      return false
    }
    return byFirst[Int(fold[start] - 0x61)].contains { head in
      var place = start
      for letter in head.letters {
        while place < passage.range.upperBound, isSkipped(fold[place]) { place += 1 }
        guard place < passage.range.upperBound, fold[place] == letter else { return false }
        place += 1
      }
      return true
    }
  }

  private static func isSkipped(_ fold: UInt8) -> Bool {
    switch fold {
    case Letters.blank, UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "-"): true
    default: false
    }
  }

  static func isQualified(_ letters: ArraySlice<UInt8>, depth: Int) -> Bool {
    guard let first = letters.first else { return true }
    guard depth < 6, 0x61...0x7A ~= first else { return false }
    for words in trailing[Int(first - 0x61)] where letters.starts(with: words) {
      if isQualified(letters.dropFirst(words.count), depth: depth + 1) { return true }
    }
    return false
  }
}
