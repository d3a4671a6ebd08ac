/// The lines of a document that hold text, as its reader saw them: to be shown beside what was read from them.
///
/// The text lies in one block, and a line becomes a string only when it is asked for, so that a listing of any length
/// costs a screen what the lines on it cost.
public struct SourceListing: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var numbers: [Int] = []

  /// A listing without lines.
  public init() {}

  /// How many lines there are.
  public var count: Int { numbers.count }

  /// Adds a line under its number in the document; numbers only grow.
  public mutating func append(_ text: some Sequence<UInt8>, number: Int) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    numbers.append(number)
  }

  /// The text of the line at a place, from 0, and at most so many bytes of it, cut where a character ends.
  public func text(at index: Int, limit: Int = 1 << 14) -> String {
    let start = index > 0 ? ends[index - 1] : 0
    var end = min(ends[index], start + limit)
    while end < ends[index], end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self) + (end < ends[index] ? "…" : "")
  }

  /// The number of the line at a place, from 1.
  public func number(at index: Int) -> Int { numbers[index] }

  /// The place of the first line with that number or a later one; `count` when there is none.
  public func index(of number: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// As it passes between programs: the text as one string, and where each line ends.
extension SourceListing: Codable {
  private enum CodingKeys: String, CodingKey { case text, ends, numbers }

  /// Reads a listing.
  ///
  /// - Throws: where lines do not lie one behind the other in the text.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    bytes = Array(try values.decode(String.self, forKey: .text).utf8)
    ends = try values.decode([Int].self, forKey: .ends)
    numbers = try values.decode([Int].self, forKey: .numbers)
    guard ends.count == numbers.count, zip([0] + ends, ends + [bytes.count]).allSatisfy({ $0 <= $1 }) else {
      throw DecodingError.dataCorruptedError(forKey: .ends, in: values, debugDescription: "lines without order")
    }
  }

  /// Writes the listing.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(String(decoding: bytes, as: UTF8.self), forKey: .text)
    try values.encode(ends, forKey: .ends)
    try values.encode(numbers, forKey: .numbers)
  }
}

/// What was read of a document, beside the document itself.
public struct ReadPlan: Codable, Sendable {
  /// The draft.
  public var draft: PlanDraft
  /// The lines it was read from.
  public var source: SourceListing

  /// A draft beside its source.
  public init(draft: PlanDraft, source: SourceListing) { (self.draft, self.source) = (draft, source) }
}
