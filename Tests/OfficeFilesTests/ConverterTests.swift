import Foundation
import OfficeFixtures
import Testing

@testable import OfficeFiles

/// What LibreOffice converts is bounded like everything that is read; a script stands in for LibreOffice.
@Suite struct ConverterTests {
  /// A script and what it leaves behind, gone with the test.
  private final class Script {
    let folder = NSTemporaryDirectory() + "cchc-converter-\(UInt64.random(in: 0 ... .max))"
    var path: String { "\(folder)/soffice" }

    /// - Parameter lines: `$7` is the folder that the converted file goes to, `$8` the file to convert.
    init(_ lines: String) throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // Another program writes it: a child that a test beside starts at this moment would keep it open, and it could not be
      // run.
      let write = ChildProcess(
        command: "sh -c 'cat >\"$0\"; chmod 755 \"$0\"' \"$1\"", arguments: [path], limits: OfficeLimits())
      _ = try write.run(Array("#!/bin/sh\nhere=\(folder)\n\(lines)\n".utf8))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private func fault(_ script: Script, _ change: (inout OfficeLimits) -> Void = { _ in }) -> OfficeFault? {
    var limits = OfficeLimits()
    change(&limits)
    do throws(OfficeFault) {
      _ = try OfficeConverter(format: .doc, limits: limits, program: script.path).convert([1, 2, 3])
      return nil
    } catch {
      return error
    }
  }

  /// Whether a process of that number, as a script noted it, has ended within a second.
  private func hasEnded(_ script: Script, _ name: String) throws -> Bool {
    let process = try #require(pid_t(try script.text(name)))
    for _ in 0..<100 {
      // Nobody may be there to take in how an orphan ended.
      let state = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.split(separator: ")").last
      if state == nil || state?.hasPrefix(" Z") == true { return true }
      usleep(10_000)
    }
    return false
  }

  @Test func whatIsConvertedIsRead() throws {
    let docx = DocxMaker(paragraphs: ["Tiêu chí 1.5"]).bytes
    let script = try Script("echo \"$7\" >$here/folder; cat \"$8\" >$here/given; cp $here/made.docx \"$7/in.docx\"")
    try Data(docx).write(to: URL(fileURLWithPath: "\(script.folder)/made.docx"))
    let converter = OfficeConverter(format: .doc, limits: OfficeLimits(), program: script.path)
    #expect(try converter.convert(Array("old".utf8)) == docx)
    #expect(try script.text("given") == "old")
    #expect(!FileManager.default.fileExists(atPath: try script.text("folder")))
  }

  /// However it hides, it is ended with all that it started.
  @Test(arguments: [
    "sleep 60 & echo $! >$here/child; echo $$ >$here/self; wait",
    "sleep 60 & echo $! >$here/child; echo $$ >$here/self; exec >&- 2>&-; wait",
  ])
  func oneThatHangs(_ lines: String) throws {
    let script = try Script(lines)
    let begun = ContinuousClock.now
    #expect(fault(script) { $0.converterSeconds = 1 } == .tooSlow(seconds: 1))
    #expect(.now - begun < .seconds(10))
    for name in ["self", "child"] { #expect(try hasEnded(script, name)) }
  }

  /// One that ends and leaves others behind.
  @Test func oneThatLeavesOthers() throws {
    let script = try Script("sleep 60 >/dev/null 2>&1 & echo $! >$here/child; exit 3")
    #expect(fault(script) == .programFailed("soffice", detail: ""))
    #expect(try hasEnded(script, "child"))
  }

  @Test func oneThatWorksLong() throws {
    let script = try Script("(while :; do :; done) & while :; do :; done")
    #expect(fault(script) { $0.seconds = 1 } == .tooSlow(seconds: 1))
  }

  @Test func oneThatTakesMemory() throws {
    let script = try Script("perl -e '$a = \"a\" x (1 << 28); sleep 60'; echo $? >$here/over")
    #expect(fault(script) { $0.converterMemory = 64 << 20 } == .tooMuchMemory(limit: 64 << 20))
  }

  @Test func oneThatWritesMuch() throws {
    let script = try Script("head -c 100000000 /dev/zero >\"$7/in.docx\"; ls -l \"$7/in.docx\" >$here/size")
    #expect(fault(script) { $0.convertedBytes = 1 << 20 } == .allTooLarge(limit: 1 << 20))
    #expect(try script.text("size").contains(" 1049088 "))
  }

  @Test func filesThatAreTooLarge() throws {
    let script = try Script("touch $here/begun")
    #expect(fault(script) { $0.olderBytes = 2 } == .tooLargeToConvert(format: "DOC", limit: 2))
    #expect(!FileManager.default.fileExists(atPath: "\(script.folder)/begun"))
  }

  @Test func oneThatIsNotThere() {
    let converter = OfficeConverter(format: .xls, limits: OfficeLimits(), program: "/not/there/soffice")
    #expect(throws: OfficeFault.needsConverter(format: "XLS", package: "libreoffice-calc")) {
      try converter.convert([1])
    }
  }

  @Test(.enabled(if: OtherPrograms.hasOffice)) func libreOfficeStaysWithinTheLimits() throws {
    let text = try OfficeFile.document(Array("{\\rtf1 {\\pard Ti\\u234?u ch\\u237? 1.5\\par}}".utf8))
    #expect(text.shown == ["Tiêu chí 1.5"] && text.notes == [.converted(from: "RTF")])
  }
}
