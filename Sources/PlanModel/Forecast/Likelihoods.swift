/// How likely an item brings its points back, by work state, in thousandths. A state that is not set counts nothing.
///
/// A plain row of six numbers, since every start of the board makes one, and dictionaries of one's own keys cost more
/// there than the rest of the settings together.
public struct Likelihoods: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var byState: (Int?, Int?, Int?, Int?, Int?, Int?)

  /// Those of the states, in their order.
  init(_ first: Int, _ second: Int, _ third: Int, _ fourth: Int, _ fifth: Int, _ sixth: Int) {
    byState = (first, second, third, fourth, fifth, sixth)
  }

  /// Those of some states.
  public init(dictionaryLiteral elements: (WorkState, Int)...) { self.init(elements) }

  /// Those of some states; the last one counts where a state is named twice.
  public init(_ elements: [(WorkState, Int)]) {
    byState = (nil, nil, nil, nil, nil, nil)
    for (state, value) in elements { self[state] = value }
  }

  /// That of a state; `nil` where it is not set.
  public subscript(state: WorkState) -> Int? {
    get {
      switch state {
      case .notStarted: byState.0
      case .inProgress: byState.1
      case .awaitingConfirmation: byState.2
      case .done: byState.3
      case .blocked: byState.4
      case .cancelled: byState.5
      }
    }
    set {
      switch state {
      case .notStarted: byState.0 = newValue
      case .inProgress: byState.1 = newValue
      case .awaitingConfirmation: byState.2 = newValue
      case .done: byState.3 = newValue
      case .blocked: byState.4 = newValue
      case .cancelled: byState.5 = newValue
      }
    }
  }

  /// Alike where every state is.
  public static func == (left: Self, right: Self) -> Bool { left.byState == right.byState }

  /// Feeds the states' values.
  public func hash(into hasher: inout Hasher) {
    for state in WorkState.allCases { hasher.combine(self[state]) }
  }
}
