/// The verbs that say what units do, behind their names: "phối hợp với Sở Nội vụ tổ chức 02 hội nghị".
enum WorkWords {
  private static let verbs: [Phrase] = [
    "to chuc", "tham muu", "xay dung", "ban hanh", "ra soat", "trien khai", "don doc", "hoan thanh", "cap nhat",
    "thuc hien", "bo tri", "de xuat", "hoan thien", "kiem tra", "huong dan", "theo doi", "tong hop", "tuyen truyen",
    "de nghi", "giai quyet", "khac phuc cac", "khac phuc tieu chi", "khan truong", "nghien cuu", "chuan hoa", "so hoa",
    "cong khai", "mo", "lap", "trinh",
  ]
  /// Words behind "tổ chức" where it is a body and no verb.
  private static let bodies: [StaticString] = [
    "chinh tri", "doan the", "lien quan", "xa hoi", "hanh chinh", "can bo", "thanh vien", "truc thuoc", "co lien quan",
    "phi chinh phu", "nhan su", "bo may",
  ]

  /// Whether such a verb stands there, in small letters and right behind a name.
  static func begins(_ tokens: [Token], at index: Int) -> Bool {
    guard index > 1, !tokens[index].isCapital, tokens[index - 1].kind == .word else { return false }
    let length = tokens.longest(of: verbs, at: index)
    guard length > 0, index + length < tokens.count else { return false }
    if tokens.longestWords(of: ["cac", "moi", "va", "phong", "to", "ban", "bo phan", "doi", "nhung"], at: index - 1) > 0
    {
      return false
    }
    if tokens.hasWords("bo phan", at: index - 2) { return false }
    if tokens.hasWords("to chuc", at: index), tokens.longestWords(of: bodies, at: index + 2) > 0 { return false }
    return !tokens[index + length].isSign(in: ";,-") || length > 1
  }
}
