/// Fields, the form fields among them, and content controls: what a person sees of them is their value.
extension DocxBody {
  /// A field while it is read.
  struct OpenField {
    /// Whether its instructions, not its result, are being read.
    var isInstructions = true
    /// How much text the paragraph had where the result begins.
    var start = 0
    var form: Form?
  }

  /// A field of an old form.
  struct Form {
    enum Kind { case list, text, box }

    var kind: Kind
    var entries: [String] = []
    var chosen: Int?
    var standard: String?
    var isChecked: Bool?

    /// What it shows where the document has no result beside it.
    var value: String {
      switch kind {
      case .list:
        let place = chosen ?? standard.flatMap { Int($0) } ?? 0
        return entries.indices.contains(place) ? entries[place] : ""
      case .text: return standard ?? ""
      case .box: return isChecked ?? (standard == "1" || standard == "true") ? "☒" : "☐"
      }
    }
  }

  /// A content control while it is read.
  struct OpenControl {
    /// Whether it shows only a prompt.
    var isPrompt = false
    /// How much text the paragraph had where it begins; `nil` where it stands around paragraphs.
    var start: Int?
    /// The value by its properties, for a control that shows nothing.
    var value = ""
    /// What its list shows for a value.
    var entries: [String: String] = [:]
  }

  /// How much text the open paragraph has, what the open run says included.
  private var said: Int {
    (containers[top].paragraph?.text.text.utf8.count ?? 0) + run.text.utf8.count
  }

  // MARK: Fields

  func field(_ step: String?) {
    switch step {
    case "begin": fields.append(OpenField())
    case "separate":
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].isInstructions = false
      fields[fields.count - 1].start = said
    case "end": endField()
    default: break
    }
  }

  private func endField() {
    guard let field = fields.popLast(), let form = field.form else { return }
    let hasResult = !field.isInstructions && said > field.start && !isBlank(from: field.start)
    if !hasResult { say(form.value) }
  }

  /// Whether the paragraph has nothing but blanks from there on; empty form fields hold five wide ones.
  private func isBlank(from start: Int) -> Bool {
    let text = (containers[top].paragraph?.text.text ?? "") + run.text
    return text.utf8.dropFirst(start).allSatisfy { $0 <= 0x20 }
      || String(decoding: text.utf8.dropFirst(start), as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// Whether the instructions of a field are being read, which nobody sees.
  var isReadingInstructions: Bool { fields.contains { $0.isInstructions } }

  func inFormData(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    guard let last = fields.indices.last else { return .skipped }
    switch name {
    case "ddList": fields[last].form = Form(kind: .list)
    case "textInput": fields[last].form = Form(kind: .text)
    case "checkBox": fields[last].form = Form(kind: .box)
    case "listEntry":
      if let entries = fields[last].form?.entries, entries.count < Self.mostEntries {
        fields[last].form?.entries.append(attributes["val"] ?? "")
      }
    case "result": fields[last].form?.chosen = attributes.int("val")
    case "default": fields[last].form?.standard = attributes["val"]
    case "checked": fields[last].form?.isChecked = attributes.flag("val", missing: true)
    default: return .skipped
    }
    return .formData
  }

  private static let mostEntries = 1000

  // MARK: Content controls

  func beginControl() -> Element {
    controls.append(OpenControl(start: containers[top].paragraph == nil ? nil : said))
    return .control
  }

  func inControlProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    let last = controls.count - 1
    switch name {
    case "showingPlcHdr": controls[last].isPrompt = attributes.flag("val", missing: true)
    case "date": controls[last].value = attributes["fullDate"].map(Self.day) ?? ""
    case "dropDownList", "comboBox":
      controls[last].value = attributes["lastValue"] ?? ""
      return .controlProperties
    case "listItem":
      guard let value = attributes["value"], controls[last].entries.count < Self.mostEntries else { break }
      controls[last].entries[value] = attributes["displayText"] ?? value
    default: break
    }
    return .skipped
  }

  /// `2025-06-30T00:00:00Z` as people write the day.
  private static func day(_ text: String) -> String {
    let numbers = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return numbers.count == 3 ? "\(numbers[2])/\(numbers[1])/\(numbers[0])" : ""
  }

  func endControl() {
    guard let control = controls.popLast(), let start = control.start, !control.isPrompt, said <= start else { return }
    let value = control.entries[control.value] ?? control.value
    if !isReadingInstructions { containers[top].paragraph?.text.append(value) }
  }
}
