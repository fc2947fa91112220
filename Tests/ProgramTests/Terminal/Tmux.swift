import Foundation

/// The terminal multiplexer that plays the terminal.
enum Tmux {
  /// Whether tests in a terminal can run.
  ///
  /// `MULU_TERMINAL_TESTS=1` has them run, and fail, without tmux.
  static let isAvailable =
    ProcessInfo.processInfo.environment["MULU_TERMINAL_TESTS"] == "1"
    || (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
    }

  /// A screen without tmux's own status row; a pane stays when its program has ended, so that one can look at it.
  static let configuration = """
    set -g default-terminal tmux-256color
    set -g remain-on-exit on
    set -g remain-on-exit-format ''
    set -g status off
    set -g escape-time 0
    set -g set-clipboard on
    set -g allow-rename on

    """
}
