/// Paragraphs without a label that say by their own words what they are.
enum ProseOpening {
  private static let remedies: [StaticString] = [
    "giai phap sau", "giai phap nhu sau", "giai phap sau day", "giai phap cu the sau", "bien phap sau", "nhiem vu sau",
    "bien phap sau day", "bien phap nhu sau", "nhiem vu giai phap sau", "cong viec sau", "noi dung sau", "viec sau",
  ]
  private static let causes: [StaticString] = [
    "nguyen nhan sau", "nguyen nhan sau day", "nguyen nhan nhu sau", "nguyen nhan la", "nguyen nhan chinh la",
    "nguyen nhan do", "nguyen nhan chu yeu la", "ly do sau",
  ]

  /// The field that a sentence with a colon at its end announces: "Để khắc phục, cần thực hiện các giải pháp sau:".
  static func announced(by text: Passage) -> ItemField? {
    guard text.endsWithColon, text.range.count < 220 else { return nil }
    let tokens = text.trimmed(".:").tokens(atMost: 60)
    func ends(with phrases: [StaticString]) -> Bool {
      (max(0, tokens.count - 6)..<tokens.count).contains { index in
        let length = tokens.longestWords(of: phrases, at: index)
        return length > 0 && index + length == tokens.count
      }
    }
    return ends(with: remedies) ? .remedy : ends(with: causes) ? .cause : nil
  }

  /// "Do một số phòng gửi số liệu chậm." right under the heading.
  static func tellsCause(_ text: Passage) -> Bool {
    let tokens = text.tokens(atMost: 2)
    guard tokens.count == 2, tokens[0].isCapital, !tokens[1].isCapital else { return false }
    return ["Do", "Vì"].contains(text.text(of: tokens[0]))
  }
}
