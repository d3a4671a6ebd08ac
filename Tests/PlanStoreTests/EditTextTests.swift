import PlanModel
import Testing

@testable import PlanStore

@Suite struct EditTextTests {
  private func read(_ text: String) throws -> [RecordEdit] {
    try Array(text.utf8).withUnsafeBufferPointer { try EditText.read($0) }
  }

  @Test func anEditReadsAsARowBeforeAndAfter() {
    let unit = OrgUnit(id: .init(3), name: "Thanh tra \"Sở\"", aliases: ["TTS", ""], kind: .inspectorate)
    let text = String(decoding: EditText.written([.unit(Edit(before: nil, after: unit))]), as: UTF8.self)
    let row = #"{"id":3,"name":"Thanh tra \"Sở\"","aliases":["TTS",""],"kind":"inspectorate"}"#
    #expect(text == #"[{"record":"units","after":\#(row)}]"#)
  }

  @Test func everyEditComesBack() throws {
    for edits in [[], SamplePlan.creation.edits, SamplePlan.creation.inverted.edits] {
      #expect(try read(String(decoding: EditText.written(edits), as: UTF8.self)) == edits)
    }
  }

  /// As a later program may have written it by other means: white space, another order, a column that is no more.
  @Test func otherWaysToWriteTheSameAreRead() throws {
    let edits = try read(
      """
       [ { "record" : "units" , "before" : { "kind" : "office", "phone": "09", "aliases" : [ ] ,
         "name":"V\\u0009\\"", "id" : 3 } } ]
      """)
    #expect(edits == [.unit(Edit(before: OrgUnit(id: .init(3), name: "V\t\"", kind: .office), after: nil))])
  }

  @Test(arguments: [
    "", "[", "{}", "[{}]", "[1]", #"[{"record":"x"}]"#, #"[{"record":"units","before":{}}]"#,
    #"[{"record":"units","after":{"id":1,"name":"#, #"[{"record":"units"}"#, #"[{"record":"units"}]x"#,
    #"[{"record":"units","after":{"id":"1","name":"","aliases":[],"kind":"office"}}]"#,
    #"[{"record":"units","after":{"id":1,"name":"","aliases":[],"kind":"none"}}]"#,
    #"[{"record":"units","after":{"id":99999999999999999999,"name":"","aliases":[],"kind":"office"}}]"#,
    #"[{"record":"units","after":{"id":1,"name":"\q","aliases":[],"kind":"office"}}]"#,
    #"[{"record":"units","after":{"id":1,"name":"\u12","aliases":[],"kind":"office"}}]"#,
  ]) func brokenTextIsRefused(_ text: String) {
    #expect(throws: BadField.self) { try read(text) }
  }

  @Test func everyCutOfATextIsRefused() {
    let text = EditText.written(SamplePlan.creation.edits.filter { "\($0)".count < 2000 })
    for length in stride(from: 0, to: text.count, by: 7) {
      #expect(throws: BadField.self) { try text[..<length].withUnsafeBufferPointer { try EditText.read($0) } }
    }
  }

  @Test func linesComeBackWhateverTheyHold() {
    let lists = [[], [""], ["", ""], ["\n", "\\", "\\n", "a\\", "\nb"], HardNames.all, ["một", "hai"]]
    for list in lists {
      #expect(Lines.joined(list).withUnsafeBufferPointer { Lines.split($0) } == list)
    }
    #expect(String(decoding: Lines.joined(["một", "hai"]), as: UTF8.self) == "một\nhai\n")
  }
}
