import PlanModel

/// Finds whose plan it is: the agency's name and its province.
struct AgencyFinder {
  /// The full name, with the province where the text gives one: "Sở Ngoại vụ tỉnh Lạng Sơn".
  private(set) var name = ""
  /// The names the text may use for it, folded, longest first.
  private(set) var shortNames: [String] = []
  /// The lines it stands on.
  private(set) var lines: ClosedRange<Int>?

  private static let nouns: [Phrase] = [
    "so", "ban quan ly", "ban dan toc", "thanh tra tinh", "thanh tra thanh pho", "van phong ubnd",
    "van phong uy ban nhan dan",
    "van phong doan", "van phong hdnd", "ubnd huyen", "ubnd xa", "ubnd phuong", "ubnd thi tran", "ubnd thi xa",
    "ubnd thanh pho", "ubnd quan", "ubnd dac khu", "uy ban nhan dan huyen", "uy ban nhan dan xa",
    "uy ban nhan dan phuong", "uy ban nhan dan thi tran", "uy ban nhan dan thi xa", "uy ban nhan dan thanh pho",
    "uy ban nhan dan quan", "uy ban nhan dan dac khu", "chi cuc", "cuc", "ban ton giao", "ban tiep cong dan",
    "ban thi dua", "bo chi huy", "cong an tinh", "trung tam", "vien", "truong", "bao hiem xa hoi tinh", "thue tinh",
    "kho bac nha nuoc", "dai phat thanh", "bao hiem xa hoi", "van phong dang ky",
  ]
  /// Titles in front of the agency that the plan is given by: "Giám đốc Sở Tư pháp ban hành …".
  private static let titles: [Phrase] = [
    "giam doc", "truong", "chu tich", "lanh dao", "thu truong", "chanh", "cua", "tap the lanh dao", "ban giam doc",
    "tai",
  ]
  /// Phrases that no name goes on with.
  private static let stops: [Phrase] = [
    "xay dung", "ban hanh", "giai doan", "de ra", "trien khai", "to chuc", "yeu cau", "doc lap", "cong hoa",
    "va nang cao", "va trien khai", "va cai thien", "thuc hien", "cu the", "tiep tuc", "doi voi", "va cac",
    "va phan dau",
    "de nghi", "bao cao", "ke hoach", "va nhiem vu", "va giai phap", "va phuong huong", "chu tri", "so voi",
  ]
  /// Words that no name goes on with, with their marks: "tại" ends a name, "vận tải" does not.
  private static let stopWords: Set<String> = [
    "đạt", "được", "ngày", "trong", "như", "theo", "có", "là", "đã", "giao", "về", "tại", "với", "cần", "lập", "nhằm",
    "năm",
    "trình",
    "xin", "vào", "xếp", "phải", "sẽ", "số",
  ]

  /// - Parameter offices: both lines of the letterhead, which stand in for an agency that the text does not name whole.
  init(blocks: [Block], title: [Passage], offices: Letterhead) {
    let letterhead = Self.inLetterhead(blocks)
    let introduced = Self.inIntroduction(blocks).map { AgencySpelling.completes($0, letterhead) }
    // "Văn phòng … xây dựng kế hoạch" is a duty, unless the office of the plan is one.
    let isDuty =
      introduced?.folded.hasPrefix("van phong ") == true && letterhead?.folded.hasPrefix("van phong") == false
    guard
      let found = Self.inTitle(title) ?? Self.inReference(blocks) ?? (isDuty ? nil : introduced) ?? letterhead
        ?? Self.asOne(offices)
    else {
      return
    }
    let stands = found.source === blocks.first?.passage.source
    lines = stands ? found.lines : offices.agency?.lines
    let own = Provinces.place(endingNameOf: found)
    let place = own?.place ?? PlaceFinder.find(in: blocks, near: found)
    let spelled = AgencySpelling.spelled(own?.rest ?? Self.withoutPlace(found), in: blocks)
    let plain = AgencySpelling.completed(spelled, in: blocks)
    name = Self.joined(plain, place)
    let folded = plain.folded
    shortNames = Array(Set([name.folded, folded])).sorted { $0.count > $1.count }
  }

  // MARK: Where it stands

  /// The last agency named in the title, behind "của" if it can be.
  private static func inTitle(_ title: [Passage]) -> Passage? {
    for passage in title.reversed() {
      let tokens = passage.tokens(atMost: 120)
      var best: Passage?
      for index in tokens.indices where agency(passage, tokens, at: index) != nil {
        guard let name = agency(passage, tokens, at: index) else { continue }
        if tokens.hasWords("cua", at: index - 1) || index == 0 || best == nil { best = name }
      }
      if let best { return best }
    }
    return nil
  }

  /// "(Kèm theo Kế hoạch số … của Sở Ngoại vụ)" at the head of an annex.
  private static func inReference(_ blocks: [Block]) -> Passage? {
    for block in blocks.prefix(12) where block.passage.range.count < 300 {
      let tokens = block.passage.tokens(atMost: 60)
      guard tokens.first?.isSign("(") == true, tokens.firstWords("kem theo") != nil else { continue }
      for index in tokens.indices where tokens.hasWords("cua", at: index - 1) {
        if let name = agency(block.passage, tokens, at: index) { return name }
      }
    }
    return nil
  }

  /// "Sở Ngoại vụ xây dựng Kế hoạch …", "Sở Ngoại vụ báo cáo như sau".
  private static func inIntroduction(_ blocks: [Block]) -> Passage? {
    for block in blocks.prefix(40) {
      let tokens = block.passage.tokens(atMost: 200)
      let said = tokens.firstWords("ke hoach") ?? tokens.firstWords("bao cao nhu sau")
      guard let plan = said ?? tokens.firstWords("bao cao ket qua"), plan > 2 else { continue }
      for index in tokens.indices.prefix(plan) {
        let starts =
          index == 0 || tokens[index - 1].isSign(in: ",.;") || tokens.hasWords("nay", at: index - 1)
          || titles.contains { opens($0, tokens, before: index) }
        guard starts, let name = agency(block.passage, tokens, at: index) else { continue }
        return name
      }
    }
    return nil
  }

  /// Whether a title stands in front of the agency, and a sentence or a part of one begins with it.
  private static func opens(_ title: Phrase, _ tokens: [Token], before index: Int) -> Bool {
    let start = index - title.count
    guard start >= 0, tokens.has(title, at: start) else { return false }
    return start == 0 || tokens[start - 1].isSign(in: ",;")
  }

  /// What stands below the body it belongs to: "SỞ Y TẾ", and under it "CHI CỤC DÂN SỐ".
  private static let subordinates: [Phrase] = [
    "chi cuc", "trung tam", "truong", "vien", "ban quan ly", "van phong dang ky",
  ]

  /// The line in capitals at the top left: the lower one, where the upper is the body above.
  private static func inLetterhead(_ blocks: [Block]) -> Passage? {
    var superior: Passage?
    var isBelow = false
    for block in blocks.prefix(12) where block.passage.range.count < 260 {
      let tokens = block.passage.tokens(atMost: 60)
      if isBelow, tokens.hasWords("so", at: 0), !tokens[0].isAllCapitals { break }
      for index in tokens.indices where tokens[index].isAllCapitals {
        guard let name = agency(block.passage, tokens, at: index) else { continue }
        if isBelow {
          if tokens.longest(of: subordinates, at: index) > 0 { return name }
        } else if tokens.longestWords(of: ["ubnd thanh pho", "uy ban nhan dan thanh pho"], at: index) > 0 {
          superior = superior ?? name
        } else if tokens.hasWords("so", at: index) {
          (superior, isBelow) = (name, true)
          break
        } else {
          return name
        }
      }
    }
    return superior
  }

  /// The lower lines of the letterhead as one text: "ỦY BAN NHÂN DÂN" / "XÃ AN LẠC", "VĂN PHÒNG" below "UBND TỈNH X".
  private static func asOne(_ offices: Letterhead) -> Passage? {
    guard var name = offices.agency?.value else { return nil }
    if name.folded == "van phong", let superior = offices.superior?.value { name += " \(superior)" }
    var builder = SourceBuilder(expecting: name.utf8.count)
    builder.append(paragraph: name)
    let source = builder.finish()
    return source.lines.first.map { Passage(source, $0.range) }
  }

  /// The agency's name that begins at that token, up to the first word that cannot be part of it.
  private static func agency(_ passage: Passage, _ tokens: [Token], at index: Int) -> Passage? {
    let length = tokens.longest(of: nouns, at: index)
    guard length > 0, tokens[index].isCapital, index + length < tokens.count, !isCounted(tokens, index) else {
      return nil
    }
    guard UnitWords.isSpelled(passage, tokens[index]) else { return nil }
    var end = index + length
    let isShout = tokens[index].isAllCapitals && tokens[end].isAllCapitals
    guard tokens[end].isCapital || length > 1 else { return nil }
    while end < tokens.count, end - index < 24, !stops(passage, tokens, at: end, isShout) { end += 1 }
    return passage.part(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound).trimmed(".,;:-")
  }

  private static func isCounted(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.longestWords(of: ["cac", "cap", "ho"], at: index - 1) > 0 || tokens.hasWords("so sanh", at: index)
  }

  private static func stops(_ passage: Passage, _ tokens: [Token], at index: Int, _ isShout: Bool) -> Bool {
    let token = tokens[index]
    if token.isSign(",") { return !continues(tokens, behindComma: index) }
    if token.kind == .sign { return !token.isSign("-") || !token.followsBlank }
    if Letters.isWide(passage.source.scalars[token.range.lowerBound - 1]) { return true }
    if isShout != token.isAllCapitals, isShout { return true }
    if !token.isCapital, stopWords.contains(passage.text(of: token)) { return true }
    return !token.isCapital && tokens.longest(of: stops, at: index) > 0
      || tokens.longestWords(of: ["tp"], at: index) > 0
      || isShout && tokens.longestWords(of: ["doc lap", "cong hoa"], at: index) > 0
      || isShout && ["SỞ", "SỐ", "NĂM"].contains(passage.text(of: token))
  }

  /// "Sở Văn hóa, Thể thao và Du lịch", "UBND xã A, tỉnh B".
  private static func continues(_ tokens: [Token], behindComma index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if tokens.longestWords(of: ["tinh", "huyen", "thanh pho"], at: index + 1) > 0 { return true }
    let isUnit = tokens.longestWords(of: ["van phong", "thanh tra", "phong", "ban", "ubnd"], at: index + 1) > 0
    return next.isCapital && !isUnit
  }

  // MARK: How it is written

  /// A name in capitals without its province, which is spelled by itself.
  private static func withoutPlace(_ name: Passage) -> Passage {
    let tokens = name.tokens()
    guard let first = tokens.first, first.isAllCapitals, let place = tokens.firstWords("tinh"), place > 1,
      place + 1 < tokens.count
    else { return name }
    return name.upTo(tokens[place].range.lowerBound).trimmed(",-")
  }

  private static func joined(_ name: String, _ place: PlaceFinder.Place?) -> String {
    let folded = name.folded
    guard let place, !folded.hasSuffix(place.name.folded) else { return name }
    if folded.hasSuffix(" " + place.kind.folded) { return "\(name) \(place.name)" }
    let isLocal =
      (folded.hasPrefix("ubnd ") || folded.hasPrefix("uy ban ")) && !folded.hasPrefix("ubnd tinh")
    return isLocal ? "\(name), \(place.kind) \(place.name)" : "\(name) \(place.kind) \(place.name)"
  }
}
