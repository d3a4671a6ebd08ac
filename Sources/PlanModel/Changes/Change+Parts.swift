extension Change {
  /// Whether it edits nothing but lines of scorecards, and each stays the line it was.
  public var editsOnlyScores: Bool {
    edits.allSatisfy { if case .line(let edit) = $0 { edit.before != nil && edit.after != nil } else { false } }
  }

  /// Whether it edits anything that all plans of the file share.
  public var editsShared: Bool { edits.contains(where: \.isShared) }

  /// Whether it edits nothing else, so that it belongs to no plan in particular.
  public var editsOnlyShared: Bool { edits.allSatisfy(\.isShared) }

  /// Whether it edits what a plan says of itself, or makes or removes a plan.
  public var editsHeader: Bool { edits.contains { if case .header = $0 { true } else { false } } }

  /// Whether it adds a plan to the file.
  public var makesPlan: Bool {
    edits.contains { if case .header(let edit) = $0 { edit.before == nil } else { false } }
  }

  /// Whether it takes a plan out of the file.
  public var removesPlan: Bool {
    edits.contains { if case .header(let edit) = $0 { edit.after == nil } else { false } }
  }
}
