import Foundation
import PlanModel
import Testing

@testable import PlanImport
@testable import TextFiles

/// Plans in TCVN3 and VNI are the same plans, with a finding; what may be something else is refused or left as it is.
@Suite struct LegacyPlanTests {
  /// Text as the bytes of a file by a code page of Western Europe; `nil` where a sign has no byte there.
  private func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value {
        bytes.append(UInt8(scalar.value))
      } else if let place = (0x80..<0xA0).first(where: { LegacyText.scalars(ofBytes: [$0]) == [scalar.value] }) {
        bytes.append(place)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// The text as TCVN3 can say it: a capital with a tone only in words of capitals.
  private func sayable(_ text: String) -> String {
    var result = ""
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      let isCapital = { (text: Substring) in
        let words = text.split { !$0.isLetter }
        return !text.unicodeScalars.contains { "a"..."z" ~= $0 }
          && words.contains { word in
            word.filter(\.isASCII).count > 1 && word.contains { !$0.isASCII && !"ĂÂĐÊÔƠƯ".contains($0) }
          }
      }
      var word = ""
      for character in line + "\n" {
        if character.isLetter {
          word.append(character)
          continue
        }
        let isKept = isCapital(word[...]) || isCapital(line[...])
        result +=
          isKept ? word : String(word.map { "ĂÂĐÊÔƠƯ".contains($0) || $0.isASCII ? $0 : Character($0.lowercased()) })
        word = ""
        result.append(character)
      }
    }
    result.removeLast()
    return result
  }

  private func conversions(_ draft: PlanDraft) -> [[String]] {
    draft.findings.filter { $0.kind == .sourceNote }.map(\.arguments)
  }

  private func check(_ text: String, _ encoding: LegacyEncoding, _ expected: PlanDraft, _ fixture: Fixture) throws
    -> Bool
  {
    let codes = encoding.encoded(text)
    let converted = try #require(try LegacyText.converted(codes.unicodeScalars.map(\.value)), "\(fixture)").scalars
    let lines = { (scalars: [UInt32]) in
      scalars.split { 0x0A...0x0D ~= $0 }.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }
    for (line, wanted) in zip(lines(converted), lines(text.unicodeScalars.map(\.value))) {
      #expect(line == wanted, "\(fixture) \(encoding)")
    }
    let read = try [Array(codes.utf8), bytes(codes)].compactMap { $0 }.map { try PlanReader().read($0) }
    for var draft in read {
      let note = try #require(draft.findings.first, "\(fixture)")
      #expect(note.kind == .sourceNote && note.arguments.prefix(2) == ["legacy_text", encoding.rawValue])
      draft.findings.removeFirst()
      draft.seen.removeFirst()
      #expect(draft == expected, "\(fixture) \(encoding)")
    }
    return read.count == 2
  }

  @Test func everyFixtureInTCVN3() throws {
    var count = 0
    for fixture in try Fixture.all() {
      let text = sayable(String(decoding: fixture.bytes, as: UTF8.self).normalized)
      if try check(text, .tcvn3, PlanReader().read(text: text), fixture) { count += 1 }
    }
    #expect(count > 20)
  }

  @Test func everyFixtureInVNI() throws {
    var count = 0
    for fixture in try Fixture.all() {
      let text = String(decoding: fixture.bytes, as: UTF8.self).normalized
      if try check(text, .vni, PlanReader().read(text: text), fixture) { count += 1 }
    }
    #expect(count > 20)
  }

  @Test func everyFixtureInUnicodeIsLeftAlone() throws {
    for fixture in try Fixture.all() { #expect(try conversions(PlanReader().read(fixture.bytes)) == [], "\(fixture)") }
  }

  private let plan = """
    Tiêu chí 1.5. Công tác tuyên truyền (0,5/2 điểm)
    - Nguyên nhân: hình thức tuyên truyền chưa phong phú, chưa đa dạng.
    - Giải pháp: đổi mới phương thức, bố trí kinh phí.
    - Đơn vị chủ trì: Văn phòng Sở

    """

  /// Old text that was copied into a new file, line by line.
  @Test(arguments: LegacyEncoding.allCases)
  func linesOfBothKinds(encoding: LegacyEncoding) throws {
    let added = """
      Tiêu chí 1.6. Đổi mới, sáng tạo trong triển khai nhiệm vụ (0/3 điểm)
      - Nguyên nhân: đội ngũ công chức chưa dành thời gian nghiên cứu, đề xuất cách làm mới.
      - Giải pháp: phát động đăng ký sáng kiến từ đầu năm, gắn kết quả với xếp loại của từng đơn vị.

      """
    let draft = try PlanReader().read(text: encoding.encoded(added) + plan)
    #expect(draft.items.map(\.name) == ["Đổi mới, sáng tạo trong triển khai nhiệm vụ", "Công tác tuyên truyền"])
    #expect(draft.items.flatMap(\.causes).count == 2)
    #expect(conversions(draft) == [["legacy_text", encoding.rawValue, "3"]])
  }

  /// A line that reads in both is not guessed at.
  @Test func linesThatMayBeEitherAreRefused() throws {
    let old = LegacyEncoding.tcvn3.encoded(plan)
    // "tôi" as it stands, "tụi" in TCVN3.
    #expect(throws: ImportFault.legacyTCVN3) { try PlanReader().read(text: old + plan + "tôi\n") }
  }

  @Test func damagedTextIsRefused() throws {
    for (encoding, fault) in [(LegacyEncoding.tcvn3, ImportFault.legacyTCVN3), (.vni, .legacyVNI)] {
      let codes = encoding.encoded(plan)
      let damaged = String(codes.enumerated().map { place, sign in place % 9 == 4 && !sign.isASCII ? "ÿ" : sign })
      #expect(damaged != codes)
      #expect(throws: fault, "\(encoding)") { try PlanReader().read(text: damaged) }
    }
  }

  /// The ư of TCVN3 is a soft hyphen to other programs, which drop it or make a hyphen of it.
  @Test(arguments: ["", "-"])
  func lostLettersAreNotOverlooked(hyphen: String) {
    let codes = LegacyEncoding.tcvn3.encoded(plan)
    #expect(codes.contains("ph\u{AD}¬ng"))
    let lost = codes.replacing("\u{AD}", with: hyphen)
    #expect(throws: ImportFault.legacyTCVN3) { try PlanReader().read(text: lost) }
  }

  @Test func otherLanguagesAreNotConverted() throws {
    let french = """
      L'été dernier, les élèves du lycée ont étudié à l'université où le préfet a présidé la cérémonie. À côté,
      l'hôtel de ville était fermé « pour travaux », ça c'est sûr; les crêpes brûlées, le garçon a déjà mangé.
      """
    let german = """
      Die Prüfung für das nächste Jahr fällt größer aus; schöne Grüße aus München. Über die Straße läuft ein süßer
      Bär, öfter auch zwölf Frösche. Die Behörde müsste das ändern können.
      """
    let spanish =
      "El niño mañana irá a España con el señor Peña; año, otoño, sueño, pequeña, también, corazón, después."
    for text in [french, german, spanish] {
      #expect(throws: ImportFault.noCriterion, "\(text)") { try PlanReader().read(text: text) }
      #expect(throws: ImportFault.notUTF8(line: 1), "\(text)") { try PlanReader().read(try #require(bytes(text))) }
      let (all, note) = (plan + text, "\(text.prefix(20))")
      let mixed = try PlanReader().read(text: all)
      #expect(conversions(mixed) == [] && mixed.items.map(\.name) == ["Công tác tuyên truyền"], "\(note)")
    }
  }

  @Test func signsInTextOfTodayStay() throws {
    let text = plan.replacing("đa dạng.", with: "đa dạng (§ 5, «mục 2», 50 m², ±2 °C, 3½ µg, © ® ¥ 12¢ ¬ ª º ¶).")
    let draft = try PlanReader().read(text: text)
    #expect(conversions(draft) == [])
    #expect(draft.items.first?.causes.first?.contains("§ 5, «mục 2», 50 m², ±2 °C") == true)
  }

  @Test func tooLittleTextIsRefusedOrLeft() throws {
    #expect(throws: ImportFault.noCriterion) { try PlanReader().read(text: "KÕ ho¹ch\n") }
    #expect(throws: ImportFault.notUTF8(line: 1)) { try PlanReader().read([0x4B, 0xD5, 0x20, 0xAE]) }
  }
}
