import Foundation

/// What a disk may hold after the power went, while a program worked on a folder.
///
/// The worst that a disk may do: what was not synced is there or not, each write for itself, in any choice, and a write of
/// several sectors in any part of them; a new name, a name that goes, a rename are there or not, each for itself, until
/// the folder is synced. What was synced is there.
struct PowerLoss {
  /// A change that is not on disk yet, as far as anybody knows.
  fileprivate enum Change {
    case bytes(file: Int, at: Int, Data)
    case length(file: Int, Int)
    /// Names get these files, or none, all at once.
    case names([String: Int?])
  }

  /// Which part of a change is there.
  fileprivate enum Part: Hashable {
    case all
    /// Sectors of a write.
    case sectors([Bool])
  }

  private let folder: String
  private var files: [Int: Data] = [:]
  private var names: [String: Int] = [:]
  private var pending: [Change] = []
  /// How often each file was synced with something new.
  private var versions: [Int: Int] = [:]
  /// The names as the program sees them.
  private var seen: [String: Int] = [:]
  private var numbers: [UInt64: Int] = [:]

  /// - Parameters:
  ///   - content: the folder before; all of it is on disk.
  ///   - folder: its path, as calls name it.
  init(_ content: FolderContent, in folder: String) {
    self.folder = folder + "/"
    for (name, bytes) in content.files {
      let file = files.count
      (files[file], names[name]) = (bytes, file)
    }
    seen = names
  }

  // MARK: What the program does

  mutating func take(_ step: DriveLog.Step) {
    switch step {
    case .create(let path, let inode):
      let file = files.count
      (files[file], numbers[inode]) = (Data(), file)
      name([name(path): file])
    case .write(let path, let inode, let place, let bytes):
      if let file = file(path, inode) { pending.append(.bytes(file: file, at: place, bytes)) }
    case .length(let path, let inode, let length):
      if let file = file(path, inode) { pending.append(.length(file: file, length)) }
    case .sync(let path, let inode):
      if path + "/" == folder { settleNames() } else if let file = file(path, inode) { settle(file) }
    case .link(let path, let other): name([name(other): seen[name(path)]])
    case .rename(let path, let other): name([name(other): seen[name(path)], name(path): nil])
    case .unlink(let path): name([name(path): nil])
    case .folder, .say: break
    }
  }

  private func name(_ path: String) -> String { String(path.dropFirst(folder.count)) }

  private mutating func file(_ path: String, _ inode: UInt64) -> Int? {
    if let known = numbers[inode] { return known }
    let file = seen[name(path)]
    numbers[inode] = file
    return file
  }

  private mutating func name(_ changes: [String: Int?]) {
    for (name, file) in changes { seen[name] = file }
    pending.append(.names(changes))
  }

  private mutating func settleNames() {
    for case .names(let changes) in pending { for (name, file) in changes { names[name] = file } }
    pending.removeAll { if case .names = $0 { true } else { false } }
  }

  private mutating func settle(_ file: Int) {
    let changes = pending.filter { $0.file == file }
    guard !changes.isEmpty else { return }
    for change in changes { change.apply(.all, to: &files[file, default: Data()]) }
    versions[file, default: 0] += 1
    pending.removeAll { $0.file == file }
  }

  // MARK: What is left

  /// What may be left of the folder if the power goes now.
  struct Remains {
    /// Alike for alike remains of one moment.
    let key: String
    let disk: PowerLoss
    fileprivate let parts: [Int: Part]
    fileprivate let names: [String: Int]

    /// The folder; passing files are left out, as nobody looks into them.
    var content: FolderContent {
      var content = FolderContent()
      for (name, file) in names where !name.hasPrefix(".") {
        var bytes = disk.files[file] ?? Data()
        for (place, change) in disk.pending.enumerated() where change.file == file {
          if let part = parts[place] { change.apply(part, to: &bytes) }
        }
        content.files[name] = bytes
      }
      return content
    }
  }

  /// All that is pending is there, none of it, all but one, only one, and so many by chance, torn.
  func remains(byChance: Int, _ random: inout SeededNumbers) -> [Remains] {
    let all = Dictionary(uniqueKeysWithValues: pending.indices.map { ($0, Part.all) })
    var choices = [all, [:]]
    for place in pending.indices {
      choices.append(all.filter { $0.key != place })
      choices.append([place: .all])
    }
    for _ in 0..<(pending.isEmpty ? 0 : byChance) { choices.append(choice(&random)) }
    var known: Set<String> = []
    return choices.map(remains).filter { known.insert($0.key).inserted }
  }

  private func choice(_ random: inout SeededNumbers) -> [Int: Part] {
    var parts: [Int: Part] = [:]
    for (place, change) in pending.enumerated() where Bool.random(using: &random) {
      let sectors = change.sectors
      let isTorn = sectors > 1 && Bool.random(using: &random)
      parts[place] = isTorn ? .sectors((0..<sectors).map { _ in Bool.random(using: &random) }) : .all
    }
    return parts
  }

  private func remains(_ parts: [Int: Part]) -> Remains {
    var names = names
    for (place, change) in pending.enumerated() where parts[place] != nil {
      if case .names(let changes) = change { for (name, file) in changes { names[name] = file } }
    }
    let lasting = names.filter { !$0.key.hasPrefix(".") }
    let key = lasting.sorted { $0.key < $1.key }.map { name, file in
      let changes = pending.indices.filter { pending[$0].file == file }.map { place in
        "\(place)\(parts[place].map { "\($0)" } ?? "-")"
      }
      return "\(name)=\(file).\(versions[file] ?? 0)(\(changes.joined(separator: " ")))"
    }
    return Remains(key: key.joined(separator: "\n"), disk: self, parts: parts, names: lasting)
  }
}

extension PowerLoss.Change {
  /// The file whose bytes it is of.
  fileprivate var file: Int? {
    switch self {
    case .bytes(let file, _, _), .length(let file, _): file
    case .names: nil
    }
  }

  private static let sector = 512

  /// How many sectors it touches.
  fileprivate var sectors: Int {
    guard case .bytes(_, let place, let bytes) = self else { return 1 }
    return (place + bytes.count - 1) / Self.sector - place / Self.sector + 1
  }

  fileprivate func apply(_ part: PowerLoss.Part, to content: inout Data) {
    switch self {
    case .names: break
    case .length(_, let length): content = content.prefix(length) + Data(count: max(0, length - content.count))
    case .bytes(_, let place, let bytes):
      let end = place + bytes.count
      if content.count < end { content.append(Data(count: end - content.count)) }
      guard case .sectors(let there) = part else { return content.replaceSubrange(place..<end, with: bytes) }
      for (number, isThere) in there.enumerated() where isThere {
        let first = place / Self.sector + number
        let range = max(place, first * Self.sector)..<min(end, (first + 1) * Self.sector)
        content.replaceSubrange(range, with: bytes.dropFirst(range.lowerBound - place).prefix(range.count))
      }
    }
  }
}
