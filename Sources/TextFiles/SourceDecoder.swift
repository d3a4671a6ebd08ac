import OfficeFiles
import PlanModel

/// Turns the bytes of a file into text, or says why they are none.
package struct SourceDecoder {
  var limits: ReadLimits

  /// A decoder that takes in that much at most.
  package init(limits: ReadLimits) { self.limits = limits }

  /// Hands the scalars of the bytes to a sink: UTF-8 with or without a mark, or UTF-16 with one. Where they turn out to be
  /// in an encoding from before Unicode a new sink gets them converted, and a note says so.
  ///
  /// - Parameter newSink: a sink for that many scalars.
  package func decoded<Sink: ScalarSink>(
    _ bytes: UnsafeRawBufferPointer, _ newSink: (Int) -> Sink
  ) throws(ImportFault) -> (sink: Sink, notes: [OfficeNote]) {
    var sink = newSink(bytes.count)
    let seen = try decode(bytes, into: &sink)
    guard let converted = try converted(bytes, seen) else { return (sink, []) }
    sink = newSink(converted.scalars.count)
    for scalar in converted.scalars { sink.append(scalar) }
    return (sink, [converted.note])
  }

  /// The scalars of the bytes as they stand there, without a byte order mark, and what was noted about them.
  func scalars(of bytes: UnsafeRawBufferPointer) throws(ImportFault) -> (scalars: [UInt32], notes: [OfficeNote]) {
    var (list, notes) = try decoded(bytes) { ScalarList(expecting: $0) }
    if list.scalars.first == 0xFEFF { list.scalars.removeFirst() }
    guard list.scalars.contains(where: { !Blanks.isBlank($0) && $0 != 0x0A && $0 != 0x0D }) else { throw .empty }
    return (list.scalars, notes)
  }

  /// What was seen of the bytes.
  private struct Seen {
    var suspicion = LegacyText.Suspicion()
    /// The first byte that is no UTF-8.
    var badByte: Int?
  }

  /// The text of the bytes in Unicode where it is in an encoding from before that; `nil` where it stays as it is.
  private func converted(
    _ bytes: UnsafeRawBufferPointer, _ seen: Seen
  ) throws(ImportFault) -> (scalars: [UInt32], note: OfficeNote)? {
    if let place = seen.badByte {
      if !isMostlyUTF8(bytes), let converted = try LegacyText.converted(LegacyText.scalars(ofBytes: bytes)) {
        return converted
      }
      throw .notUTF8(line: lineNumber(in: bytes, at: place))
    }
    guard seen.suspicion.isRaised else { return nil }
    var list = ScalarList(expecting: bytes.count)
    _ = try decode(bytes, into: &list)
    return try LegacyText.converted(list.scalars)
  }

  /// Whether more of the bytes beyond ASCII are well-formed UTF-8 than not: text that is damaged or cut short.
  private func isMostlyUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var (good, bad, place) = (0, 0, 0)
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let (_, length) = UTF8Step.scalar(in: bytes, at: place) {
        good += 1
        place += length
      } else {
        bad += 1
        place += 1
      }
    }
    return good > bad
  }

  /// Hands the scalars of the bytes on one by one, up to the first byte that is none.
  private func decode(_ bytes: UnsafeRawBufferPointer, into sink: inout some ScalarSink) throws(ImportFault) -> Seen {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    if let format = FileFormats.name(of: bytes) { throw .otherFormat(format) }
    if let bigEndian = byteOrderMark(bytes) {
      return try decodeUTF16(bytes, bigEndian: bigEndian, into: &sink)
    }
    try refuseBinary(bytes)
    try refuseLongLines(bytes)
    return decodeUTF8(bytes, into: &sink)
  }

  private func byteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return true }
    return bytes[0] == 0xFF && bytes[1] == 0xFE ? false : nil
  }

  private func decodeUTF16(
    _ bytes: UnsafeRawBufferPointer, bigEndian: Bool, into builder: inout some ScalarSink
  ) throws(ImportFault) -> Seen {
    var seen = Seen()
    var line = 1
    var lineStart = 2
    var high: UInt32 = 0
    guard bytes.count.isMultiple(of: 2) else { throw .notUTF8(line: 1) }
    for place in stride(from: 2, to: bytes.count, by: 2) {
      let pair = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      let unit = bigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
      guard unit != 0 else { throw .binary }
      if unit == 0x0A {
        line += 1
        lineStart = place
      }
      guard place - lineStart <= limits.lineBytes else { throw .lineTooLong(line: line, limit: limits.lineBytes) }
      if unit & 0xFC00 == 0xD800, high == 0 {
        high = unit
      } else if unit & 0xFC00 == 0xDC00, high != 0 {
        builder.append(0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF))
        high = 0
      } else if high != 0 || unit & 0xF800 == 0xD800 {
        throw .notUTF8(line: line)
      } else {
        builder.append(unit)
        if unit >= 0x80 { seen.suspicion.take(unit) }
      }
    }
    return seen
  }

  private func decodeUTF8(_ bytes: UnsafeRawBufferPointer, into builder: inout some ScalarSink) -> Seen {
    var seen = Seen()
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      if first < 0x80 {
        builder.append(UInt32(first))
        place += 1
        continue
      }
      guard let (scalar, length) = UTF8Step.scalar(in: bytes, at: place) else {
        seen.badByte = place
        break
      }
      builder.append(scalar)
      seen.suspicion.take(scalar)
      place += length
    }
    return seen
  }

  private func lineNumber(in bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
    var line = 1
    for index in 0..<place
    where bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
      line += 1
    }
    return line
  }

  private func refuseBinary(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) {
    var controls = 0
    let count = min(bytes.count, 1 << 16)
    for place in 0..<count {
      let byte = bytes[place]
      if byte == 0 { throw .binary }
      if byte < 0x20, !(0x09...0x0D ~= byte), byte != 0x1B { controls += 1 }
    }
    if controls > count / 50 { throw .binary }
  }

  private func refuseLongLines(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) {
    var line = 1
    var start = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      if byte > 0x0D { continue }
      if byte == 0 { throw .binary }
      guard byte == 0x0A || byte == 0x0D else { continue }
      if place - start > limits.lineBytes { throw .lineTooLong(line: line, limit: limits.lineBytes) }
      start = place + 1
      if byte == 0x0A || place + 1 == bytes.count || bytes[place + 1] != 0x0A { line += 1 }
    }
    if bytes.count - start > limits.lineBytes { throw .lineTooLong(line: line, limit: limits.lineBytes) }
  }
}

/// What takes in the scalars of a document one by one.
package protocol ScalarSink {
  /// Takes the next scalar.
  mutating func append(_ scalar: UInt32)
}

/// The scalars of a document as they come.
private struct ScalarList: ScalarSink {
  var scalars: [UInt32] = []

  init(expecting count: Int) { scalars.reserveCapacity(count) }

  mutating func append(_ scalar: UInt32) { scalars.append(scalar) }
}
