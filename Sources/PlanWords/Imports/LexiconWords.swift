import PlanModel

/// What is wrong with the office's own words for imports: one sentence with file and line, and how to mend it.
public struct LexiconWords: Sendable {
  private let slips: @Sendable (LexiconSlip.Kind) -> String
  private let place: @Sendable (_ path: String, _ line: Int) -> String

  /// What is wrong with a line of the file at that path.
  public func sentence(_ slip: LexiconSlip, path: String) -> String {
    "\(place(path, slip.line)): \(slips(slip.kind))"
  }

  static let vietnamese = LexiconWords(
    slips: { slip in
      switch slip {
      case .notUTF8: "không phải văn bản UTF-8; hãy lưu lại tệp theo mã UTF-8."
      case .noRole(let phrase): "“\(phrase)” chưa thuộc nhóm nào; hãy ghi một dòng nhóm ở trên, ví dụ [label.time]."
      case .unknownRole(let role, let known):
        "không có nhóm “\(role)”; hãy dùng một trong các nhóm \(known.joined(separator: ", "))."
      case .noPhrase(let line):
        "“\(line)” không phải một cụm từ; hãy ghi mỗi dòng một cụm từ ngắn chỉ gồm chữ, ghi chú thì bắt đầu bằng #."
      case .badWeight(let weight): "“+\(weight)” không phải trọng số; hãy ghi +1 đến +9 hoặc bỏ đi."
      case .taken(let phrase, let role): "“\(phrase)” đã thuộc nhóm \(role); hãy bỏ dòng này."
      case .tooLarge(let limit): "tệp lớn hơn \(limit / 1000) kB; hãy chỉ để lại các từ của cơ quan."
      }
    }, place: { "\($0), dòng \($1)" })

  static let english = LexiconWords(
    slips: { slip in
      switch slip {
      case .notUTF8: "this is no UTF-8 text; save the file as UTF-8."
      case .noRole(let phrase): "“\(phrase)” is in no group; write the line of a group above it, such as [label.time]."
      case .unknownRole(let role, let known):
        "there is no group “\(role)”; use one of \(known.joined(separator: ", "))."
      case .noPhrase(let line):
        "“\(line)” is no phrase; write one short phrase of letters a line, and a remark behind #."
      case .badWeight(let weight): "“+\(weight)” is no weight; write +1 to +9, or leave it out."
      case .taken(let phrase, let role): "“\(phrase)” is in \(role) already; take this line out."
      case .tooLarge(let limit): "the file is larger than \(limit / 1000) kB; leave only the office's own words in it."
      }
    }, place: { "\($0), line \($1)" })
}
