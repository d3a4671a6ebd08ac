import PlanModel

/// Decides for all lines of a document together whether they are in a legacy encoding, and which of them.
///
/// Certain is what reads almost everywhere as Vietnamese after conversion and not before. A document may be mixed, as when
/// old text was copied into a new file; then each line must be plainly one or the other.
struct LegacyJudgement {
  /// What the lines are.
  enum Verdict: Equatable {
    /// Text of today, or none that would be known.
    case modern
    /// The lines that are in the encoding.
    case legacy(LegacyEncoding, lines: [Int])
    /// Text that is partly or damaged in the encoding, so that converting it would be guessing.
    case unsure(LegacyEncoding)
  }

  /// How the words of all lines count together.
  private struct Count {
    var legacy = 0
    var misses = 0
    var modern = 0
    var both = 0
    var legacyLines: [Int] = []
    /// Lines that tell nothing, or both.
    var otherLines: [Int] = []
    var differentWords = 0
    var lacksLetters = false

    mutating func add(_ reading: LegacyWords.Reading, line: Int) {
      if reading.legacy > reading.modern {
        legacy += reading.legacy
        misses += reading.words - reading.legacy
        legacyLines.append(line)
      } else if reading.modern > reading.legacy {
        modern += reading.modern
      } else {
        both += reading.legacy
        misses += reading.words - reading.legacy
        otherLines.append(line)
      }
    }

    /// Too little to go by: single signs that happen to make a word.
    var isNothing: Bool { legacy < 8 || differentWords < 6 || legacy <= misses }
    /// Almost every word reads in the encoding, and no letter was lost everywhere.
    var isClean: Bool { misses * 12 <= legacy && !lacksLetters }
    /// So little reads as it stands that it may be chance.
    var isPure: Bool { modern * 20 <= legacy }
  }

  /// What the lines are; control characters and breaks do not belong to them.
  static func verdict(of lines: [ArraySlice<UInt32>]) -> Verdict {
    var best: (encoding: LegacyEncoding, count: Count)?
    for encoding in LegacyEncoding.allCases {
      var words = LegacyWords(encoding)
      var count = Count()
      for (place, line) in lines.enumerated() { count.add(words.reading(of: line), line: place) }
      count.differentWords = words.onlyLegacy.count
      count.lacksLetters = words.lacksLetters && !lines.joined().contains(0xAD)
      if count.legacy > best?.count.legacy ?? 0 { best = (encoding, count) }
    }
    guard let (encoding, count) = best, !count.isNothing else { return .modern }
    guard count.isClean else { return .unsure(encoding) }
    if count.isPure {
      return .legacy(encoding, lines: (count.legacyLines + count.otherLines).sorted())
    }
    return count.both == 0 ? .legacy(encoding, lines: count.legacyLines) : .unsure(encoding)
  }
}

extension LegacyEncoding {
  /// The fault for text in this encoding that cannot be converted with certainty.
  var fault: ImportFault { self == .tcvn3 ? .legacyTCVN3 : .legacyVNI }
}
