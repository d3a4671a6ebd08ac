import PlanModel
import PlanWords
import Screen

/// Why a form of a draft is not taken: the field, and the sentence.
struct DraftFormFault: Error {
  var field: DraftForm.Field
  var sentence: String
}

/// Reads the values typed into a form of a draft, by the same rules as everywhere else.
struct DraftFormReader {
  let form: DraftForm
  let words: Words

  private var problems: ReviewProblems { words.importing.review.problems }

  func text(_ field: DraftForm.Field) -> String { form.text(of: field).normalized.trimmed }

  /// The text, which may not be missing.
  func needed(_ field: DraftForm.Field, _ missing: String) throws(DraftFormFault) -> String {
    let text = text(field)
    guard !text.isEmpty else { throw DraftFormFault(field: field, sentence: missing) }
    return text
  }

  /// The paragraphs, a line each.
  func paragraphs(_ field: DraftForm.Field) -> [String] {
    form.text(of: field).normalized.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The names between semicolons, each once.
  func names(_ field: DraftForm.Field) -> [String] {
    var seen: Set<String> = []
    let parts = form.text(of: field).normalized.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }
    return parts.filter { !$0.isEmpty && seen.insert($0.folded).inserted }
  }

  func code() throws(DraftFormFault) -> CriterionCode {
    let text = text(.code)
    guard let code = CriterionCode(text) else { throw DraftFormFault(field: .code, sentence: problems.code(text)) }
    return code
  }

  func score(_ field: DraftForm.Field, maximum: Score? = nil) throws(DraftFormFault) -> Score? {
    do throws(ScoreInputFault) { return try Score.reading(text(field), maximum: maximum) } catch {
      throw DraftFormFault(field: field, sentence: words.faults.score(error))
    }
  }

  func year(_ field: DraftForm.Field) throws(DraftFormFault) -> Int? {
    let text = text(field)
    if text.isEmpty { return nil }
    guard let year = Int(text), 1900...2999 ~= year else {
      throw DraftFormFault(field: field, sentence: problems.year(text))
    }
    return year
  }

  func header(_ place: DraftPlace.HeaderField, from before: PlanHeader) throws(DraftFormFault) -> PlanHeader {
    var header = before
    switch place {
    case .title: header.title = paragraphs(.title).joined(separator: " ")
    case .agency: header.agency = text(.agency)
    case .decision: header.decision = try decision()
    case .published: header.published = try published()
    case .resultYear, .planYear:
      header.resultYear = try year(.resultYear)
      header.planYear = try year(.planYear)
    }
    return header
  }

  private func decision() throws(DraftFormFault) -> PlanHeader.Decision? {
    let (number, day, issuer) = (text(.decision), text(.decisionDay), text(.issuer))
    if number.isEmpty {
      guard day.isEmpty, issuer.isEmpty else {
        throw DraftFormFault(field: .decision, sentence: problems.numberMissing)
      }
      return nil
    }
    var decision = PlanHeader.Decision(number: number, issuer: issuer)
    if !day.isEmpty {
      guard let read = Day(dateText: day) else {
        throw DraftFormFault(field: .decisionDay, sentence: problems.day(day))
      }
      decision.day = read
    }
    return decision
  }

  private func published() throws(DraftFormFault) -> PlanHeader.PublishedResult? {
    var result = PlanHeader.PublishedResult(year: try year(.publishedYear))
    let index = text(.index)
    if !index.isEmpty {
      guard let value = Score(index.hasSuffix("%") ? String(index.dropLast()).trimmed : index),
        Score.zero...Score(thousandths: 100_000) ~= value
      else { throw DraftFormFault(field: .index, sentence: problems.index(index)) }
      result.index = value
    }
    result.rank = try rank(.rank)
    result.of = try rank(.rankOf)
    if let rank = result.rank, let count = result.of, rank > count {
      throw DraftFormFault(field: .rank, sentence: problems.rank("\(rank)"))
    }
    return result == PlanHeader.PublishedResult() ? nil : result
  }

  private func rank(_ field: DraftForm.Field) throws(DraftFormFault) -> Int? {
    let text = text(field)
    if text.isEmpty { return nil }
    guard let rank = Int(text), 1...9999 ~= rank else {
      throw DraftFormFault(field: field, sentence: problems.rank(text))
    }
    return rank
  }
}
