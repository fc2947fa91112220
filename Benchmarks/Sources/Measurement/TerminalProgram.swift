internal import CPseudoterminal
internal import Glibc
package import TerminalEmulator

/// A program that runs in a pseudo-terminal of ours.
package final class TerminalProgram {
  package let command: [String]
  package let started: UInt64
  package private(set) var emulator: TerminalEmulator
  /// The bytes that the program has written so far.
  package private(set) var byteCount = 0
  package private(set) var hasEnded = false

  private let process: pid_t
  private let terminal: Int32
  private let home: TemporaryFolder
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts `command` with an empty home folder, in a terminal that has left and right margins or not.
  package convenience init(_ command: [String], size: TerminalSize, knowsSideMargins: Bool = false) throws {
    try self.init(command, in: TemporaryFolder(), size: size, knowsSideMargins: knowsSideMargins)
  }

  /// Starts `command` with a home folder that has been prepared, and goes away with the program.
  package init(
    _ command: [String], in home: consuming TemporaryFolder, size: TerminalSize, knowsSideMargins: Bool = false
  ) throws {
    self.command = command
    self.home = home
    emulator = TerminalEmulator(rows: size.rows, columns: size.columns, knowsSideMargins: knowsSideMargins)
    var terminal: Int32 = -1
    let environment = self.home.environment
    (started, process) = withCStrings(command) { arguments in
      withCStrings(environment) { environment in
        (now(), pseudoterminal_spawn(arguments, environment, Int32(size.rows), Int32(size.columns), &terminal))
      }
    }
    self.terminal = terminal
    guard process > 0 else { throw MeasurementError.cannotStart(command.joined(separator: " ")) }
  }

  deinit {
    close(terminal)
    guard process > 0 else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Waits until the program writes, but not beyond `deadline`, and returns the time at which it did.
  package func receive(until deadline: UInt64) -> UInt64? {
    let remaining = Int64(deadline) - Int64(now())
    guard remaining > 0, !hasEnded else { return nil }
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32((remaining + 999_999) / 1_000_000)) > 0 else { return nil }
    let count = read(terminal, &buffer, buffer.count)
    let time = now()
    guard count > 0 else {
      hasEnded = true
      return nil
    }
    byteCount += count
    emulator.receive(buffer[..<count], at: time)
    send(emulator.replies)
    emulator.replies = []
    return time
  }

  /// Takes what the program writes until it has written nothing for `quiet`, but not beyond `deadline`.
  package func receive(untilQuietFor quiet: UInt64, deadline: UInt64) {
    while receive(until: min(now() + quiet, deadline)) != nil {}
  }

  package func send(_ keys: String) {
    send(Array(keys.utf8))
  }

  /// The text of each row on the screen.
  package var shownRows: [String] { (0..<emulator.screen.rows).map { emulator.screen.text(ofRow: $0) } }

  /// Gives the terminal another size; what it showed is gone.
  package func resize(to size: TerminalSize) {
    emulator = TerminalEmulator(rows: size.rows, columns: size.columns)
    _ = pseudoterminal_resize(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// Milliseconds of processor time that the program has taken so far; `nil` where the system does not tell.
  package var processorTime: Double? {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  package var memory: MemoryUse? { MemoryUse(process: process) }

  private func send(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    _ = write(terminal, bytes, bytes.count)
  }
}
