import PlanModel

/// The labels of one document that no list of words has, with what they were understood to be.
struct LearnedLabels: Hashable, Sendable {
  /// The fields by the bare letters of the labels.
  private var fields: [[UInt8]: ItemField] = [:]

  /// Whether there are none.
  var isEmpty: Bool { fields.isEmpty }

  /// The field of a label by its bare letters.
  subscript(letters: [UInt8]) -> ItemField? {
    get { fields[letters] }
    set { fields[letters] = newValue }
  }
}

extension ItemField {
  /// The field that a slot of an item is.
  init(_ slot: ItemSlot) {
    switch slot {
    case .cause: self = .cause
    case .remedy: self = .remedy
    case .lead: self = .lead
    case .coordinating: self = .coordinating
    case .time: self = .time
    case .points: self = .score
    case .name: self = .name
    }
  }

  /// The slots of an item that the field fills.
  var slots: [ItemSlot] {
    switch self {
    case .cause: [.cause]
    case .remedy: [.remedy]
    case .lead: [.lead]
    case .coordinating: [.coordinating]
    case .assignment: [.lead, .coordinating]
    case .time: [.time]
    case .score: [.points]
    case .name: [.name]
    case .other: []
    }
  }
}
