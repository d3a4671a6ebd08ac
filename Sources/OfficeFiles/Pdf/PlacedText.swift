/// A word and where it stands on its page, in points from the top left corner.
struct PlacedWord {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  var text: String

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

/// The words that stand beside each other, from left to right.
struct PlacedLine {
  var page: Int
  /// Its number on the page, from 1.
  var number = 0
  var words: [PlacedWord]
  var top: Double
  var bottom: Double

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.last?.right ?? 0 }
  var middle: Double { (top + bottom) / 2 }
  var height: Double { bottom - top }

  /// Its text.
  var text: String { content.text }

  /// Its text, with one blank between words that stand apart and a gap of three where much is between them; and where
  /// each word stands.
  var content: (text: String, words: [OfficeLine.Word]) {
    var text = ""
    var places: [OfficeLine.Word] = []
    var before: PlacedWord?
    for word in words {
      let gap = before.map { (word.left - $0.right) / max(1, min(word.height, $0.height)) } ?? .infinity
      // A word in which the font changes comes in pieces, with nothing between them.
      if gap < 0.08, let last = places.indices.last {
        places[last].right = max(places[last].right, word.right)
      } else {
        if before != nil { text += gap > 1.2 ? "   " : " " }
        places.append(.init(left: word.left, right: word.right))
      }
      text += word.text
      before = word
    }
    return (text.composed, places)
  }
}

/// A page with its words as they were placed.
struct PlacedPage {
  var number: Int
  var width: Double
  var height: Double
  var words: [PlacedWord] = []

  /// A page of some size.
  init(number: Int, width: Double, height: Double) {
    (self.number, self.width, self.height) = (number, width, height)
  }

  /// Some words of a page, to be put into lines.
  init(words: [PlacedWord]) {
    self.init(number: 1, width: 0, height: 0)
    self.words = words
  }

  /// Whether words stand beyond the edge of the page, where nobody sees them.
  var goesBeyondItsEdge: Bool {
    words.contains { $0.left < -2 || $0.top < -2 || $0.right > width + 2 || $0.bottom > height + 2 }
  }

  /// The words in lines from top to bottom.
  ///
  /// Small raised numbers, which refer to footnotes, become raised signs of the word that they stand behind.
  func lines() -> [PlacedLine] {
    let sorted = words.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    var lines: [PlacedLine] = []
    for word in sorted {
      if let last = lines.indices.last,
        abs(lines[last].middle - word.middle) < 0.25 * min(lines[last].height, word.height)
      {
        lines[last].words.append(word)
        lines[last].top = min(lines[last].top, word.top)
        lines[last].bottom = max(lines[last].bottom, word.bottom)
      } else {
        lines.append(PlacedLine(page: number, words: [word], top: word.top, bottom: word.bottom))
      }
    }
    lines = withRaisedSigns(lines)
    for place in lines.indices {
      lines[place].words.sort { $0.left < $1.left }
      lines[place].number = place + 1
    }
    return lines
  }

  /// The lines with the words of small raised lines as signs in the lines that they belong to.
  private func withRaisedSigns(_ lines: [PlacedLine]) -> [PlacedLine] {
    var result = lines
    var gone: Set<Int> = []
    for place in lines.indices where Self.mayBeRaised(lines[place]) {
      let near = (max(0, place - Self.reach)...min(lines.count - 1, place + Self.reach)).filter { $0 != place }
      guard let other = near.first(where: { Self.isRaised(lines[place], over: lines[$0]) }) else { continue }
      for word in lines[place].words { Self.add(word, to: &result[other]) }
      gone.insert(place)
    }
    return result.indices.filter { !gone.contains($0) }.map { result[$0] }
  }

  /// How many lines, sorted by their middles, may stand between a raised number and its line.
  private static let reach = 6

  private static func mayBeRaised(_ line: PlacedLine) -> Bool {
    line.words.allSatisfy { $0.text.utf8.count <= 5 && RaisedFigures.signs($0.text, behind: "1") != nil }
  }

  private static func isRaised(_ line: PlacedLine, over other: PlacedLine) -> Bool {
    other.height * 0.8 > line.height && other.top - 0.3 * line.height < line.middle && line.middle < other.middle
      && other.words.contains { abs($0.right - line.left) < other.height || abs($0.left - line.right) < other.height }
  }

  /// Puts a raised number behind the word that it stands behind; in front of a line it is a word of its own.
  private static func add(_ number: PlacedWord, to line: inout PlacedLine) {
    let before = line.words.indices.filter { line.words[$0].left < number.left }.max {
      line.words[$0].right < line.words[$1].right
    }
    guard let signs = RaisedFigures.signs(number.text, behind: before.map { line.words[$0].text } ?? "") else {
      return line.words.append(number)
    }
    if let before {
      line.words[before].text += signs
      line.words[before].right = max(line.words[before].right, number.right)
    } else {
      var word = number
      word.text = signs
      (word.top, word.bottom) = (line.top, line.bottom)
      line.words.append(word)
    }
  }
}
