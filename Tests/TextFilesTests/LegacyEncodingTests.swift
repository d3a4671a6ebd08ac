import Testing

@testable import TextFiles

/// The tables of TCVN3 and VNI, both ways, letter by letter.
@Suite struct LegacyEncodingTests {
  private static let smalls =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"

  private func decoded(_ text: String, _ encoding: LegacyEncoding) -> String? {
    encoding.decoded(text.unicodeScalars.map(\.value)).map { scalars in
      String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func everySmallLetter(encoding: LegacyEncoding) {
    for letter in Self.smalls.map(String.init) {
      let codes = encoding.encoded(letter)
      #expect(codes.unicodeScalars.allSatisfy { $0.value < 0x100 }, "\(letter)")
      #expect(decoded(codes, encoding) == letter)
    }
  }

  @Test func everyCapital() {
    for letter in Self.smalls.uppercased().map(String.init) {
      #expect(decoded(LegacyEncoding.vni.encoded(letter), .vni) == letter)
      // TCVN3 has capitals without a tone only.
      let expected = "ĂÂĐÊÔƠƯ".contains(letter) || letter.utf8.count == 1 ? letter : letter.lowercased()
      #expect(decoded(LegacyEncoding.tcvn3.encoded(letter), .tcvn3) == expected)
    }
  }

  @Test func noTwoLettersShareACode() {
    for encoding in LegacyEncoding.allCases {
      let letters = Self.smalls + (encoding == .vni ? Self.smalls.uppercased() : "ĂÂĐÊÔƠƯ")
      #expect(Set(letters.map { encoding.encoded(String($0)) }).count == letters.count)
    }
  }

  /// Text as it stands in files of that time.
  @Test(arguments: [
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("C¶i c¸ch hµnh chÝnh, ®¹t 0,5/2 ®iÓm", "Cải cách hành chính, đạt 0,5/2 điểm"),
    ("¡n uèng, ¢m lÞch, ª a, ¤ng, ¥n, ¦u tiªn, §Æng ThÞ", "Ăn uống, Âm lịch, ê a, Ông, Ơn, Ưu tiên, Đặng Thị"),
  ])
  func tcvn3Text(codes: String, text: String) { #expect(line(codes, .tcvn3) == text) }

  @Test(arguments: [
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    ("CAÛI CAÙCH HAØNH CHÍNH, ñaït 0,5/2 ñieåm", "CẢI CÁCH HÀNH CHÍNH, đạt 0,5/2 điểm"),
    (
      "Ñaëng Thò Ngoïc AÅn, thuyû lôïi, kyø, myõ, tyû leä, lyù, yù, quyø",
      "Đặng Thị Ngọc Ẩn, thuỷ lợi, kỳ, mỹ, tỷ lệ, lý, ý, quỳ"
    ),
  ])
  func vniText(codes: String, text: String) { #expect(line(codes, .vni) == text) }

  /// For a font of capitals people type small letters with marks between capitals.
  @Test(arguments: [
    ("KÕ HO¹CH", "KẾ HOẠCH"), ("Së NGO¹I Vô TØNH L¹NG S¥N", "SỞ NGOẠI VỤ TỈNH LẠNG SƠN"), ("KÕ ho¹ch", "Kế hoạch"),
    ("ñy BAN NH¢N D¢N", "ủy BAN NHÂN DÂN"), ("§iÒu 1. Q§-UBND", "Điều 1. QĐ-UBND"),
    ("ViÖt Nam, KÕ HO¹CH", "Việt Nam, Kế HOẠCH"),
  ])
  func capitals(codes: String, text: String) { #expect(line(codes, .tcvn3) == text) }

  @Test func marksBehindCapitals() {
    #expect(decoded("A\u{B0}A\u{B1}A\u{B2}A\u{B3}A\u{B4}¢\u{B3}¡\u{B4}¥\u{B0}", .tcvn3) == "ÀẢÃÁẠẤẶỜ")
  }

  /// What the encoding cannot have written is not made up.
  @Test func codesThatMeanNothing() {
    #expect(decoded("là", .tcvn3) == nil)
    #expect(decoded("Ÿ", .tcvn3) == nil)
    #expect(decoded("für", .vni) == nil)
    #expect(decoded("tới", .vni) == nil)
    #expect(line("là 50 m² và 20°C", .tcvn3) == "là 50 m² và 20°C")
  }

  private func line(_ codes: String, _ encoding: LegacyEncoding) -> String {
    let scalars = LegacyWords(encoding).converted(codes.unicodeScalars.map(\.value)[...])
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
