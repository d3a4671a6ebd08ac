/// The lists that a Word document defines.
final class DocxNumbering: XMLEvents {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The text with `%1` … `%9` for the numbers of the levels.
    var text = ""
    /// After which level it begins anew, from 1; 0 for never, `nil` for any level above.
    var restart: Int?
    /// Whether all numbers are written in decimals.
    var isLegal = false
    /// The paragraph style that stands for this level.
    var style: String?
  }

  /// A list as a paragraph finds it.
  struct Found {
    var levels: [Int: Level]
    /// What it counts with; lists with one counter count on together.
    var counter: String
    /// Numbers with which it begins anew at a level.
    var starts: [Int: Int]
  }

  private struct List {
    var levels: [Int: Level] = [:]
    /// A style for lists that defines the levels instead.
    var styleLink: String?
    /// Numbers that restart it at a level.
    var starts: [Int: Int] = [:]
    var abstract: String?
  }

  private var abstracts: [String: List] = [:]
  private var lists: [String: List] = [:]
  private var abstractID: String?
  private var listID: String?
  private var levelNumber: Int?
  private var override: Int?
  private var level = Level()

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "abstractNum":
      abstractID = attributes["abstractNumId"]
      if let abstractID { abstracts[abstractID] = List() }
    case "num":
      listID = attributes["numId"]
      if let listID { lists[listID] = List() }
    case "abstractNumId": if let listID { lists[listID]?.abstract = attributes["val"] }
    case "numStyleLink": if let abstractID { abstracts[abstractID]?.styleLink = attributes["val"] }
    case "lvlOverride": override = attributes.int("ilvl")
    case "startOverride":
      if let listID, let override { lists[listID]?.starts[override] = attributes.int("val") ?? 1 }
    case "lvl":
      levelNumber = attributes.int("ilvl")
      level = Level()
    default: if levelNumber != nil { startInLevel(name, attributes) }
    }
  }

  private func startInLevel(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "start": level.start = max(0, min(attributes.int("val") ?? 1, 1 << 20))
    case "numFmt": level.format = NumberFormat(named: attributes["val"] ?? "")
    case "lvlText": level.text = (attributes["val"] ?? "").composed
    case "lvlRestart": level.restart = attributes.int("val")
    case "isLgl": level.isLegal = attributes.flag("val", missing: true)
    case "pStyle": level.style = attributes["val"]
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "lvl":
      guard let number = levelNumber, 0..<9 ~= number else { return levelNumber = nil }
      if let listID { lists[listID]?.levels[number] = level }
      if let abstractID { abstracts[abstractID]?.levels[number] = level }
      levelNumber = nil
    case "lvlOverride": override = nil
    case "abstractNum": abstractID = nil
    case "num": listID = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The list of that number; `nil` when there is none.
  func list(_ id: String, styles: DocxStyles) -> Found? {
    guard let list = lists[id], var key = list.abstract, var abstract = abstracts[key] else { return nil }
    if abstract.levels.isEmpty, let link = abstract.styleLink, let linked = styles.style(link).list,
      let target = lists[linked]?.abstract, let real = abstracts[target]
    {
      (key, abstract) = (target, real)
    }
    return Found(levels: abstract.levels.merging(list.levels) { $1 }, counter: key, starts: list.starts)
  }
}
