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

  /// The words in lines from top to bottom.
  ///
  /// Small raised numbers, which refer to footnotes, are left out.
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
    lines = lines.filter { !isRaisedNumber($0, among: lines) }
    for place in lines.indices {
      lines[place].words.sort { $0.left < $1.left }
      lines[place].number = place + 1
    }
    return lines
  }

  private func isRaisedNumber(_ line: PlacedLine, among lines: [PlacedLine]) -> Bool {
    guard line.words.allSatisfy({ $0.text.utf8.count <= 2 && $0.text.utf8.allSatisfy { 48...57 ~= $0 } }) else {
      return false
    }
    return lines.contains { other in
      other.height * 0.8 > line.height && other.top < line.middle && line.middle < other.middle
        && other.left < line.left
    }
  }
}
