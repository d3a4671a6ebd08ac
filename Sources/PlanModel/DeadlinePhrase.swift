extension Deadline {
  /// What the words of a plan propose as a deadline; `nil` words give an empty deadline.
  public init(reading text: String?, planYear: Int?) {
    self.init(text: text ?? "")
  }
}
