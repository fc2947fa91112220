import ScreenModel
import Testing

@testable import TerminalUI

@Suite("Scrolling a pane")
struct PaneScrollTests {
  private let pane = ScreenPane(rows: 0..<8, columns: 6..<20)

  /// A navigator that stays, and a text from a line on.
  private func screen(from first: Int, navigator: (Int) -> String = { "章\($0)" }) -> Screen {
    var screen = Screen(size: ScreenSize(columns: 20, rows: 9))
    for row in 0..<8 {
      screen.draw(navigator(row), row: row, column: 0, style: .plain)
      screen.draw("第\(first + row)行的文字", row: row, column: 6, style: .plain)
    }
    screen.draw("\(first)", row: 8, column: 0, style: .plain)
    screen.pane = pane
    return screen
  }

  @Test("The movement that makes most of the new screen is found", arguments: [1, 3, 5, -1, -4])
  func finding(count: Int) throws {
    let scroll = try #require(PaneScroll(from: screen(from: 20), to: screen(from: 20 + count)))
    #expect(scroll.count == count && scroll.pane == pane)
  }

  @Test("Where nothing is gained nothing moves")
  func refusing() {
    #expect(PaneScroll(from: screen(from: 20), to: screen(from: 20)) == nil)
    #expect(PaneScroll(from: screen(from: 20), to: screen(from: 100)) == nil)
    // Two rows would be right: the sequences cost as much.
    #expect(PaneScroll(from: screen(from: 20), to: screen(from: 26)) == nil)
    var other = screen(from: 21)
    other.pane = nil
    #expect(PaneScroll(from: screen(from: 20), to: other) == nil)
  }

  @Test("Whole rows scroll where the navigator can move along")
  func wholeRows() {
    let blank: (Int) -> String = { _ in "" }
    #expect(PaneScroll(from: screen(from: 20, navigator: blank), to: screen(from: 21, navigator: blank)) == nil)
  }

  @Test("A wide character across the pane's edge keeps it from moving")
  func cutCharacter() {
    var old = screen(from: 20)
    old.draw("字", row: 3, column: 5, style: .plain)
    #expect(PaneScroll(from: old, to: screen(from: 21)) == nil)
  }
}

extension TerminalSessionTests {
  @Test("With side margins a line down beside a navigator costs little")
  func sideMargins() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    var session = try TerminalSession(keyboard: terminal.program, output: terminal.program)
    func screen(from first: Int) -> Screen {
      var screen = Screen(size: ScreenSize(columns: 40, rows: 10))
      for row in 0..<10 {
        screen.draw("目录\(row)", row: row, column: 0, style: .plain)
        screen.draw("第\(first + row)行的文字，长短不同", row: row, column: 10, style: .plain)
      }
      screen.pane = ScreenPane(rows: 0..<10, columns: 9..<40)
      return screen
    }
    session.ask()
    session.show(screen(from: 10))
    terminal.type("\u{1B}[?69;2$y\u{1B}[1;9R")
    #expect(session.nextEvent(timeout: .zero) == .ambiguousColumns(1))
    _ = terminal.output()
    session.show(screen(from: 11))
    let output = terminal.output()
    #expect(output.contains("\u{1B}[?69h\u{1B}[10;40s\u{1B}[1;10r\u{1B}[1S\u{1B}[?69l\u{1B}[r"))
    #expect(output.contains("第20行") && !output.contains("第19行") && !output.contains("目录"))
    session.end()
  }
}
