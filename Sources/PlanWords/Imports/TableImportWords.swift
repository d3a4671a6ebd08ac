import PlanModel

/// Imports of scorecards and results: the preview, what is asked, and what is told.
public struct TableImportWords: Sendable {
  let scoresTitle, peersTitle: @Sendable (_ year: Int) -> String
  let counts: @Sendable (_ criteria: Int, _ leaves: Int, _ maximum: String) -> String
  let departments: @Sendable (_ count: Int) -> String
  let changes, findings, nothingUnclear: String
  let added, renamed, moved, dropped, maximumChanged, scoreChanged, otherwiseChanged: @Sendable (_ count: Int) -> String
  let hanging: @Sendable (_ items: Int, _ hasEntries: Bool) -> String
  let more: @Sendable (_ count: Int) -> String
  /// The question before the change is saved.
  public let scoresQuestion, peersQuestion: @Sendable (_ year: Int) -> String
  /// An import was done.
  public let importedScores, importedPeers: @Sendable (_ path: String, _ year: Int, _ count: Int) -> String
  /// Nothing would change.
  public let nothingNew: @Sendable (_ year: Int) -> String
  /// A rank or an index among the arguments that cannot be read.
  public let badRank, badIndex: @Sendable (_ text: String) -> String
  /// A year that is none.
  public let badYear: @Sendable (_ year: Int) -> String
  /// No results of that year are known.
  public let noPeers: @Sendable (_ year: Int) -> String
  /// Column heads of the table of results.
  public let rank, department, index, className, distance: String
  /// What marks the own department.
  public let own: String
  let tables: TableWords

  /// How many lines of one kind are shown before they are only counted.
  private static let most = 40

  /// The preview of a scorecard, line by line.
  public func lines(
    of draft: ScorecardDraft, _ comparison: ScorecardComparison, findings found: [TableFinding], year: Int
  ) -> [ImportWords.Line] {
    let codes = draft.rows.map(\.code).sorted()
    let leaves = codes.indices.filter { $0 + 1 == codes.count || !codes[$0 + 1].isPart(of: codes[$0]) }
    let leafCodes = Set(leaves.map { codes[$0] })
    let maximum = draft.rows.filter { leafCodes.contains($0.code) && $0.kind == .criterion }
      .reduce(Score.zero) { $0 + ($1.maximum ?? .zero) }
    var lines = [
      ImportWords.Line(tone: .title, indent: 0, text: scoresTitle(year)),
      body(counts(draft.rows.count, leaves.count, tables.formats.score(maximum))),
    ]
    let differences = comparison.isFirst ? [] : self.lines(of: comparison)
    if !differences.isEmpty { lines += [blank, title(changes)] + differences }
    return lines + self.lines(of: found)
  }

  /// The preview of a table of departments, line by line.
  public func lines(of draft: PeersDraft, findings found: [TableFinding], year: Int) -> [ImportWords.Line] {
    let lines = [
      ImportWords.Line(tone: .title, indent: 0, text: peersTitle(year)), body(departments(draft.rows.count)),
    ]
    return lines + self.lines(of: found)
  }

  private var blank: ImportWords.Line { .init(tone: .body, indent: 0, text: "") }
  private func title(_ text: String) -> ImportWords.Line { .init(tone: .title, indent: 0, text: text) }
  private func body(_ text: String) -> ImportWords.Line { .init(tone: .body, indent: 2, text: text) }
  private func warning(_ text: String) -> ImportWords.Line { .init(tone: .warning, indent: 2, text: text) }

  private func lines(of found: [TableFinding]) -> [ImportWords.Line] {
    var lines = found.prefix(Self.most).map { finding in
      warning((finding.place.map { "\(tables.place($0)): " } ?? "") + tables.sentence(finding))
    }
    if found.count > Self.most { lines.append(warning(more(found.count - Self.most))) }
    return [blank, title(findings)] + (lines.isEmpty ? [body(nothingUnclear)] : lines)
  }

  private func lines(of comparison: ScorecardComparison) -> [ImportWords.Line] {
    let pairs: [(@Sendable (Int) -> String, [ScorecardComparison.Pair], (ScorecardComparison.Pair) -> String)] = [
      (renamed, comparison.renamed, { "\($0.code): “\($0.before.name)” → “\($0.after?.name ?? "")”" }),
      (moved, comparison.moved, { "\($0.before.id.code) → \($0.code) \($0.before.name)" }),
      (dropped, comparison.dropped, { "\($0.before.id.code) \($0.before.name)" }),
      (maximumChanged, comparison.maximumChanged, { maximum($0) }),
      (scoreChanged, comparison.scoreChanged, { scores($0) }),
      (otherwiseChanged, comparison.otherwiseChanged, { "\($0.code) \($0.before.name)" }),
    ]
    var lines = section(added, comparison.added.map { "\($0.id.code) \($0.name)" })
    for (head, pairs, text) in pairs { lines += section(head, pairs.map { text($0) + hanging($0) }) }
    return lines
  }

  private func section(_ head: (Int) -> String, _ texts: [String]) -> [ImportWords.Line] {
    guard !texts.isEmpty else { return [] }
    var lines = [body(head(texts.count))]
    lines += texts.prefix(Self.most).map { .init(tone: .body, indent: 4, text: $0.folding(to: 160)) }
    if texts.count > Self.most { lines.append(.init(tone: .body, indent: 4, text: more(texts.count - Self.most))) }
    return lines
  }

  private func maximum(_ pair: ScorecardComparison.Pair) -> String {
    "\(pair.code): \(tables.formats.score(pair.before.maximum)) → \(tables.formats.score(pair.after?.maximum))"
  }

  private func scores(_ pair: ScorecardComparison.Pair) -> String {
    let stages = ScoreStage.allCases.filter { pair.before.scores[$0] != pair.after?.scores[$0] }
    let texts = stages.map { stage in
      let (before, after) = (pair.before.scores[stage], pair.after?.scores[stage])
      return "\(tables.scores.name(stage)) \(tables.formats.score(before)) → \(tables.formats.score(after))"
    }
    return "\(pair.code): \(texts.joined(separator: "; "))"
  }

  /// What hangs on a criterion, in brackets behind it.
  private func hanging(_ pair: ScorecardComparison.Pair) -> String {
    let text = hanging(pair.items.count, pair.hasEntries)
    return text.isEmpty ? "" : " [\(text)]"
  }

  static let vietnamese = TableImportWords(
    scoresTitle: { "Bảng điểm năm \($0)" }, peersTitle: { "Kết quả các cơ quan năm \($0)" },
    counts: { "\($0) dòng, \($1) tiêu chí chấm điểm, tổng điểm tối đa \($2)" }, departments: { "\($0) cơ quan" },
    changes: "So với bảng điểm đang có", findings: "Cần làm rõ", nothingUnclear: "không có",
    added: { "Thêm mới (\($0))" }, renamed: { "Đổi tên (\($0))" }, moved: { "Chuyển mã (\($0))" },
    dropped: { "Bỏ đi (\($0))" }, maximumChanged: { "Đổi điểm tối đa (\($0))" }, scoreChanged: { "Đổi điểm (\($0))" },
    otherwiseChanged: { "Đổi nội dung khác (\($0))" },
    hanging: { items, hasEntries in
      [items > 0 ? "còn \(items) mục khắc phục" : "", hasEntries ? "đã có tự chấm, minh chứng hoặc giải trình" : ""]
        .filter { !$0.isEmpty }.joined(separator: "; ")
    },
    more: { "… và \($0) dòng nữa" }, scoresQuestion: { "Nhập bảng điểm năm \($0)? [c/K] " },
    peersQuestion: { "Nhập kết quả các cơ quan năm \($0)? [c/K] " },
    importedScores: { "Đã nhập bảng điểm năm \($1) (\($2) dòng) vào \($0)" },
    importedPeers: { "Đã nhập kết quả \($2) cơ quan năm \($1) vào \($0)" },
    nothingNew: { "Năm \($0) đã đúng như bảng này; không có gì thay đổi." },
    badRank: { "Chưa hiểu thứ hạng “\($0)”; ghi như 7/20 hoặc 7." },
    badIndex: { "Chưa hiểu chỉ số “\($0)”; ghi như 91,89." }, badYear: { "Năm \($0) không hợp lệ; ghi như 2024." },
    noPeers: { "Chưa có kết quả các cơ quan năm \($0); nhập bằng “cchc peers import”." }, rank: "Hạng",
    department: "Cơ quan", index: "Chỉ số", className: "Xếp loại", distance: "So với mình", own: "◄ cơ quan mình",
    tables: .vietnamese)

  static let english = TableImportWords(
    scoresTitle: { "Scorecard of \($0)" }, peersTitle: { "Results of all departments, \($0)" },
    counts: { "\(EnglishCount.of($0, "row")), \(EnglishCount.of($1, "leaf", "leaves")), maxima add up to \($2)" },
    departments: { EnglishCount.of($0, "department") }, changes: "Against the scorecard there is",
    findings: "To clarify", nothingUnclear: "nothing", added: { "New (\($0))" }, renamed: { "Renamed (\($0))" },
    moved: { "Moved (\($0))" }, dropped: { "Dropped (\($0))" }, maximumChanged: { "Other maximum (\($0))" },
    scoreChanged: { "Other scores (\($0))" }, otherwiseChanged: { "Changed otherwise (\($0))" },
    hanging: { items, hasEntries in
      [
        items > 0 ? EnglishCount.of(items, "item") : "",
        hasEntries ? "self-score, evidence or explanation entered" : "",
      ]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    },
    more: { "… and \($0) more" }, scoresQuestion: { "Import the scorecard of \($0)? [y/N] " },
    peersQuestion: { "Import the results of \($0)? [y/N] " },
    importedScores: { "Imported the scorecard of \($1) (\(EnglishCount.of($2, "row"))) into \($0)" },
    importedPeers: { "Imported the results of \(EnglishCount.of($2, "department")) of \($1) into \($0)" },
    nothingNew: { "\($0) is as this table has it already; nothing changed." },
    badRank: { "The rank “\($0)” is not clear; write 7/20 or 7." },
    badIndex: { "The index “\($0)” is not clear; write 91.89, say." },
    badYear: { "The year \($0) is not valid; write 2024, say." },
    noPeers: { "No results of \($0) are known; import them with “cchc peers import”." }, rank: "Rank",
    department: "Department", index: "Index", className: "Class", distance: "From own", own: "◄ own",
    tables: .english)
}
