import PlanModel

extension TableWords {
  static let english = TableWords(
    columnNames: { key in
      switch key {
      case "self": "self-score"
      case "appraised1": "first appraisal"
      case "appraised2": "second appraisal"
      case "applicable", "not_applicable": "applies"
      case "evidence_needed": "evidence needed"
      case "asked": "explanation asked for"
      default: key
      }
    },
    sheetText: { "sheet “\($0)”" }, rowText: { "row \($0)" }, cellText: { "row \($0), column \($1)" },
    faultSentences: { reason, path, words in
      switch reason {
      case .source(.empty): "\(path) is empty; choose a table as XLSX, CSV or TSV."
      case .source(.binary): "\(path) is not text; use a table as XLSX or CSV."
      case .source(.otherFormat(let name)): "\(path) is a \(name) file; save the table as CSV (UTF-8) and import that."
      case .source(.tooLarge(let limit)):
        "\(path) is larger than \(limit / 1_000_000) MB and so no table; nothing was imported."
      case .source: ""
      case .unclosedQuote: "a quote that opens here never closes; mend it and import again."
      case .textAfterQuote: "there is text behind a closing quote; a quote within a cell is written as two, \"\"."
      case .tooManyCells(let cells, let columns, true):
        "there are \(cells) cells, but the heading has \(columns) columns; a number with a decimal comma must be quoted (\"1,5\")."
      case .tooManyCells(let cells, let columns, false):
        "there are \(cells) cells, but the heading has \(columns) columns; check the separators in this row."
      case .columnsMissing(let keys, let seen):
        "the columns \(keys.joined(separator: ", ")) were not recognised; the table has: \(words.list(seen)); name them by "
          + "heading, letter or number, with \(words.example(keys)), say."
      case .columnUnclear(let key, let names):
        "several columns could be \(key): \(words.list(names)); choose one, with --map \"\(key)=\(names.first ?? "")\", say."
      case .badMap(let text, let known):
        "“\(text)” in --map is not clear; write key=column, the keys are \(known.joined(separator: ", "))."
      case .noSuchColumn(let name, let seen):
        "--map names the column “\(name)”, but the table has: \(words.list(seen)); mend the name, letter or number."
      case .noRows: "there is no row below the heading; check the file."
      case .noCode(let name): "“\(name.folding)” has a score but no code; give it one."
      case .badCode(let code): "“\(code.folding)” is no code of a criterion; a code reads 1.2.3."
      case .duplicateCode(let code, let first):
        "the code \(code) stands in row \(first) already; each code has one row."
      case .unreadableNumber(let text, let column):
        "“\(text.folding)” in column “\(column.folding)” is no number; write 1.5 or 1,5."
      case .ambiguousNumber(let text, let column):
        "“\(text)” in column “\(column.folding)” can be read two ways (thousandths or thousands); write it with at most two "
          + "decimals."
      case .belowZero(let text, let column): "the score “\(text)” in column “\(column.folding)” is below zero; mend it."
      case .aboveMaximum(let code, let column, let score, let maximum):
        "criterion \(code) has \(words.formats.score(score)) in column “\(column.folding)”, above its maximum of "
          + "\(words.formats.score(maximum)); mend it."
      case .unreadableMark(let text, let column):
        "“\(text.folding)” in column “\(column.folding)” is neither yes nor no; write x, Áp dụng or Không áp dụng."
      case .scoredParent(let code, let part):
        "criterion \(code) has a score of its own while its parts (\(part)…) have none; score the parts."
      case .noIndex(let name): "“\(name.folding)” has no index; give it one or take the row out."
      case .indexOutOfRange(let text): "“\(text)” is no index above 1 and up to 100 %; write 91.89%, say."
      }
    },
    findingSentences: { kind, words in
      let formats = words.formats
      switch kind {
      case .check(let check): return words.scores.sentence(check)
      case .partsScoreDiffers(let code, let stage, let stated, let parts):
        return
          "Criterion \(code): \(words.scores.name(stage)) is stated as \(formats.score(stated)), but its parts add up to "
          + "\(formats.score(parts)); the parts are taken."
      case .totalRowDiffers(let stage, let stated, let sum):
        let what = stage.map { words.scores.name($0) } ?? words.scores.maximum
        return "The row of totals states \(formats.score(stated)) (\(what)), the rows add up to \(formats.score(sum))."
      case .codeGiven(let code, let name): return "“\(name.folding)” has no code and gets \(code)."
      case .rowLeftOut(let text): return "A row without a code is left out: “\(text.folding)”."
      case .scaleLeftOut(let count):
        return "\(EnglishCount.of(count, "row")) of a scoring scale, from here on, left out."
      case .columnLeftOut(let name): return "The column “\(name.folding)” is left out."
      case .rounded(let text, let score):
        return "“\(text)” has more than three decimals and becomes \(formats.score(score))."
      case .evidenceUnclear(let code, let text):
        return "Criterion \(code): evidence is neither complete nor missing (“\(text.folding)”)."
      case .lineKept(let code, let name):
        return
          "The new table has no \(code) “\(name.folding)”, but it has an item or entries and is kept, points included; "
          + "add --drop to drop it."
      case .duplicateName(let name, let first): return "“\(name.folding)” stands in row \(first) already."
      case .rankAgainstIndex(let name, let rank, let other, let otherRank):
        return "“\(name.folding)” has rank \(rank) and “\(other.folding)” rank \(otherRank), against their indexes."
      case .numbersAreNoRanks: return "The numbers of the rows do not follow the indexes and are not taken as ranks."
      case .ownRankDiffers(let stated, let computed):
        return "The own department has rank \(stated) in the table, by the indexes it is \(computed)."
      case .sourceNote(let note): return OfficeWords.english.sentence(ofNote: note)
      case .ownMissing(let name):
        return name.isEmpty
          ? "The own department is not known; add --own \"Name\"."
          : "“\(name)” is not in the table; add --own if the table calls it otherwise."
      }
    },
    moreFaults: { "\(EnglishCount.of($0, "more fault"))." }, faults: .english, scores: .english, formats: .english)
}
