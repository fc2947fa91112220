import Glibc
import ScreenModel
import Testing

@testable import TerminalUI

/// Sessions on a pseudo-terminal; a process has one at a time, and signals are for the whole process.
@Suite("Terminal session", .serialized)
struct TerminalSessionTests {
  init() {
    setenv("TERM", "xterm-256color", 1)
  }

  private func screen(_ rows: [String], columns: Int = 20) -> Screen {
    var screen = Screen(size: ScreenSize(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() { screen.draw(text, row: row, column: 0, style: .plain) }
    return screen
  }

  @Test("What is no terminal, or is not known, is refused and left as it was")
  func refusals() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(throws: TerminalError.notATerminal) { _ = try TerminalSession(keyboard: ends[0], output: ends[1]) }

    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let (program, modes) = (terminal.program, terminal.modes)
    for (name, error) in [("", TerminalError.unnamed), ("no-such", .unknown("no-such")), ("dumb", .incapable("dumb"))] {
      setenv("TERM", name, 1)
      #expect(throws: error) { _ = try TerminalSession(keyboard: program, output: program) }
      #expect(terminal.modes == modes)
    }
  }

  @Test("The terminal is taken over and given back as it was, once")
  func restoring() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let modes = terminal.modes
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    #expect(session.size == ScreenSize(columns: 20, rows: 5))
    #expect(session.colors == 256)
    #expect(terminal.modes != modes)
    session.show(screen(["目录", "", "", "", "bottom row, to the…"]))
    #expect(terminal.output().contains("\u{1B}[?1049h"))
    session.end()
    #expect(terminal.modes == modes)
    #expect(terminal.output().contains("\u{1B}[?1049l"))
    session.end()
    session.show(screen(["x", "", "", "", ""]))
    #expect(terminal.output().isEmpty)
  }

  @Test("Dropping a session gives the terminal back")
  func dropping() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let modes = terminal.modes
    do {
      let session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
      #expect(session.size.rows == 5)
    }
    #expect(terminal.modes == modes)
  }

  @Test("Only what differs is written, moved rows are scrolled, nothing is cleared")
  func economy() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    let text = (0..<30).map { "第\($0)行的文字长短不同，" + String(repeating: "字", count: $0 % 9) }
    session.show(screen(Array(text[0..<9]) + ["status"], columns: 40))
    #expect(terminal.output().contains("第8行"))

    session.show(screen(Array(text[0..<9]) + ["status"], columns: 40))
    #expect(terminal.output().isEmpty)

    session.show(screen(Array(text[1..<10]) + ["status"], columns: 40))
    let line = terminal.output()
    #expect(line.contains(text[9]) && !line.contains("第8行") && !line.contains("status"))
    #expect(line.utf8.count < text[9].utf8.count + 40)

    session.show(screen(Array(text[15..<24]) + ["status"], columns: 40))
    let page = terminal.output()
    #expect(page.contains("23") && !page.contains("\u{1B}[2J"))
    session.redraw()
    let everything = terminal.output()
    #expect(everything.contains("第15行") && everything.contains("status") && !everything.contains("\u{1B}[2J"))
    session.end()
  }

  @Test("Wide characters at the right edge and the bottom right cell are written")
  func edges() throws {
    let terminal = try PseudoTerminal(columns: 4, rows: 2)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.show(screen(["目录", "abcd"], columns: 4))
    let output = terminal.output()
    #expect(output.contains("目录") && output.contains("d"))
    session.end()
  }

  @Test("Keys, pastes, the mailbox and timeouts are events")
  func events() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let mailbox = try Mailbox<String>()
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    terminal.type("j\u{1A}\u{03}\u{1B}[6~中\u{1B}[200~粘贴\u{1B}[201~")
    let expected: [TerminalEvent] = [
      .key(.character("j")), .key(.control("z")), .key(.control("c")), .key(.pageDown), .key(.character("中")),
      .pasted("粘贴"), .idle,
    ]
    #expect(session.nextEvent(timeout: .zero) == expected[0])
    #expect(session.hasPendingInput == true)
    for event in expected.dropFirst() {
      #expect(session.nextEvent(mailbox: mailbox.descriptor, timeout: .zero) == event)
    }
    mailbox.post("grown")
    #expect(session.nextEvent(mailbox: mailbox.descriptor) == .mailbox)
    #expect(mailbox.take() == ["grown"])
    #expect(session.hasPendingInput == false)
    terminal.type("\u{1B}")
    #expect(session.nextEvent(mailbox: mailbox.descriptor) == .key(.escape))
    session.end()
  }

  @Test("Another size is one event however often it changed, and any size can be shown")
  func resizing() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.show(screen(["a", "b", "c", "d", "e"]))
    for size: (columns: UInt16, rows: UInt16) in [(90, 30), (1, 1), (2, 7), (120, 40)] {
      terminal.resize(columns: 60, rows: 20)
      kill(getpid(), SIGWINCH)
      terminal.resize(columns: size.columns, rows: size.rows)
      kill(getpid(), SIGWINCH)
      let expected = ScreenSize(columns: Int(size.columns), rows: Int(size.rows))
      #expect(session.nextEvent() == .resized(expected))
      _ = terminal.output()
      session.show(screen(Array(repeating: "目", count: expected.rows), columns: expected.columns))
      let output = terminal.output()
      #expect(output.contains(expected.columns > 1 ? "目" : "\u{1B}"))
      // In a lower region, going a row down at its bottom would scroll.
      #expect(output.matches(of: /\e\[(\d+;\d+)r/).last?.output.1 == "1;\(expected.rows)")
      session.show(screen(["larger", "than", "it"], columns: 200))
      _ = terminal.output()
    }
    session.end()
  }

  @Test("Without a size of its own the terminal has that of the environment, or 80 × 24")
  func missingSize() throws {
    let terminal = try PseudoTerminal(columns: 0, rows: 0)
    setenv("COLUMNS", "33", 1)
    setenv("LINES", "nonsense", 1)
    defer {
      unsetenv("COLUMNS")
      unsetenv("LINES")
    }
    let session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    #expect(session.size == ScreenSize(columns: 33, rows: 24))
  }

  // Sent to the process, as `raise` would send them to a thread that has them blocked.
  @Test(
    "Signals from other processes are events",
    arguments: [
      (SIGTERM, .terminate), (SIGHUP, .hangup), (SIGINT, .interrupt), (SIGTSTP, .suspend),
    ] as [(Int32, TerminalEvent)])
  func signals(number: Int32, event: TerminalEvent) throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    kill(getpid(), number)
    #expect(session.nextEvent() == event)
    terminal.type("j")
    #expect(session.nextEvent() == .key(.character("j")))
    session.end()
  }

  @Test("Continued after a stop that it could not see, the terminal is taken over again")
  func continuing() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let modes = terminal.modes
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    let ours = terminal.modes
    session.show(screen(["目录", "", "", "", ""]))
    _ = terminal.output()
    var cooked = termios()
    tcgetattr(terminal.program, &cooked)
    cooked.c_lflag |= UInt32(ICANON | ECHO)
    tcsetattr(terminal.program, TCSANOW, &cooked)
    kill(getpid(), SIGCONT)
    #expect(session.nextEvent(timeout: .milliseconds(200)) == .idle)
    #expect(terminal.modes == ours)
    #expect(terminal.output().contains("目录"))
    session.end()
    #expect(terminal.modes == modes)
  }

  @Test("A lost terminal is the end of the input")
  func lost() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 5)
    let keyboard = terminal.program
    var session = try TerminalSession(keyboard: keyboard, output: keyboard)
    let nothing = open("/dev/null", O_RDWR)
    dup2(nothing, terminal.emulator)
    close(nothing)
    #expect(session.nextEvent() == .inputClosed)
    session.end()
  }
}
