/// Typing Vietnamese where the terminal has no input method.
public struct TypingWords: Sendable {
  /// What the key does.
  public let command: CommandText
  /// The names of the methods.
  public let telex, vni: String
  /// A method was chosen.
  public let isOn: @Sendable (_ method: String) -> String
  /// It was turned off.
  public let isOff: String
  /// The terminal's own input method is at work, so that this one keeps still.
  public let rests: @Sendable (_ method: String) -> String
  /// The same in the frame of a field.
  public let resting: @Sendable (_ method: String) -> String
  /// For the option of the command line.
  public let option: String
  /// The variable of the environment that names the method holds something else.
  public let badVariable: @Sendable (_ value: String) -> String

  static let vietnamese = TypingWords(
    command: .init("gõ dấu", "chọn kiểu gõ tiếng Việt: tắt, Telex, VNI"), telex: "Telex", vni: "VNI",
    isOn: { "Gõ tiếng Việt: \($0) (Ctrl-T để đổi)" },
    isOff: "Đã tắt gõ tiếng Việt (Ctrl-T để bật)",
    rests: { "Bộ gõ của máy đang bật: \($0) tạm nghỉ (Ctrl-T để dùng lại)" },
    resting: { "\($0) tạm nghỉ" },
    option: "Kiểu gõ tiếng Việt trong các ô nhập: off, telex hoặc vni; không ghi thì theo biến CCHC_TYPING.",
    badVariable: { "Biến CCHC_TYPING đang là “\($0)”; hãy đặt lại là off, telex hoặc vni." })

  static let english = TypingWords(
    command: .init("typing", "choose how Vietnamese is typed: off, Telex, VNI"), telex: "Telex", vni: "VNI",
    isOn: { "Vietnamese typing: \($0) (Ctrl-T changes)" },
    isOff: "Vietnamese typing is off (Ctrl-T: on)",
    rests: { "The terminal has its own input method: \($0) rests (Ctrl-T wakes it)" },
    resting: { "\($0) rests" },
    option: "How Vietnamese is typed in text fields: off, telex or vni; as CCHC_TYPING says when left out.",
    badVariable: { "CCHC_TYPING is “\($0)”; set it to off, telex or vni." })
}
