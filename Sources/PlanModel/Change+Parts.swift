extension Change {
  /// Whether it edits nothing but lines of scorecards, and each stays the line it was.
  public var editsOnlyScores: Bool {
    edits.allSatisfy { if case .line(let edit) = $0 { edit.before != nil && edit.after != nil } else { false } }
  }

  /// Whether it edits anything that all plans of the file share.
  public var editsShared: Bool { edits.contains(where: \.isShared) }

  /// Whether it edits nothing else, so that it belongs to no plan in particular.
  public var editsOnlyShared: Bool { edits.allSatisfy(\.isShared) }
}
