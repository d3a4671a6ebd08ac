/// The SHA-256 digest of bytes (FIPS 180-4), piece by piece: what tells that bytes are the ones that they were.
public struct SHA256: Sendable {
  /// How many bytes a digest has.
  public static let length = 32

  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  private var open: [UInt8] = []
  private var count = 0

  /// A digest of no bytes yet.
  public init() { open.reserveCapacity(Self.block) }

  /// The digest of those bytes.
  public static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var digest = SHA256()
    digest.add(bytes)
    return digest.finished()
  }

  /// A digest in hexadecimal digits.
  public static func text(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Adds bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ add($0) }) == nil { Array(bytes).withUnsafeBufferPointer { add($0) } }
  }

  /// The digest of all that was added.
  public func finished() -> [UInt8] {
    var last = self
    let bits = UInt64(count) * 8
    let zeros = (Self.block * 2 - 9 - open.count) % Self.block
    last.add(
      [0x80] + [UInt8](repeating: 0, count: zeros) + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return last.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }
}

extension SHA256 {
  private static let block = 64

  // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += bytes.count
    var rest = bytes[...]
    if !open.isEmpty {
      let missing = rest.prefix(Self.block - open.count)
      open += missing
      rest = rest.dropFirst(missing.count)
      guard open.count == Self.block else { return }
      let full = open
      open.removeAll(keepingCapacity: true)
      full.withUnsafeBufferPointer { mix(UnsafeBufferPointer(rebasing: $0[...])) }
    }
    let whole = rest.count / Self.block * Self.block
    mix(UnsafeBufferPointer(rebasing: rest.prefix(whole)))
    open += rest.dropFirst(whole)
  }

  /// Takes in whole blocks.
  private mutating func mix(_ blocks: UnsafeBufferPointer<UInt8>) {
    guard !blocks.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      Self.constants.withUnsafeBufferPointer { constants in
        state.withUnsafeMutableBufferPointer { state in
          for start in stride(from: 0, to: blocks.count, by: Self.block) {
            Self.spread(blocks, from: start, over: words)
            Self.mix(words, constants, into: state)
          }
        }
      }
    }
  }

  private static func spread(
    _ blocks: UnsafeBufferPointer<UInt8>, from start: Int, over words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for place in 0..<16 {
      let byte = start + place * 4
      words[place] =
        UInt32(blocks[byte]) << 24 | UInt32(blocks[byte + 1]) << 16 | UInt32(blocks[byte + 2]) << 8
        | UInt32(blocks[byte + 3])
    }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      words[place] =
        words[place - 16] &+ (turned(early, 7) ^ turned(early, 18) ^ early >> 3) &+ words[place - 7]
        &+ (turned(late, 17) ^ turned(late, 19) ^ late >> 10)
    }
  }

  private static func mix(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
    into state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let first =
        h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ (e & f ^ ~e & g) &+ constants[round] &+ words[round]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (place, value) in [a, b, c, d, e, f, g, h].enumerated() { state[place] = state[place] &+ value }
  }

  @inline(__always) private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }
}
