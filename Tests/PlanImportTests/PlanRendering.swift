/// One of very many ways to write a plan down: wordings, bullets, numbers, order, line width, page breaks.
struct PlanRendering {
  private var dice: Dice
  private let leadIn: Int
  private let wording: Int
  private let labels: Int
  private let bullet: String
  private let subBullet: String
  private let separator: Int
  private let order: Int
  private let width: Int?
  private let spacing: Int
  private let breaksPages: Bool
  private let usesPoint: Bool

  init(_ seed: UInt64) {
    var dice = Dice(seed)
    leadIn = dice.below(8)
    wording = dice.below(10)
    labels = dice.below(Self.labelSets.count)
    bullet = dice.pick(["- ", " - ", "+ ", "* ", "– ", "• ", "", "a) "])
    subBullet = dice.pick(["+ ", "• ", "(1) ", "* ", "1) "])
    separator = dice.below(4)
    order = dice.below(3)
    width = dice.pick([nil, 56, 68, 76, 90])
    spacing = dice.below(3)
    breaksPages = dice.below(3) == 0
    usesPoint = dice.below(3) == 0
    self.dice = dice
  }

  private static let labelSets: [[String]] = [
    ["Nguyên nhân", "Giải pháp khắc phục", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
    ["Lý do mất điểm", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
    ["TỒN TẠI, HẠN CHẾ", "BIỆN PHÁP", "PHÂN CÔNG", "PHỐI HỢP", "THỜI HẠN HOÀN THÀNH"],
    [
      "Nguyên nhân chủ quan", "Nội dung thực hiện", "Phòng chủ trì tham mưu", "Phòng, đơn vị phối hợp",
      "Thời gian hoàn thành",
    ],
    ["**Nguyên nhân", "**Giải pháp", "**Chủ trì", "**Phối hợp", "**Thời gian"],
  ]

  /// The text of the plan.
  mutating func text(of plan: GeneratedPlan) -> String {
    var paragraphs = [
      "KẾ HOẠCH", "Khắc phục tồn tại, hạn chế và nâng cao Chỉ số CCHC năm 2025 của \(plan.agency) tỉnh Lạng Sơn", "",
      "Căn cứ Quyết định số 78/QĐ-UBND ngày 08/01/2025 của Chủ tịch UBND tỉnh về việc công bố Chỉ số CCHC năm 2024, "
        + "\(plan.agency) xây dựng Kế hoạch như sau:", "II. NHIỆM VỤ VÀ GIẢI PHÁP",
    ]
    for (place, item) in plan.items.enumerated() { paragraphs += lines(of: item, number: place + 1) }
    paragraphs += ["III. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở", "Theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này."]
    return layOut(paragraphs)
  }

  // MARK: Words

  private func number(_ text: String) -> String {
    usesPoint ? String(text.map { $0 == "," ? "." : $0 }) : text
  }

  private func points(_ item: GeneratedPlan.Item) -> String {
    let (score, maximum) = (number(item.score), number(item.maximum))
    switch wording {
    case 0: return ": Sở được \(score)/\(maximum) điểm."
    case 1: return " (\(score)/\(maximum) điểm)"
    case 2: return ": điểm tối đa \(maximum); điểm đạt \(score)."
    case 3: return ": đạt \(score)/\(maximum)"
    case 4: return ": đạt \(score) điểm / \(maximum) điểm"
    case 5: return " - đạt \(score) trên \(maximum) điểm"
    case 6: return ": điểm chuẩn \(maximum), tự chấm \(maximum), thẩm định \(score)"
    case 7: return "\n\(bullet)Điểm: \(score)/\(maximum) điểm"
    case 8: return "\nĐiểm tối đa: \(maximum)\nĐiểm đạt: \(score)"
    default: return "; \(score)/\(maximum) điểm"
    }
  }

  private func heading(_ item: GeneratedPlan.Item, _ number: Int) -> [String] {
    let (code, name) = (item.code, item.name)
    let start: String
    switch leadIn {
    case 0: start = "Đối với tiêu chí \(code) \(name)"
    case 1: start = "1.\(number). Đối với tiêu chí \(code): \(name)"
    case 2: start = "Tiêu chí \(code). \(name)"
    case 3: start = "- TCTP \(code) \(name)"
    case 4: start = "\(number). Tiêu chí thành phần \(code) “\(name)”"
    case 5: start = "(\(number)) Tiêu chí số \(code) - \(name)"
    case 6: start = "Tiêu chí: \(code). \(name)"
    default: start = "\(number)) Tiêu chí \(code): \(name)"
    }
    return "\(start)\(points(item))".split(separator: "\n").map(String.init)
  }

  private func label(_ place: Int) -> String {
    let label = Self.labelSets[labels][place]
    return label.hasPrefix("**") ? "\(bullet)\(label):**" : "\(bullet)\(label):"
  }

  private func prose(_ place: Int, _ entries: [String]) -> [String] {
    if entries.count == 1 { return ["\(label(place)) \(entries[0])"] }
    return [label(place)]
      + entries.enumerated().map { index, entry in
        let mark =
          subBullet.hasPrefix("(") ? "(\(index + 1)) " : subBullet.hasPrefix("1") ? "\(index + 1)) " : subBullet
        return mark + entry
      }
  }

  private func list(_ units: [String]) -> String {
    switch separator {
    case 0: return units.joined(separator: "; ")
    case 1: return units.joined(separator: ";")
    case 2: return units.joined(separator: ", ")
    default:
      guard let last = units.last, units.count > 1 else { return units.joined() }
      return units.dropLast().joined(separator: ", ") + " và " + last
    }
  }

  private mutating func lines(of item: GeneratedPlan.Item, number: Int) -> [String] {
    let causes = prose(0, item.causes)
    let remedies = prose(1, item.remedies)
    let units =
      (item.lead.map { ["\(label(2)) \($0)."] } ?? [])
      + (item.coordinating.isEmpty ? [] : ["\(label(3)) \(list(item.coordinating))\(dice.pick([".", ";", ""]))"])
    let time = item.time.map { ["\(label(4)) \($0)."] } ?? []
    switch order {
    case 0: return heading(item, number) + causes + remedies + units + time
    case 1: return heading(item, number) + time + units + causes + remedies
    default: return heading(item, number) + units + causes + remedies + time
    }
  }

  // MARK: Layout

  private mutating func layOut(_ paragraphs: [String]) -> String {
    var lines: [String] = []
    var page = 0
    for paragraph in paragraphs {
      let wrapped = wrap(paragraph)
      for (place, line) in wrapped.enumerated() {
        lines.append(line)
        if spacing == 2, width != nil, place + 1 < wrapped.count { lines.append("") }
        if breaksPages, lines.count % 23 == 22 {
          page += 1
          lines += ["", dice.pick(["                    \(page)", "- \(page) -", "Trang \(page)/9"]), "\u{0C}"]
        }
      }
      if spacing == 1 { lines.append("") }
      if spacing == 2, width != nil { lines += ["", "", ""] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func wrap(_ paragraph: String) -> [String] {
    guard let width else { return [paragraph] }
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
      if line.count + word.count + 1 > width, !line.isEmpty {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}
