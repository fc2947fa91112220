import TerminalEmulator
import Testing

/// Output of a program and the rows it leaves; named, so that a log of the tests holds no control characters.
struct Case: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let output: String
  let expected: [String]

  init(_ rule: String, _ output: String, _ expected: [String]) {
    (testDescription, self.output, self.expected) = (rule, output, expected)
  }
}

@Suite struct TerminalEmulatorTests {
  private func rows(after output: String, rows: Int = 4, columns: Int = 8) -> [String] {
    let emulator = emulator(after: output, rows: rows, columns: columns)
    return (0..<rows).map { emulator.screen.text(ofRow: $0) }
  }

  private func emulator(after output: String, rows: Int = 4, columns: Int = 8) -> TerminalEmulator {
    var emulator = TerminalEmulator(rows: rows, columns: columns)
    emulator.receive(output.utf8, at: 1)
    return emulator
  }

  @Test(arguments: [
    Case("text wraps after the last column", "abcdefghi", ["abcdefgh", "i", "", ""]),
    Case("a full row alone does not wrap", "abcdefgh\r\ni", ["abcdefgh", "i", "", ""]),
    Case("a wide character does not straddle the edge", "abcdefg目录", ["abcdefg", "目录", "", ""]),
    Case("the cursor is addressed from 1", "\u{1B}[2;3Hx", ["", "  x", "", ""]),
    Case("parameters may be left out", "ab\u{1B}[Hc", ["cb", "", "", ""]),
    Case("a line feed at the foot scrolls", "a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
    Case("a region scrolls alone", "a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n", ["a", "c", "", "d"]),
    Case("a reverse line feed at the head scrolls down", "a\r\nb\u{1B}[H\u{1B}M", ["", "a", "b", ""]),
    Case("lines are inserted", "a\r\nb\u{1B}[1;1H\u{1B}[2L", ["", "", "a", "b"]),
    Case("characters are deleted", "abcdef\u{1B}[2G\u{1B}[2P", ["adef", "", "", ""]),
    Case("characters are repeated", "a\u{1B}[3b", ["aaaa", "", "", ""]),
    Case("a row is erased from the cursor on", "abc\u{1B}[2G\u{1B}[K", ["a", "", "", ""]),
    Case(
      "strings and colours show nothing", "\u{1B}]0;title\u{07}\u{1B}[1;38;5;9ma\u{1B}Pq\u{1B}\\b", ["ab", "", "", ""]),
  ])
  func shows(_ rule: Case) {
    #expect(rows(after: rule.output) == rule.expected)
  }

  @Test func aSequenceMayBeCutAnywhere() {
    let output = Array("\u{1B}[2;2H目\u{1B}[31m录\u{1B}]0;x\u{1B}\\。".utf8)
    for cut in 0...output.count {
      var emulator = TerminalEmulator(rows: 4, columns: 8)
      emulator.receive(output[..<cut], at: 1)
      emulator.receive(output[cut...], at: 2)
      #expect(emulator.screen.text(ofRow: 1) == " 目录。")
    }
  }

  @Test func aCellRemembersWhenItBecameDifferent() {
    var emulator = TerminalEmulator(rows: 2, columns: 4)
    emulator.receive("ab".utf8, at: 10)
    emulator.receive("\rac".utf8, at: 20)
    #expect(emulator.screen[0, 0].changed == 10)
    #expect(emulator.screen[0, 1].changed == 20)
    #expect(emulator.screen.lastChange(rows: 0..<2, columns: 0..<4) == 20)
    #expect(emulator.screen.lastChange(rows: 1..<2, columns: 0..<4) == nil)
  }

  @Test func erasuresOfTheWholeScreenAreCounted() {
    #expect(emulator(after: "\u{1B}[2J").screenErasures == 1)
    #expect(emulator(after: "a\u{1B}[H\u{1B}[J").screenErasures == 1)
    #expect(emulator(after: "a\u{1B}[2;1H\u{1B}[J\u{1B}[K").screenErasures == 0)
  }

  @Test func betweenSideMarginsAPartOfTheRowsScrolls() {
    var emulator = TerminalEmulator(rows: 3, columns: 6, knowsSideMargins: true)
    emulator.receive("aaaAAA\r\nbbbBBB\r\ncccCCC\u{1B}7\u{1B}[?69h\u{1B}[4;6s\u{1B}[1;2r\u{1B}[1S".utf8, at: 1)
    #expect((0..<3).map { emulator.screen.text(ofRow: $0) } == ["aaaBBB", "bbb", "cccCCC"])
    emulator.receive("\u{1B}[?69l\u{1B}[r\u{1B}[1S".utf8, at: 2)
    #expect((0..<3).map { emulator.screen.text(ofRow: $0) } == ["bbb", "cccCCC", ""])
    emulator.receive("\u{1B}[?69$p".utf8, at: 3)
    #expect(emulator.replies == Array("\u{1B}[?69;2$y".utf8))
    #expect(self.emulator(after: "\u{1B}[?69$p").replies == Array("\u{1B}[?69;0$y".utf8))
  }

  @Test func theCursorIsReported() {
    #expect(emulator(after: "ab\u{1B}[6n").replies == Array("\u{1B}[1;3R".utf8))
  }
}
