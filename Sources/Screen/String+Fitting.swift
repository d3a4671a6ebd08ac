/// Where text stands in a space wider than itself.
public enum Alignment: Sendable {
  /// At the left.
  case left
  /// At the right.
  case right
  /// In the middle.
  case center
}

extension String {
  /// The text cut to at most `width` columns, at a whole character, with the ellipsis where something was cut.
  public func truncated(to width: Int, ellipsis: String = "…") -> String {
    guard width > 0 else { return "" }
    if columns <= width { return self }
    let mark = ellipsis.columns <= width ? ellipsis : ""
    var kept = String(prefix(columns: width - mark.columns))
    while kept.last == " " { kept.removeLast() }
    return kept + mark
  }

  /// The longest beginning of whole characters that takes at most `columns`.
  public func prefix(columns: Int) -> Substring {
    if let all = plainColumns {
      let kept = min(max(0, columns), all)
      return self[..<unicodeScalars.index(startIndex, offsetBy: kept)]
    }
    var left = columns
    var end = startIndex
    while end < endIndex {
      left -= TextMetrics.columns(of: self[end])
      if left < 0 { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// The longest end of whole characters that takes at most `columns`.
  public func suffix(columns: Int) -> Substring {
    var left = columns
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      left -= TextMetrics.columns(of: self[previous])
      if left < 0 { break }
      start = previous
    }
    return self[start...]
  }

  /// The text with blanks up to `width` columns; unchanged when it is wider.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let space = Swift.min(width, Canvas.maximumExtent) - columns
    guard space > 0 else { return self }
    let before =
      switch alignment {
      case .left: 0
      case .right: space
      case .center: space / 2
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: space - before)
  }

  /// The text made exactly `width` columns wide: cut or filled with blanks.
  public func fitted(to width: Int, _ alignment: Alignment = .left) -> String {
    truncated(to: width).padded(to: width, alignment)
  }
}
