import CNcurses
import Screen

/// What ncurses calls each style: attributes and the number of a colour pair, made when a style is first drawn.
struct StylePairs {
  /// A style in the words of ncurses.
  struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  let depth: ColorDepth
  private let palette: Palette
  private let hasDefaultColors: Bool
  /// Every style drawn so far; a theme has a few dozen, so that a walk is as quick as a dictionary.
  private var looks: [(style: Style, look: Look)] = []
  /// The style asked for last, which most cells share with the one before.
  private var last: (style: Style, look: Look)?
  /// Both colours in one number, at the number of the pair less one.
  private var pairs: [Int] = []

  /// Starts colours on the terminal that is current.
  init() {
    let started = has_colors() && start_color() == OK
    switch started ? nc_colors() : 0 {
    case 256...: depth = .palette
    case 16...: depth = .sixteen
    case 8...: depth = .eight
    default: depth = .none
    }
    hasDefaultColors = depth != .none && use_default_colors() == OK
    palette = Palette(depth: depth)
  }

  mutating func look(of style: Style) -> Look {
    if let last, last.style == style { return last.look }
    let look = known(style) ?? made(for: style)
    last = (style, look)
    return look
  }

  private func known(_ style: Style) -> Look? {
    for place in looks.indices where looks[place].style == style { return looks[place].look }
    return nil
  }

  private mutating func made(for style: Style) -> Look {
    let look = Look(attributes: attributes(of: style), pair: pair(of: style))
    looks.append((style, look))
    return look
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) || palette.needsBold(style.foreground) { attributes |= NC_BOLD }
    if style.attributes.contains(.dim) { attributes |= NC_DIM }
    if style.attributes.contains(.italic) { attributes |= NC_ITALIC }
    if style.attributes.contains(.underline) { attributes |= NC_UNDERLINE }
    if style.attributes.contains(.reverse) { attributes |= NC_REVERSE }
    return attributes
  }

  /// The pair of a style's colours; pair 0, the terminal's own, when there are no more.
  private mutating func pair(of style: Style) -> Int32 {
    guard depth != .none else { return 0 }
    var (front, behind) = palette.entries(foreground: style.foreground, background: style.background)
    if !hasDefaultColors {
      if front < 0 { front = 7 }
      if behind < 0 { behind = 0 }
    }
    if front < 0, behind < 0 { return 0 }
    let key = Int(front) << 32 | Int(behind & 0xffff)
    if let known = pairs.firstIndex(of: key) { return Int32(known + 1) }
    let number = Int32(pairs.count + 1)
    guard number < nc_pairs(), init_extended_pair(number, front, behind) == OK else { return 0 }
    pairs.append(key)
    return number
  }
}
