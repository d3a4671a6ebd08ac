/// Pages whose text stands sideways or upside down, as wide tables are printed.
extension PlacedPage {
  /// Which way the text of a page runs.
  enum Direction { case right, down, up, left }

  /// Words with fewer letters tell nothing by their shape.
  private static let leastLetters = 4
  /// Fewer words may be a stamp.
  private static let leastWords = 5

  /// Which way most of the text runs.
  var direction: Direction {
    let long = words.filter { $0.text.unicodeScalars.count >= Self.leastLetters }
    guard long.count >= Self.leastWords else { return .right }
    let tall = long.count { $0.height > $0.right - $0.left }
    // The program names words in the order in which they are read.
    var (forward, backward) = (0, 0)
    for (first, second) in zip(words, words.dropFirst()) {
      let isTall = tall * 5 > long.count * 4
      let (a, b) =
        isTall
        ? (first.left...max(first.left, first.right), second.left)
        : (first.top...max(first.top, first.bottom), second.top)
      guard a.contains(b) else { continue }
      let step = isTall ? second.top - first.top : second.left - first.left
      if step > 0 { forward += 1 } else if step < 0 { backward += 1 }
    }
    if tall * 5 > long.count * 4 { return forward >= backward ? .down : .up }
    return backward > 3 * max(1, forward) ? .left : .right
  }

  /// The page turned, so that text which runs in a direction runs to the right.
  func turned(_ direction: Direction) -> PlacedPage {
    guard direction != .right else { return self }
    let isSideways = direction != .left
    var page = PlacedPage(number: number, width: isSideways ? height : width, height: isSideways ? width : height)
    page.words = words.map { word in
      let box = turned((word.left, word.right), (word.top, word.bottom), direction)
      return PlacedWord(left: box.x.0, right: box.x.1, top: box.y.0, bottom: box.y.1, text: word.text)
    }
    return page
  }

  /// The rules of the page, turned with it.
  func turned(_ rules: [PageRule], _ direction: Direction) -> [PageRule] {
    guard direction != .right else { return rules }
    return rules.map { rule in
      let box = turned(
        rule.isHorizontal ? (rule.from, rule.to) : (rule.at, rule.at),
        rule.isHorizontal ? (rule.at, rule.at) : (rule.from, rule.to), direction)
      let isHorizontal = direction == .left ? rule.isHorizontal : !rule.isHorizontal
      return isHorizontal
        ? PageRule(isHorizontal: true, at: box.y.0, from: box.x.0, to: box.x.1)
        : PageRule(isHorizontal: false, at: box.x.0, from: box.y.0, to: box.y.1)
    }
  }

  private func turned(
    _ x: (Double, Double), _ y: (Double, Double), _ direction: Direction
  ) -> (x: (Double, Double), y: (Double, Double)) {
    switch direction {
    case .right: (x, y)
    case .down: (y, (width - x.1, width - x.0))
    case .up: ((height - y.1, height - y.0), x)
    case .left: ((width - x.1, width - x.0), (height - y.1, height - y.0))
    }
  }
}
