import Testing

@testable import PlanStore

/// Texts of a file against what the standard library says of the same bytes.
@Suite struct StoredTextTests {
  private func check(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let (isWellFormed, isASCII) = StoredText.judge(buffer)
      return isWellFormed == (String(validating: bytes, as: UTF8.self) != nil)
        && isASCII == bytes.allSatisfy { $0 < 0x80 }
        && StoredText.text(buffer) == String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func everySequenceOfTwoBytes() {
    for first in UInt8.min...UInt8.max {
      #expect(check([first]))
      #expect((UInt8.min...UInt8.max).allSatisfy { check([first, $0]) && check([first, $0, 0x80]) })
    }
  }

  /// Just before and after each limit of the well-formed sequences of three and four bytes.
  @Test func sequencesAtTheLimits() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF,
    ]
    for first in 0xC0...0xFF as ClosedRange<UInt8> {
      for second in edges {
        for third in edges {
          #expect(edges.allSatisfy { check([first, second, third, $0]) }, "\(first) \(second) \(third)")
        }
      }
    }
  }

  @Test func namesWholeAndCutAnywhere() {
    for name in HardNames.all {
      let bytes = Array(name.utf8.prefix(400))
      #expect(bytes.indices.allSatisfy { check(Array(bytes[$0...])) && check(Array(bytes[..<$0])) })
    }
  }

  @Test func aTextHoldsItsOwnBytesOnly() {
    for name in HardNames.all where !name.isEmpty {
      let bytes = Array(name.utf8)
      #expect(bytes.withUnsafeBufferPointer { StoredText.holds(name, $0) })
      #expect(!(bytes + [0x20]).withUnsafeBufferPointer { StoredText.holds(name, $0) })
      #expect(
        ![UInt8](repeating: 0x20, count: bytes.count).withUnsafeBufferPointer { StoredText.holds(name, $0) }
          || name == " ")
    }
  }
}
