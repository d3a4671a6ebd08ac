/// A label found in a paragraph, and where its value begins.
struct LabelHit: Sendable {
  var field: ItemField
  /// The label itself.
  var range: Range<Int>
  /// The first place of the value.
  var valueStart: Int
  /// Whether the words behind its head are free, so that it may be a point of a list as well.
  var isFree = false
}

extension Passage {
  private static let longestLabel = 70

  /// The label that the text begins with, once its markers are past.
  func leadingLabel(from textStart: Int) -> LabelHit? {
    let text = from(textStart)
    guard !text.isEmpty else { return nil }
    guard FieldLabels.mayBegin(text) else {
      return text.verbLabel() ?? text.learnedLabel() ?? text.damagedLabel()
    }
    return text.labelBeforeColon() ?? text.labelAlone() ?? text.labelBeforeVerb() ?? text.labelBeforeStop()
      ?? text.labelWithoutSign() ?? text.damagedLabel()
  }

  /// "Nguyên nhân:" in front.
  private func labelBeforeColon() -> LabelHit? {
    let fold = source.fold
    let end = min(range.upperBound, range.lowerBound + Self.longestLabel)
    guard let colon = (range.lowerBound..<end).first(where: { fold[$0] == UInt8(ascii: ":") }) else { return nil }
    guard let field = labelField(range.lowerBound..<colon) else { return nil }
    return LabelHit(field: field, range: range.lowerBound..<colon, valueStart: colon + 1)
  }

  /// "Kỳ hạn:" in front, where the document has shown or the office has said what it means.
  private func learnedLabel() -> LabelHit? {
    source.learned.isEmpty && !OwnWords.areThere ? nil : labelBeforeColon()
  }

  /// "Thực hiện: Phòng Nội vụ" in front.
  private func verbLabel() -> LabelHit? {
    guard source.fold[range.lowerBound] == UInt8(ascii: "t") else { return nil }
    let tokens = tokens(atMost: 3)
    guard tokens.count == 3, tokens[2].isSign(":"), let field = bareVerb(before: tokens[2].range.lowerBound) else {
      return nil
    }
    return LabelHit(
      field: field, range: range.lowerBound..<tokens[2].range.lowerBound, valueStart: tokens[2].range.upperBound)
  }

  /// "Thực hiện:" alone: who does it where units follow, else what is to be done.
  private func bareVerb(before colon: Int) -> ItemField? {
    let tokens = part(range.lowerBound..<colon).tokens(atMost: 4)
    guard tokens.longestWords(of: ["thuc hien", "trien khai"], at: 0) == tokens.count, !tokens.isEmpty else {
      return nil
    }
    let value = from(colon + 1).trimmed()
    return UnitWords.begins(value, value.tokens(atMost: 12), at: 0) ? .lead : .remedy
  }

  /// "Nguyên nhn:", "Nguyên nhân bị trừ 0,25 điểm:" in front.
  private func damagedLabel() -> LabelHit? {
    let fold = source.fold
    guard Letters.isCapital(source.scalars[range.lowerBound]) else { return nil }
    let end = min(range.upperBound, range.lowerBound + Self.longestLabel)
    guard let colon = (range.lowerBound..<end).first(where: { fold[$0] == UInt8(ascii: ":") }) else { return nil }
    let words = range.lowerBound..<colon
    if let field = FieldLabels.freeField(of: part(words)) {
      return LabelHit(field: field, range: words, valueStart: colon + 1, isFree: true)
    }
    guard let letters = labelLetters(words), let field = FieldLabels.damagedField(of: letters[...]) else { return nil }
    return LabelHit(field: field, range: words, valueStart: colon + 1)
  }

  /// A label that is the whole paragraph.
  private func labelAlone() -> LabelHit? {
    guard range.count <= Self.longestLabel else { return nil }
    let text = trimmed(".:;")
    guard let field = text.labelField(text.range), field != .score || text.range.count > 4 else { return nil }
    return LabelHit(field: field, range: text.range, valueStart: range.upperBound)
  }

  /// "Đơn vị chủ trì là Văn phòng Sở", "Nguyên nhân – do …".
  private func labelBeforeVerb() -> LabelHit? {
    let tokens = tokens(atMost: 10)
    for (index, token) in tokens.enumerated() where index > 0 {
      let isVerb = token.key == Phrase.key(of: "la".utf8)
      guard isVerb || token.isSign("-") && token.followsBlank else { continue }
      guard let field = labelField(range.lowerBound..<token.range.lowerBound) else { return nil }
      if field == .other || field == .name || field == .score { return nil }
      return LabelHit(
        field: field, range: range.lowerBound..<token.range.lowerBound, valueStart: token.range.upperBound)
    }
    return nil
  }

  /// "Nguyên nhân. Quyết toán chậm.": a label that stands as a sentence of its own.
  private func labelBeforeStop() -> LabelHit? {
    let tokens = tokens(atMost: 12)
    guard let stop = tokens.firstIndex(where: { $0.isSign(".") }), stop > 1, stop + 1 < tokens.count,
      tokens[stop + 1].isCapital || tokens[stop + 1].kind == .number, tokens[stop + 1].followsBlank,
      let field = labelField(range.lowerBound..<tokens[stop].range.lowerBound),
      field.isProse || field.isUnits || field == .time
    else { return nil }
    return LabelHit(
      field: field, range: range.lowerBound..<tokens[stop].range.lowerBound, valueStart: tokens[stop].range.upperBound)
  }

  /// "Thời gian thực hiện trong năm 2025", "Nguyên nhân do …": a label that runs on into words only its value begins with.
  private func labelWithoutSign() -> LabelHit? {
    let tokens = tokens(atMost: 12)
    for index in tokens.indices.dropFirst(2) {
      guard tokens[..<index].allSatisfy({ $0.kind == .word || $0.isSign(",") }) else { return nil }
      let place = tokens[index].range.lowerBound
      guard let field = labelField(range.lowerBound..<place) else { continue }
      let begins: Bool
      switch field {
      case .cause: begins = tokens.hasWords("do", at: index) || tokens.hasWords("vi", at: index)
      case .time: begins = TimeWords.begins(tokens, at: index)
      case .lead, .coordinating:
        begins = namesBody(tokens) && UnitWords.begins(self, tokens, at: index) && tokens[index].isCapital
      default: begins = false
      }
      if begins {
        return LabelHit(field: field, range: range.lowerBound..<place, valueStart: place)
      }
    }
    return nil
  }

  /// Whether a label says whom it asks ("Đơn vị phối hợp"), so that it cannot be the verb of a sentence.
  private func namesBody(_ tokens: [Token]) -> Bool {
    tokens.longestWords(of: ["phoi hop", "chu tri", "giao"], at: 0) == 0
  }

  /// The field that the words of the range name, if they are a label and nothing else.
  func labelField(_ range: Range<Int>) -> ItemField? {
    labelLetters(range).flatMap { FieldLabels.field(of: $0[...]) ?? OwnWords.field(of: $0) ?? source.learned[$0] }
  }

  /// The letters by which a label is known again; `nil` when signs in it say that it is none.
  var bareLetters: [UInt8]? { labelLetters(range).flatMap { $0.isEmpty ? nil : $0 } }

  /// The bare letters of a label, without what stands in brackets; `nil` when signs in it say that it is none.
  private func labelLetters(_ range: Range<Int>) -> [UInt8]? {
    guard range.count <= Self.longestLabel, !range.isEmpty else { return nil }
    var letters: [UInt8] = []
    var depth = 0
    for place in range {
      let fold = source.fold[place]
      switch fold {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case 0x61...0x7A: if depth == 0 { letters.append(fold) }
      case Letters.blank, UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "\""): continue
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
      default: if depth == 0 { return nil }
      }
    }
    return letters
  }

  /// Labels inside the text, each behind the end of a sentence or a part of one, in order; `atStart` where one may stand in
  /// front too: "Phân công: Chủ trì: Văn phòng Sở; phối hợp: Thanh tra Sở".
  func innerLabels(atStart: Bool = false) -> [LabelHit] {
    var hits: [LabelHit] = []
    var boundaries: [(place: Int, isComma: Bool)] = atStart ? [(range.lowerBound, false)] : []
    var depth = 0
    for place in range {
      switch source.fold[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth = max(0, depth - 1)
        boundaries.append((place + 1, false))
      case UInt8(ascii: "."), UInt8(ascii: ";"):
        boundaries.append((place + 1, false))
        if let hit = causeWithoutSign(behind: place) { hits.append(hit) }
      case UInt8(ascii: "-"), Letters.bullet, UInt8(ascii: "+"):
        if place > range.lowerBound, source.fold[place - 1] == Letters.blank { boundaries.append((place + 1, false)) }
      case UInt8(ascii: ","): boundaries.append((place + 1, true))
      case Letters.blank where Letters.isWide(source.scalars[place]): boundaries.append((place + 1, false))
      case UInt8(ascii: ":") where depth == 0:
        if let hit = hit(beforeColon: place, boundaries.suffix(4)) { hits.append(hit) }
        boundaries.removeAll(keepingCapacity: true)
      default: break
      }
    }
    return hits
  }

  /// "… . Nguyên nhân do …": a cause that opens a sentence of its own within a paragraph.
  private func causeWithoutSign(behind stop: Int) -> LabelHit? {
    guard stop + 8 < range.upperBound, source.fold[stop + 1] == Letters.blank,
      Letters.isCapital(source.scalars[stop + 2])
    else { return nil }
    let sentence = from(stop + 2)
    guard sentence.source.fold[sentence.range.lowerBound] == UInt8(ascii: "n"), FieldLabels.mayBegin(sentence) else {
      return nil
    }
    guard let hit = sentence.labelBeforeVerb() ?? sentence.labelWithoutSign(), hit.field == .cause else { return nil }
    return hit
  }

  private func hit(beforeColon colon: Int, _ starts: ArraySlice<(place: Int, isComma: Bool)>) -> LabelHit? {
    for start in starts where colon - start.place <= Self.longestLabel {
      let label = part(start.place..<colon).trimmed()
      guard !label.isEmpty, let field = label.labelField(label.range) else { continue }
      if field == .name || field == .score || field == .other && start.isComma { continue }
      if start.isComma, field.isProse { continue }
      return LabelHit(field: field, range: label.range, valueStart: colon + 1)
    }
    return nil
  }
}
