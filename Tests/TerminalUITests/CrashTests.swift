import Glibc
import ScreenModel
import Testing

@testable import TerminalUI

@Suite("The terminal after the program died")
struct CrashTests {
  /// Starts a session on a terminal, as a child of the test.
  private static func session(on path: String) throws -> TerminalSession {
    setenv("TERM", "xterm-256color", 1)
    let descriptor = open(path, O_RDWR | O_NOCTTY)
    var session = try TerminalSession(keyboard: descriptor, output: descriptor)
    session.show(Screen(size: session.size))
    return session
  }

  private func expectRestored(_ terminal: PseudoTerminal, modes: [UInt32]) {
    #expect(terminal.modes == modes)
    let output = terminal.output()
    #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?1049l") && output.contains("\u{1B}[?25h"))
  }

  @Test("It is restored when memory is misused")
  func fault() async throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let (path, modes) = (terminal.path, terminal.modes)
    await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
      let session = try Self.session(on: path)
      raise(SIGSEGV)
      _ = session.size
    }
    expectRestored(terminal, modes: modes)
  }

  @Test("It is restored when a background task traps")
  func trap() async throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let (path, modes) = (terminal.path, terminal.modes)
    await #expect(processExitsWith: .failure) { [path = path as String] in
      let session = try Self.session(on: path)
      await Task.detached { [rows = session.size.rows] in precondition(rows < 0, "as in a background task") }.value
      _ = session.size
    }
    expectRestored(terminal, modes: modes)
  }

  @Test("It is restored at exit()")
  func exiting() async throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let (path, modes) = (terminal.path, terminal.modes)
    await #expect(processExitsWith: .exitCode(3)) { [path = path as String] in
      let session = try Self.session(on: path)
      if session.size.rows == 5 { exit(3) }
    }
    expectRestored(terminal, modes: modes)
  }
}
