/// The code of a criterion: `3`, `3.3`, `3.3.2`, at most five numbers of at most 4095.
///
/// Codes sort by number (1.2 before 1.10), and a parent sorts before its parts. The numbers are packed into one word,
/// so that comparing and hashing a code costs as much as an integer.
@frozen
public struct CriterionCode: Hashable, Comparable, Sendable {
  /// Twelve bits a number, the first number highest; 0 where the code has ended.
  @usableFromInline let packed: UInt64

  private static let bits = 12
  private static let deepest = 5

  /// Reads `3.3.2`; a final dot (`1.5.`) is dropped. `nil` when it is no code.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// Reads `3.3.2`; a final dot (`1.5.`) is dropped. `nil` when it is no code.
  ///
  /// Not generic, since a plan file holds thousands of codes and other modules cannot specialise what is.
  public init?(_ text: String) {
    var text = text
    guard let code = text.withUTF8({ CriterionCode(utf8: $0) }) else { return nil }
    self = code
  }

  /// Reads `3.3.2` from its bytes, as it lies in a plan file.
  public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    var packed: UInt64 = 0
    var level = 0
    var number = 0
    var digits = 0
    func push() -> Bool {
      guard digits > 0, number > 0, number < 1 << Self.bits, level < Self.deepest else { return false }
      level += 1
      packed |= UInt64(number) << UInt64(Self.bits * (Self.deepest - level))
      (number, digits) = (0, 0)
      return true
    }
    var endsWithDot = false
    for byte in text {
      endsWithDot = byte == UInt8(ascii: ".")
      if endsWithDot {
        guard push() else { return nil }
      } else {
        guard 48...57 ~= byte, digits < 5 else { return nil }
        number = number * 10 + Int(byte - 48)
        digits += 1
      }
    }
    guard endsWithDot ? level > 0 : push() else { return nil }
    self.packed = packed
  }

  private init(packed: UInt64) { self.packed = packed }

  /// The code as a number of its own.
  var key: Int { Int(truncatingIfNeeded: packed) }

  /// How many numbers the code has: 1 for a field (lĩnh vực), 2 for a criterion, 3 for a part.
  public var depth: Int { Self.deepest - packed.trailingZeroBitCount / Self.bits }

  /// The code one level up, `nil` for a field.
  public var parent: CriterionCode? {
    let depth = depth
    guard depth > 1 else { return nil }
    let kept = ~UInt64(0) << UInt64(Self.bits * (Self.deepest - depth + 1))
    return CriterionCode(packed: packed & kept)
  }

  /// The code of the field (lĩnh vực) it belongs to.
  public var topmost: CriterionCode {
    CriterionCode(packed: packed & UInt64(0xFFF) << UInt64(Self.bits * (Self.deepest - 1)))
  }

  /// The field (lĩnh vực) the code belongs to: its first number.
  public var field: Int { number(at: 0) }

  /// Orders codes number by number.
  @inlinable
  public static func < (left: CriterionCode, right: CriterionCode) -> Bool { left.packed < right.packed }

  private func number(at level: Int) -> Int {
    Int(packed >> UInt64(Self.bits * (Self.deepest - 1 - level)) & 0xFFF)
  }
}

extension CriterionCode: CustomStringConvertible {
  /// The code as it is written: `3.3.2`.
  public var description: String {
    var text = ""
    for level in 0..<depth {
      if level > 0 { text += "." }
      text += String(number(at: level))
    }
    return text
  }
}

extension CriterionCode {
  /// Whether this code lies below `other`, at any depth.
  public func isPart(of other: CriterionCode) -> Bool {
    let kept = ~UInt64(0) << UInt64(Self.bits * (Self.deepest - other.depth))
    return packed != other.packed && packed & kept == other.packed
  }
}
