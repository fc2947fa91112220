internal import Glibc

extension TerminalProgram {
  /// Milliseconds from a key until another version of a file stands in its place; `nil` if none does within a second.
  package func time(of key: String, untilChanged path: String) -> Double? {
    let before = version(of: path)
    let pressed = now()
    send(key)
    let deadline = pressed + 1_000 * millisecond
    while now() < deadline {
      if version(of: path) != before { return milliseconds(from: pressed, to: now()) }
      _ = receive(until: now() + millisecond / 10)
    }
    return nil
  }

  /// What tells one version of a file from another; zero where there is none.
  private func version(of path: String) -> UInt {
    var status = stat()
    return stat(path, &status) == 0 ? UInt(status.st_ino) : 0
  }
}
