import Testing

extension Trait where Self == ConditionTrait {
  /// The test needs a terminal.
  static var inTerminal: Self { .enabled(if: Tmux.isAvailable, "tmux is not installed") }
}
