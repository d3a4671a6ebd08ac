import Testing
import VietnameseTyping

/// A key pressed twice takes back what it did.
struct UndoTests {
  @Test(arguments: [
    ("ass", "as"), ("aff", "af"), ("arr", "ar"), ("axx", "ax"), ("ajj", "aj"), ("aszz", "az"), ("aaa", "aa"),
    ("eee", "ee"), ("ooo", "oo"), ("aww", "aw"), ("oww", "ow"), ("uww", "uw"), ("uoww", "uow"), ("uowww", "uoww"),
    ("ww", "w"), ("tww", "tw"), ("TWW", "TW"), ("ddd", "dd"), ("DDD", "DD"), ("dddd", "ddd"), ("asss", "ass"),
    ("tieengss", "tiêngs"), ("duwowww", "duoww"), ("xooong", "xoong"), ("mooocs", "moóc"), ("asf", "à"),
    ("afs", "á"), ("asz", "a"), ("tieengsz", "tiêng"), ("aaw", "ă"), ("awa", "â"), ("oow", "ơ"), ("QDDD", "QDD"),
  ])
  func telex(_ keys: String, _ text: String) { #expect(typing(keys) == text) }

  @Test(arguments: [
    ("a11", "a1"), ("a66", "a6"), ("a88", "a8"), ("o77", "o7"), ("d99", "d9"), ("a12", "à"), ("a10", "a"),
    ("a100", "a0"), ("tie6ng10", "tiêng"), ("uo77", "uo7"),
  ])
  func vni(_ keys: String, _ text: String) { #expect(typing(keys, .vni) == text) }

  @Test(arguments: [
    ("nguoiwf", "người"), ("duwowngf", "dường"), ("Ddawngj", "Đặng"), ("dangdj", "đạng"), ("dawngdj", "đặng"),
    ("tieengs", "tiếng"), ("hoafn", "hoàn"), ("hoaf", "hòa"), ("thuyr", "thủy"), ("quys", "quý"), ("giowf", "giờ"),
    ("khuya", "khuya"), ("khuyur", "khuỷu"), ("thuowr", "thuở"), ("thuwowr", "thuở"), ("thuwongf", "thường"),
    ("tuwongf", "tường"), ("wng", "ưng"), ("DDAWNGJ", "ĐẶNG"), ("HOAF", "HÒA"), ("Hoaf", "Hòa"), ("giif", "giif"),
    ("gif", "gì"), ("giengs", "giéng"), ("gieengs", "giếng"), ("QDD", "QĐ"), ("HDDND", "HĐND"), ("TTDDT", "TTĐT"),
    ("NDD-CP", "NĐ-CP"), ("DDA06", "ĐA06"), ("ddc", "đc"), ("ddoongf", "đồng"), ("Awn", "Ăn"), ("Wng", "Ưng"),
    ("Uwng", "Ưng"), ("dDoongf", "đồng"), ("nguwowif", "người"), ("ngwowif", "người"), ("hoawcj", "hoặc"),
    ("mooois", "moois"), ("huow", "huơ"), ("quow", "quơ"), ("uow", "uow"), ("uowngr", "ưởng"),
  ])
  func words(_ keys: String, _ text: String) { #expect(typing(keys) == text) }

  @Test(arguments: [
    ("ngu7o7i2", "người"), ("nguoi72", "người"), ("d9uong72", "đường"), ("duong972", "đường"), ("A1", "Á"),
    ("Y1", "Ý"), ("quy1", "quý"), ("hoa2", "hòa"), ("QD9-UBND", "QĐ-UBND"), ("D9A06", "ĐA06"), ("A4", "A4"),
    ("a4", "ã"), ("A4 va2", "A4 và"),
  ])
  func vniWords(_ keys: String, _ text: String) { #expect(typing(keys, .vni) == text) }
}
