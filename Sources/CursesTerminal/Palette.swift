import Screen

/// Finds the nearest colours that a terminal has. The first sixteen entries are taken to be as xterm has them; users
/// change those, so from 256 colours on an exact colour goes to the fixed entries from 16 up.
struct Palette {
  let depth: ColorDepth

  /// Palette entries for a style's colours, -1 for the terminal's own; two different colours stay different.
  func entries(foreground: Color, background: Color) -> (foreground: Int32, background: Int32) {
    let behind = entry(for: background)
    let front = entry(for: foreground)
    guard front == behind, front >= 0, foreground != background else { return (front, behind) }
    return (Palette.luminance(Int(behind)) > 96 ? 0 : depth == .eight ? 7 : 15, behind)
  }

  /// Whether a colour of eight must be made bright by bold type.
  func needsBold(_ color: Color) -> Bool {
    guard depth == .eight, case .indexed(let index) = color.kind else { return false }
    return (9...15).contains(index)
  }

  private func entry(for color: Color) -> Int32 {
    switch color.kind {
    case .default: return -1
    case .indexed(let index):
      let index = Int(index)
      switch depth {
      case .palette: return Int32(index)
      case .sixteen where index < 16: return Int32(index)
      case .eight where index < 16: return Int32(index == 8 ? 7 : index & 7)
      default: return nearest(to: Palette.parts(of: index))
      }
    case .rgb(let red, let green, let blue):
      return nearest(to: (Int(red), Int(green), Int(blue)))
    }
  }

  private func nearest(to color: RGB) -> Int32 {
    switch depth {
    case .none: return -1
    case .eight: return Palette.nearest(to: color, in: 0..<8)
    case .sixteen: return Palette.nearest(to: color, in: 0..<16)
    case .palette: return Palette.nearestFixed(to: color)
    }
  }

  typealias RGB = (red: Int, green: Int, blue: Int)

  private static func nearest(to color: RGB, in range: Range<Int>) -> Int32 {
    Int32(range.min { distance(color, parts(of: $0)) < distance(color, parts(of: $1)) } ?? 0)
  }

  /// The nearest entry from 16 up. In the cube each part of a colour is nearest by itself, so that only one entry of it
  /// has to be compared with the greys.
  private static func nearestFixed(to color: RGB) -> Int32 {
    let cube = 16 + 36 * step(color.red) + 6 * step(color.green) + step(color.blue)
    let grey = Int(nearest(to: color, in: 232..<256))
    return Int32(distance(color, parts(of: grey)) < distance(color, parts(of: cube)) ? grey : cube)
  }

  /// The nearest of the six levels that the parts of a colour have in the cube.
  private static func step(_ part: Int) -> Int { part < 48 ? 0 : part < 116 ? 1 : (part - 36) / 40 }

  private static func distance(_ color: RGB, _ other: RGB) -> Int {
    let (red, green, blue) = (color.red - other.red, color.green - other.green, color.blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  private static func luminance(_ index: Int) -> Int {
    let color = parts(of: index)
    return (2 * color.red + 5 * color.green + color.blue) / 8
  }

  /// The colour of a palette entry as xterm has it.
  static func parts(of index: Int) -> RGB {
    switch index {
    case 0..<16: return basic[index]
    case 16..<232:
      let cube = index - 16
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  private static let basic: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
