import PlanModel

/// What the words of a group say about its members.
enum GroupWords {
  /// The kinds of units that a group's name means.
  static func kinds(of name: String) -> Set<UnitKind> {
    let folded = name.folded
    if folded.hasPrefix("ubnd") || folded.contains("so, ban, nganh") || folded.contains("xa, phuong") { return [] }
    if folded.contains("cong chuc"), !folded.contains("don vi"), !folded.contains("phong") { return [] }
    if folded.contains(" cac huyen") || folded.contains(" cac quan") || folded.contains(" cac xa")
      || folded.contains(" cac phuong") || folded.contains(" cac thanh pho") || folded.contains(" cac thi ")
    {
      return []
    }
    let all: Set<UnitKind> = [.office, .division, .inspectorate, .centre, .branch]
    let namesDivisions = folded.contains("phong")
    if folded.contains("don vi su nghiep") || folded.contains("trung tam"), !namesDivisions {
      return [.centre, .branch]
    }
    if folded.contains("don vi truc thuoc"), !namesDivisions { return [.centre, .branch] }
    if folded.contains("don vi") || folded.contains("co quan") { return all }
    guard namesDivisions else { return folded.contains("chi cuc") ? [.branch] : [] }
    var kinds: Set<UnitKind> = [.division]
    if folded.contains("trung tam") { kinds.insert(.centre) }
    if folded.contains("chi cuc") || folded.contains(" ban") { kinds.insert(.branch) }
    return kinds
  }

  /// Whether a unit is one of the agency's own, as far as its name tells.
  static func isInside(_ unit: PlanDraft.DraftUnit) -> Bool {
    let folded = unit.name.folded
    return unit.kind != .other && !folded.contains("ubnd") && !folded.hasSuffix(" tinh") && !folded.contains(" tinh ")
      && !folded.hasPrefix("ban giam doc") && !folded.hasPrefix("ban lanh dao")
  }

  /// What several wordings of one group share: "các phòng CM, NV" is "các phòng chuyên môn".
  static func canonical(_ name: String) -> String {
    var words = name.folded.split { !$0.isLetter }.map(String.init)
    words = words.flatMap { $0 == "cm" ? ["chuyen", "mon"] : $0 == "nv" ? ["nghiep", "vu"] : [$0] }
    let dropped: Set<String> = ["va", "nghiep", "vu", "thuoc", "so", "truc"]
    return words.filter { !dropped.contains($0) }.joined(separator: " ")
  }
}
