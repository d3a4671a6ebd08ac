/// The texts that cells share, by their number.
final class XlsxStrings: XMLEvents {
  private(set) var strings: [String] = []
  /// What was struck through in them and left out, by their number.
  private(set) var struck: [Int: String] = [:]
  private let limits: OfficeLimits
  private var text = RichText()
  private var bytes = 0
  private var isInText = false

  init(_ limits: OfficeLimits) { self.limits = limits }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if text.start(name, attributes) { return }
    switch name {
    case "si": text = RichText()
    case "t": isInText = true
    default: break
    }
  }

  func end(_ name: XMLName) throws(OfficeFault) {
    if text.end(name) { return }
    switch name {
    case "si":
      guard strings.count < limits.cells else { throw .tooManyCells(limit: limits.cells) }
      if !text.struck.isEmpty { struck[strings.count] = CellText.of(text.struck) }
      strings.append(CellText.of(text.bytes))
    case "t": isInText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeFault) {
    guard isInText else { return }
    self.bytes += bytes.count
    guard self.bytes <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    text.append(bytes)
  }
}

/// The text of a cell in runs while it is read: what is struck through goes, raised figures become signs of their own, how
/// words are pronounced is passed over.
struct RichText {
  private(set) var bytes: [UInt8] = []
  /// What is struck through.
  private(set) var struck: [UInt8] = []
  private var run: [UInt8] = []
  private var isStruck = false
  private var isRaised = false
  private var phonetic = 0

  /// Whether nothing was said.
  var isEmpty: Bool { bytes.isEmpty && struck.isEmpty && run.isEmpty && phonetic == 0 }

  /// Whether an element is one of runs, so that nobody else looks at it.
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "r": beginRun()
    case "strike": isStruck = attributes.flag("val", missing: true)
    case "vertAlign": isRaised = attributes["val"] == "superscript"
    case "rPh": phonetic += 1
    case "t" where phonetic > 0: break
    default: return false
    }
    return true
  }

  /// Whether an element that ends was one of runs.
  mutating func end(_ name: XMLName) -> Bool {
    switch name {
    case "r": endRun()
    case "rPh": phonetic -= 1
    case "strike", "vertAlign": break
    default: return false
    }
    return true
  }

  /// Adds text.
  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if phonetic > 0 { return }
    if isStruck { struck += more } else if isRaised { run += more } else { bytes += more }
  }

  private mutating func beginRun() { (isStruck, isRaised) = (false, false) }

  private mutating func endRun() {
    if isRaised {
      let before = String(decoding: bytes.suffix(4), as: UTF8.self)
      let text = String(decoding: run, as: UTF8.self)
      bytes += Array((RaisedFigures.signs(text, behind: before) ?? text).utf8)
      run = []
    }
    beginRun()
  }
}
