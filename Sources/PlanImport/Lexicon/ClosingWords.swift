/// The words with which a plan ends, and those that open its part on duties.
enum ClosingWords {
  private static let openers: [Phrase] = [
    "tren day la", "noi nhan", "kt giam doc", "giam doc", "chu tich", "tm uy ban", "truong ban", "chi cuc truong",
    "tl giam doc", "kt truong ban", "kt chu tich",
  ]
  private static let duties: [Phrase] = [
    "to chuc thuc hien", "phan cong thuc hien", "phan cong nhiem vu", "trach nhiem thuc hien",
    "phan cong to chuc thuc hien",
    "trach nhiem cua cac", "phan cong trach nhiem", "trach nhiem to chuc thuc hien", "trach nhiem cua",
    "to chuc trien khai", "nhiem vu cua cac", "phan cong nhiem vu cho",
  ]

  /// Whether the paragraph closes the plan.
  static func begin(_ passage: Passage) -> Bool {
    let tokens = passage.tokens(atMost: 6)
    let length = tokens.longest(of: openers, at: 0)
    guard length > 0 else { return false }
    if tokens.hasWords("tren day la", at: 0) || tokens.hasWords("noi nhan", at: 0) { return true }
    if tokens[..<length].allSatisfy(\.isAllCapitals) { return true }
    return tokens.count == length && tokens[0].isCapital && !tokens.hasWords("truong ban", at: 0)
  }

  /// Whether the paragraph is the heading of the part that says who does what.
  static func opensDuties(_ passage: Passage) -> Bool {
    let isShort = passage.range.count <= 120
    guard isShort || Letters.isCapital(passage.source.scalars[passage.range.lowerBound]) else { return false }
    let (markers, textStart) = passage.markers()
    if markers.first?.isHeading == true, dutiesColon(of: passage, behind: textStart) != nil { return true }
    guard isShort else { return false }
    let text = passage.from(textStart).trimmed(".:;")
    let tokens = text.tokens(atMost: 24)
    guard let first = markers.first else {
      return tokens.longest(of: duties, at: 0) > 0 && tokens.allSatisfy { $0.isAllCapitals || $0.kind != .word }
    }
    if first == .bullet { return false }
    if text.source.fold[text.range].contains(UInt8(ascii: ":")) { return false }
    return (0..<min(3, tokens.count)).contains { tokens.longest(of: duties, at: $0) > 0 } && tokens.count < 16
  }

  /// "III. Tổ chức thực hiện: Văn phòng …": where the heading of that part ends when its text follows at once.
  static func dutiesColon(of passage: Passage, behind textStart: Int) -> Int? {
    let tokens = passage.from(textStart).tokens(atMost: 12)
    let length = tokens.longest(of: duties, at: 0)
    guard length > 0, length < tokens.count, tokens[length].isSign(":") else { return nil }
    return tokens[length].range.upperBound
  }
}
