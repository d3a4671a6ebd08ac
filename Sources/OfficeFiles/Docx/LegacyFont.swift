/// The families of Vietnamese fonts from before Unicode, which show other letters than the codes of the text say.
///
/// Which letters these are is left to whoever reads the document; here they are only told by the names of their fonts.
public enum LegacyFont: Hashable, Sendable {
  /// `.VnTime` and its like: TCVN3, also called ABC.
  case tcvn3
  /// `.VnTimeH` and its like: TCVN3, every letter shown as a capital.
  case tcvn3Capitals
  /// `VNI-Times` and its like: VNI.
  case vni

  /// The family of the font of that name; `nil` for any other font.
  public init?(name: String) {
    let bytes = Array(name.utf8)
    let lower = bytes.prefix(4).map { $0 | 0x20 }
    if bytes.first == UInt8(ascii: "."), lower.dropFirst().prefix(2).elementsEqual("vn".utf8), bytes.count > 3 {
      self = bytes.last == UInt8(ascii: "H") ? .tcvn3Capitals : .tcvn3
    } else if lower.prefix(3).elementsEqual("vni".utf8), bytes.count > 4, bytes[3] == 0x2D || bytes[3] == 0x20 {
      self = .vni
    } else {
      return nil
    }
  }
}

/// A piece of a paragraph that is set in one font.
public struct OfficePiece: Hashable, Sendable {
  /// Its text by the codes that stand there.
  public var text: String
  /// The family of its font, where that shows other letters; `nil` for a font of today.
  public var font: LegacyFont?

  /// A piece.
  public init(_ text: String, font: LegacyFont? = nil) {
    self.text = text
    self.font = font
  }
}

/// Text while it is read, in pieces as soon as a font of old comes up.
struct OpenText {
  private(set) var text = ""
  private(set) var pieces: [OfficePiece] = []

  /// Adds text in a font.
  mutating func append(_ more: String, font: LegacyFont? = nil) {
    if font != nil || !pieces.isEmpty {
      if pieces.isEmpty, !text.isEmpty { pieces = [OfficePiece(text)] }
      if let last = pieces.indices.last, pieces[last].font == font {
        pieces[last].text += more
      } else {
        pieces.append(OfficePiece(more, font: font))
      }
    }
    text += more
  }

  /// Adds text that was read before.
  mutating func append(_ other: OpenText) {
    if other.pieces.isEmpty { return append(other.text) }
    for piece in other.pieces { append(piece.text, font: piece.font) }
  }
}
