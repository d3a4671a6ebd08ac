import PlanModel

/// Codes of several criteria in one place: "1.1.2; 3.1.3; 7.1.2", "các tiêu chí 1.2.1 và 3.1.2".
enum CodeList {
  private static let nouns = CriterionHeading.nouns
  private static let fillers: [Phrase] = Lexicon.builtIn.phrases("codes.filler")

  /// The codes, where the text says nothing but codes; none otherwise.
  static func codes(_ passage: Passage) -> [CriterionCode] {
    let tokens = passage.trimmed(".;,").tokens(atMost: 200)
    var codes: [CriterionCode] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number {
        guard let code = CriterionCode(passage.text(of: token)), code.depth > 1 else { return [] }
        codes.append(code)
        index += 1
      } else if token.isSign(in: ",;&+-.()") {
        index += 1
      } else {
        let length = max(tokens.longest(of: nouns, at: index), tokens.longest(of: fillers, at: index))
        guard length > 0 else { return [] }
        index += length
      }
    }
    return codes
  }

  /// Whether a text says nothing but codes.
  static func areCodes(_ passage: Passage) -> Bool { !codes(passage).isEmpty }
}
