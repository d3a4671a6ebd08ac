extension Plan {
  /// The change that enters or edits a conclusion and makes it an assignment of an item in one step.
  ///
  /// - Throws: as `change(concluding:)` and `change(assigning:)` do.
  public func change(
    concluding conclusion: Conclusion, before: Conclusion?, assigningTo item: Item.Key, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard conclusion.assignee != nil else { throw .missingRecord }
    var entered = conclusion
    // A task that becomes an assignment is followed up there.
    entered.followUp = .noted
    var plan = self
    if entered != before {
      let first = try change(concluding: entered, before: before, by: signature)
      try plan.apply(first)
      for case .conclusion(let edit) in first.edits { if let after = edit.after { entered = after } }
    }
    var change = try plan.change(assigning: entered.id, to: item, by: signature)
    for place in change.edits.indices {
      if case .conclusion(let edit) = change.edits[place] {
        change.edits[place] = .conclusion(Edit(before: before, after: edit.after))
      }
    }
    return change
  }
}
