import Glibc
import ScreenModel
import Testing

@testable import TerminalUI

extension TerminalSessionTests {
  private func shown(_ text: String) -> Screen {
    var screen = Screen(size: ScreenSize(columns: 20, rows: 3))
    screen.draw(text, row: 0, column: 0, style: .plain)
    return screen
  }

  @Test("The width of ambiguous characters is asked for ahead of the first screen, which waits for nothing")
  func asking() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 3)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.ask()
    session.show(shown("first"))
    let output = terminal.output()
    let question = try #require(output.firstRange(of: "\rññññ“…—①\u{1B}[6n"))
    let text = try #require(output.firstRange(of: "first"))
    let entry = try #require(output.firstRange(of: "\u{1B}[?1049h"))
    #expect(entry.upperBound <= question.lowerBound && question.upperBound <= text.lowerBound)
    // What the question has written is wiped away.
    #expect(output[question.upperBound...].hasPrefix("\r\u{1B}[K"))
    #expect(session.nextEvent(timeout: .zero) == .idle)
    session.end()
  }

  @Test(
    "The cursor behind the question tells the width, once",
    arguments: [(9, 1), (13, 2), (10, 1), (12, 2), (1, nil)] as [(Int, Int?)])
  func answering(column: Int, columns: Int?) throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 3)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.ask()
    session.show(shown("first"))
    terminal.type("\u{1B}[?69;2$y\u{1B}[?2026;0$y\u{1B}[1;\(column)Rj")
    if let columns { #expect(session.nextEvent(timeout: .zero) == .ambiguousColumns(columns)) }
    #expect(session.nextEvent(timeout: .zero) == .key(.character("j")))
    #expect(session.abilities == TerminalAbilities(hasSideMargins: true, hasSynchronizedOutput: false))
    // Not asked for, it is F3 with Shift.
    terminal.type("\u{1B}[1;2R")
    #expect(session.nextEvent(timeout: .zero) == .key(.function(3)))
    session.end()
  }

  @Test("Leaving takes in the answer that is under way, which the shell would take for something typed")
  func leavingEarly() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 3)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.ask()
    session.show(shown("first"))
    terminal.type("\u{1B}[?69;0$y\u{1B}[1;9R")
    session.end()
    _ = fcntl(terminal.program, F_SETFL, O_NONBLOCK)
    var byte: UInt8 = 0
    #expect(read(terminal.program, &byte, 1) == -1)
  }

  @Test("A silent terminal is no hindrance")
  func silence() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 3)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.ask()
    session.show(shown("first"))
    terminal.type("jq")
    #expect(session.nextEvent(timeout: .zero) == .key(.character("j")))
    #expect(session.nextEvent(timeout: .zero) == .key(.character("q")))
    session.end()
    #expect(terminal.output().contains("\u{1B}[?1049l"))
  }

  @Test("A terminal that shows bytes for characters gets ASCII, with signs alike; UTF-8 when it answers otherwise")
  func asciiAlone() throws {
    let terminal = try PseudoTerminal(columns: 20, rows: 3)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    session.ask()
    session.show(shown("目│▸é“…"))
    #expect(terminal.output().contains("目│▸é“…"))
    terminal.type("\u{1B}[1;15R")
    #expect(session.nextEvent(timeout: .zero) == .characterSet(.ascii))
    session.show(shown("目│▸é“…"))
    let fallback = terminal.output()
    #expect(fallback.contains("? |>e\".") && fallback.utf8.allSatisfy { $0 < 0x80 })
    session.ask()
    terminal.type("\u{1B}[1;9R")
    #expect(session.nextEvent(timeout: .zero) == .ambiguousColumns(1))
    session.show(shown("目│▸é“…"))
    #expect(terminal.output().contains("目│▸é“…"))
    session.end()
  }
}
