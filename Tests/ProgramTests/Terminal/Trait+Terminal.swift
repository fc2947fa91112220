import Glibc
import Testing

extension Trait where Self == ConditionTrait {
  /// The test needs a terminal.
  static var inTerminal: Self { .enabled(if: Tmux.isAvailable, "tmux is not installed") }

  /// The test needs a machine that is not busy with other tests: it is for `make check`, and to be run alone.
  static var onQuietMachine: Self {
    .enabled(if: getenv("MULU_TERMINAL_TESTS") != nil, "for make check: a busy machine changes what is seen")
  }
}
