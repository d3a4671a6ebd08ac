import Foundation
import OfficeFixtures
import PlanModel
import PlanReport
import PlanWords
import Testing

/// Reports as a page of HTML.
@Suite struct HTMLTests {
  private func page(_ kind: ReportKind, unit: String = Report.nasty[0]) throws -> String {
    HTMLRenderer().render(Report.document(kind, try Report.sample(unit: unit)))
  }

  @Test(arguments: ReportKind.allCases) func pagesStandAlone(_ kind: ReportKind) throws {
    let page = try page(kind)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">") && page.hasSuffix("</html>\n"))
    for word in ["<script", "src=", "href=", "url(", "@import", "onload"] { #expect(!page.contains(word)) }
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print") && page.contains("size: A4"))
  }

  @Test(arguments: Report.nasty + ["</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "]]>&#x3c;b"])
  func textsAreNeverMarkup(_ name: String) throws {
    let usual = try page(.periodic, unit: "Phòng")
    let page = try page(.periodic, unit: name)
    #expect(Self.tags(of: page) == Self.tags(of: usual))
    #expect(!page.contains("\u{1B}") && !page.contains("<img") && !page.contains("<script"))
  }

  /// The tags; how many lines a text has is left to the text.
  private static func tags(of page: String) -> [String] {
    let tags = page.split(separator: "<").map { String($0.prefix { $0.isLetter || $0 == "/" }) }
    return tags.filter { !["text", "/text", "br"].contains($0) }
  }

  @Test func tablesTellTheirHeads() {
    let table = DocumentTable(
      name: "Điểm <1>",
      [
        .init("STT", share: 1, .center), .init("Đơn vị", share: 3), .init("Tối đa", group: "Điểm", share: 1, .right),
        .init("Đạt", group: "Điểm", share: 1, .right),
      ],
      rows: [
        .init(["Văn phòng Sở"], .group), .init(["1", "Đặng Thị Ngọc Ẩn", "2", "0,5"]),
        .init(["", "Tổng cộng", "2"], .total),
      ])
    let page = HTMLRenderer().render(Document(kind: "BẢNG", blocks: [.table(table)]))
    #expect(
      page.contains(
        """
        <table>
        <caption>Điểm &lt;1&gt;</caption>
        <colgroup><col style="width: 16%"><col style="width: 50%"><col style="width: 16%"><col style="width: 16%"></colgroup>
        <thead>
        <tr><th scope="col" rowspan="2">STT</th><th scope="col" rowspan="2">Đơn vị</th>\
        <th scope="colgroup" colspan="2">Điểm</th></tr>
        <tr><th scope="col">Tối đa</th><th scope="col">Đạt</th></tr>
        </thead>
        <tbody>
        <tr class="group"><th scope="rowgroup" colspan="4">Văn phòng Sở</th></tr>
        <tr><td class="center">1</td><th scope="row">Đặng Thị Ngọc Ẩn</th><td class="right">2</td>\
        <td class="right">0,5</td></tr>
        <tr class="total"><td class="center"></td><th scope="row">Tổng cộng</th><td class="right">2</td>\
        <td class="right"></td></tr>
        </tbody>
        </table>
        """))
  }

  @Test func chartsAreToldInWords() {
    let chart = DocumentChart(
      title: "Điểm", legend: "Phần đậm: điểm đạt.",
      bars: [
        .init("Văn phòng\nSở", value: 1, whole: 4, text: "1/4"), .init("Thanh tra", value: 0, whole: 2, text: "0/2"),
      ])
    let page = HTMLRenderer().render(
      Document(kind: "BẢNG", blocks: [.chart(chart), .chart(DocumentChart(title: "x", bars: []))]))
    #expect(page.contains("role=\"img\" aria-labelledby=\"chart-1-title chart-1-text\""))
    #expect(page.contains("<desc id=\"chart-1-text\">Phần đậm: điểm đạt. Văn phòng Sở: 1/4; Thanh tra: 0/2</desc>"))
    // A quarter of the longest bar; nothing done is a frame without a filling.
    #expect(
      page.contains("class=\"whole\" x=\"250\" y=\"9\" width=\"370\"")
        && page.contains("class=\"value\" x=\"250\" y=\"9\" width=\"92\""))
    #expect(page.contains("width=\"185\"") && page.contains("class=\"value\" x=\"250\" y=\"33\" width=\"0\""))
    #expect(page.components(separatedBy: "<svg").count == 2)
  }

  @Test func headsFollowTheLanguage() throws {
    let page = HTMLRenderer().render(.minutes(of: try Meeting.facts(), .english))
    #expect(page.contains("<html lang=\"en\">") && page.contains("<h1>NOTICE</h1>"))
    #expect(page.contains("<h2>I. HOW FAR THE WORK IS</h2>") && page.contains("<p class=\"nation\">"))
  }
}

/// Pages in a browser.
@Suite(.enabled(if: OtherPrograms.browser != nil), .serialized) struct BrowserTests {
  private static let page = Result { HTMLRenderer().render(Report.document(.periodic, try Report.sample())) }

  @Test func thePageIsReadAsItIsMeant() throws {
    let page = try Self.page.get()
    let (dom, _) = try OtherPrograms.browsed(page, ["--dump-dom", "PAGE"])
    func count(_ text: String, _ tag: String) -> Int { text.components(separatedBy: "<\(tag)").count - 1 }
    for tag in ["table", "th ", "td", "svg", "desc", "h1", "h2", "h3", "li", "section", "footer", "rect"] {
      #expect(count(page, tag) > 0 && count(dom, tag) == count(page, tag), "\(tag)")
    }
    #expect(dom.contains("=HYPERLINK(\"http://x\";\"a\")"))
  }

  /// Dark pages have a dark ground and light letters, light ones the other way round.
  @Test func lightAndDark() throws {
    let page = try Self.page.get()
    let arguments = ["--window-size=900,1200", "--hide-scrollbars", "--screenshot=OUT/picture.png", "PAGE"]
    let light = try #require(OtherPrograms.browsed(page, arguments).made["picture.png"])
    let dark = try #require(OtherPrograms.browsed(page, ["--force-dark-mode"] + arguments).made["picture.png"])
    #expect(try Self.brightness(of: light) > 90 && Self.brightness(of: dark) < 10)
  }

  /// How many of a hundred points of a picture are bright, as the browser itself sees it.
  private static func brightness(of picture: [UInt8]) throws -> Int {
    let page = """
      <body><script>
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = image.width; canvas.height = image.height;
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const points = context.getImageData(0, 0, image.width, image.height).data;
        let bright = 0;
        for (let i = 0; i < points.length; i += 4) if (points[i] + points[i + 1] + points[i + 2] > 384) bright++;
        document.body.textContent = "bright:" + Math.round(400 * bright / points.length) + ":";
      };
      image.src = "data:image/png;base64,\(Data(picture).base64EncodedString())";
      </script>
      """
    let parts = try OtherPrograms.browsed(page, ["--virtual-time-budget=10000", "--dump-dom", "PAGE"]).text
      .components(separatedBy: ":")
    return try #require(parts.count == 3 ? Int(parts[1]) : nil)
  }

  /// On paper: A4 with numbers from page 2, annexes across, heads of tables on each page.
  @Test func printed() throws {
    let rows = (1...200).map { ["\($0)", "Đặng Thị Ngọc Ẩn", "Nhiệm vụ số \($0)"] }
    let table = DocumentTable([.init("STT", share: 1), .init("Cán bộ", share: 3), .init("Việc", share: 5)], rows: rows)
    var document = Report.document(.periodic, try Report.sample())
    document.annexes.append(.init(title: "Phụ lục III", name: "DÀI", blocks: [.table(table)]))
    let page = HTMLRenderer().render(document)
    let made = try OtherPrograms.browsed(page, ["--no-pdf-header-footer", "--print-to-pdf=OUT/page.pdf", "PAGE"]).made
    let pages = try OtherPrograms.pages(of: try #require(made["page.pdf"]))
    #expect(pages.count > 6 && pages[0].contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    let long = pages.filter { $0.contains("Nhiệm vụ số") }
    #expect(long.count > 2 && long.allSatisfy { $0.contains("STT") && $0.contains("Cán bộ") })
    let annexes = pages.filter { $0.contains("Phụ lục") && $0.contains("Kèm theo") }
    #expect(annexes.count == 2)
  }
}
