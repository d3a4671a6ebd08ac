extension Plan {
  /// How an item is named where one is asked for: the code of its criterion, with its place among the items of that code
  /// where there are several ("1.5#2").
  public func label(of id: Item.Key) -> String {
    guard let item = items[id] else { return "" }
    let all = items(of: item.criterion)
    guard all.count > 1, let place = all.firstIndex(of: id) else { return item.criterion.description }
    return "\(item.criterion)#\(place + 1)"
  }

  /// The items that a name means: one for "1.5#2", all of the criterion for "1.5"; none where there is no such item.
  public func items(labelled text: String) -> [Item.Key] {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let code = CriterionCode(parts[0].trimmed) else { return [] }
    let all = items(of: code)
    guard parts.count == 2 else { return all }
    guard let place = Int(parts[1].trimmed), all.indices.contains(place - 1) else { return [] }
    return [all[place - 1]]
  }
}
