import Testing
import VietnameseTyping

/// Initialisms of offices can be typed without turning into other letters, with their Đ.
struct InitialismTests {
  static let all = """
    ĐĐBQH HĐND QĐ UBND TTHC CCHC TTPVHCC LĐLĐ LĐTBXH KHĐT GDĐT SGDĐT CĐS CNTT DVCTT VBQPPL CBCCVC CCVC MTTQ UBMTTQ
    ATGT ATTP ANTT QPAN PCTN THTK TĐKT VPĐP NNPTNT TNMT VHTTDL GTVT XDCB NSNN KSTTHC BPMC ĐVHC ĐTXD CĐCS ASXH
    DAĐT GCNQSDĐ DAĐTXD TAND VKSND CAND BĐS UBĐT HCC SNV LSHTQT STTTT
    """.split { $0.isWhitespace }.map { String($0) }

  static func keys(_ text: String, _ method: TypingMethod) -> String {
    text.map { $0 == "Đ" ? method == .telex ? "DD" : "D9" : String($0) }.joined()
  }

  @Test(arguments: SyllableTests.methods)
  func initialismsStay(_ method: TypingMethod) {
    #expect(Self.all.count >= 40)
    for text in Self.all { #expect(typing(Self.keys(text, method) + " ", method) == text + " ", "\(text)") }
  }

  /// The tone may come before the vowel that belongs behind qu.
  @Test(arguments: [
    ("qusa", "quá"), ("quas", "quá"), ("qusy", "quý"), ("qurn", "qurn"), ("qus", "qus"), ("qufn", "qufn"),
    ("qusaan", "quấn"),
    ("qusats", "qusats"), ("DDDCI", "DDCI"), ("Qusa", "Quá"),
  ])
  func tonesBehindQu(_ keys: String, _ text: String) { #expect(typing(keys + " ") == text + " ", "\(keys)") }

  @Test func vniBehindQu() { #expect(typing("qu1a ", .vni) == "quá ") }
}
