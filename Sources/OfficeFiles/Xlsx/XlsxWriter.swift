import CXlsxWriter
import Glibc

/// Writes workbooks with libxlsxwriter: heads that stay in sight, filters, print areas with repeated heads, numbers and
/// days by type.
public struct XlsxWriter: Sendable {
  /// Why no workbook could be written.
  public enum Fault: Error, Equatable, Sendable {
    /// libxlsxwriter is not installed.
    case noLibrary
    /// The temporary file could not be written.
    case notWritten
  }

  /// A writer.
  public init() {}

  /// The bytes of a workbook.
  ///
  /// - Parameter title: the title in the properties of the file.
  public func write(_ sheets: [WorkbookSheet], title: String) throws(Fault) -> [UInt8] {
    guard let functions = cxlsxwriter_load()?.pointee else { throw .noLibrary }
    var name = Array("\(Self.folder)/cchc-XXXXXX.xlsx".utf8CString)
    let file = mkstemps(&name, 5)
    guard file >= 0 else { throw .notWritten }
    defer {
      close(file)
      unlink(name)
    }
    let isLarge = sheets.contains { $0.rows.count > 2000 }
    var options = lxw_workbook_options(constant_memory: isLarge ? 1 : 0, tmpdir: nil, use_zip64: 0)
    guard let book = functions.workbook_new_opt(name, &options) else { throw .notWritten }
    describe(book, title, functions)
    var formats = XlsxFormats(book: book, functions: functions)
    for (sheet, sheetName) in zip(sheets, Self.lawful(sheets.map(\.name))) {
      guard let page = functions.workbook_add_worksheet(book, sheetName) else { continue }
      XlsxSheetWriter(sheet: sheet, page: page, isLarge: isLarge, functions: functions).write(&formats)
    }
    guard functions.workbook_close(book) == LXW_NO_ERROR, let bytes = Self.contents(of: name) else { throw .notWritten }
    return bytes
  }

  /// A fixed day of making, so that the same sheets give the same bytes.
  private func describe(_ book: UnsafeMutablePointer<lxw_workbook>, _ title: String, _ functions: cxlsxwriter_functions)
  {
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = 946_684_800
      _ = functions.workbook_set_properties(book, &properties)
    }
  }

  private static var folder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  private static func contents(of name: [CChar]) -> [UInt8]? {
    let file = open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// Names as Excel takes them: at most 31 letters, none of `[]:*?/\`, no apostrophe at an end, no two alike.
  static func lawful(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { place, name in
      var kept = String(name.filter { !"[]:*?/\\".contains($0) && !$0.isNewline && !$0.isControl })
      while let first = kept.first, first == "'" || first == " " { kept.removeFirst() }
      kept = Self.cut(kept, to: 31)
      while let last = kept.last, last == "'" || last == " " { kept.removeLast() }
      if kept.isEmpty { kept = "\(place + 1)" }
      var unique = kept
      var number = 2
      while !taken.insert(unique.lowercased()).inserted {
        unique = "\(Self.cut(kept, to: 27)) (\(number))"
        number += 1
      }
      return unique
    }
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var kept = text
    while kept.utf16.count > limit { kept.removeLast() }
    return kept
  }
}

/// The formats of a workbook, made when first used.
struct XlsxFormats {
  struct Key: Hashable {
    var look: WorkbookSheet.Look
    var number: WorkbookSheet.NumberLook?
    var isHead = false
    var isTitle = false
  }

  let book: UnsafeMutablePointer<lxw_workbook>
  let functions: cxlsxwriter_functions
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(book: UnsafeMutablePointer<lxw_workbook>, functions: cxlsxwriter_functions) {
    self.book = book
    self.functions = functions
  }

  mutating func format(_ key: Key) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[key] { return format }
    guard let format = functions.workbook_add_format(book) else { return nil }
    functions.format_set_font_name(format, "Times New Roman")
    functions.format_set_font_size(format, key.isTitle ? 13 : 11)
    if key.look.isBold || key.isHead || key.isTitle { functions.format_set_bold(format) }
    let side: lxw_format_alignments =
      switch key.look.side {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    functions.format_set_align(format, UInt8(side.rawValue))
    functions.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if !key.isTitle {
      functions.format_set_text_wrap(format)
      functions.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    if key.isHead { functions.format_set_bg_color(format, 0xE4EAF1) }
    if let number = key.number { functions.format_set_num_format(format, number.rawValue) }
    made[key] = format
    return format
  }
}

extension Character {
  /// Whether it holds what XML cannot: a control character, or one of the two that are none.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control || 0xFFFE...0xFFFF ~= $0.value }
  }
}
