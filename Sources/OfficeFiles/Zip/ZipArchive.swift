import CMinizip

/// The parts of a ZIP archive in memory, unpacked piece by piece under limits.
///
/// What is odd is refused when the archive is opened: names that lead out of it, two parts of one name, a list of parts
/// that does not fit the file. Sizes are checked before a part is unpacked and while it is.
final class ZipArchive {
  /// A part as the archive lists it.
  struct Part {
    var name: String
    var packed: UInt64
    var unpacked: UInt64
    var isEncrypted: Bool
    fileprivate var position: unz64_file_pos
  }

  /// The parts in the order of the archive.
  private(set) var parts: [Part] = []
  let limits: OfficeLimits
  let deadline: Deadline
  private let handle: unzFile
  private let file: MemoryFile
  private var places: [String: Int] = [:]
  private var unpacked = 0

  /// Opens the archive of these bytes.
  ///
  /// - Parameter deadline: that of the archive which it stands in.
  init(
    _ bytes: [UInt8], limits: OfficeLimits = OfficeLimits(), deadline: Deadline? = nil
  ) throws(OfficeFault) {
    self.limits = limits
    self.deadline = deadline ?? Deadline(limits)
    file = MemoryFile(bytes)
    var functions = file.functions
    guard let handle = unzOpen2_64(nil, &functions) else { throw .damagedArchive }
    self.handle = handle
    try list()
  }

  deinit { unzClose(handle) }

  /// The part of that name, capitals or not; `nil` when there is none.
  func part(_ name: String) -> Part? { places[name.lowercased()].map { parts[$0] } }

  private func list() throws(OfficeFault) {
    var info = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &info) == UNZ_OK else { throw .damagedArchive }
    guard info.number_entry <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      let part = try listed()
      try Self.checkName(part.name)
      guard places.updateValue(parts.count, forKey: part.name.lowercased()) == nil else {
        throw .duplicatePart(part.name)
      }
      parts.append(part)
      guard parts.count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE, parts.count == Int(info.number_entry) else { throw .damagedArchive }
  }

  private func listed() throws(OfficeFault) -> Part {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1024)
    guard unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
      info.size_filename < name.count
    else { throw .damagedArchive }
    var position = unz64_file_pos()
    guard unzGetFilePos64(handle, &position) == UNZ_OK else { throw .damagedArchive }
    let bytes = name.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    return Part(
      name: text, packed: info.compressed_size, unpacked: info.uncompressed_size, isEncrypted: info.flag & 1 != 0,
      position: position)
  }

  private static func checkName(_ name: String) throws(OfficeFault) {
    let isDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
    let leadsOut = name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
    if name.isEmpty || name.hasPrefix("/") || isDrive || leadsOut || name.utf8.contains(0) { throw .unsafeName(name) }
  }
}

extension ZipArchive {
  /// Unpacks a part and hands it on piece by piece.
  ///
  /// - Throws: `.missingPart` when there is none of that name, or why it cannot be unpacked.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(OfficeFault) -> Void
  ) throws(OfficeFault) {
    guard var part = part(name) else { throw .missingPart(name) }
    try check(part)
    guard unzGoToFilePos64(handle, &part.position) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .damagedPart(part.name)
    }
    var isClosed = false
    defer { if !isClosed { unzCloseCurrentFile(handle) } }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var size = 0
    while true {
      let count = unzReadCurrentFile(handle, piece.baseAddress, UInt32(piece.count))
      guard count >= 0 else { throw .damagedPart(part.name) }
      if count == 0 { break }
      size += Int(count)
      unpacked += Int(count)
      guard unpacked <= limits.allBytes else { throw .allTooLarge(limit: limits.allBytes) }
      try deadline.check()
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
    isClosed = true
    // minizip compares the checksum only of a part that came out whole.
    guard unzCloseCurrentFile(handle) == UNZ_OK, size == Int(part.unpacked) else { throw .damagedPart(part.name) }
  }

  /// Refuses a part by what the archive says of it; minizip never unpacks more than that.
  private func check(_ part: Part) throws(OfficeFault) {
    if part.isEncrypted { throw .encrypted }
    guard part.unpacked > limits.freeBytes else { return }
    if part.unpacked / UInt64(limits.ratio) > part.packed { throw .trap(part.name) }
    guard part.unpacked <= limits.partBytes else { throw .partTooLarge(part.name, limit: limits.partBytes) }
    guard part.unpacked <= limits.allBytes - unpacked else { throw .allTooLarge(limit: limits.allBytes) }
  }
}
