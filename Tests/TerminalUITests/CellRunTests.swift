import ScreenModel
import TestSupport
import Testing

@testable import TerminalUI

@Suite("Cells for ncurses")
struct CellRunTests {
  /// Widths by simple rules, as the program's own function would give them for these texts.
  private static func columns(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300..<0x370, 0x94D, 0x1160..<0x1200, 0x200B...0x200F, 0x202A...0x202E, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100..<0x1160, 0x2E80..<0xD7A4, 0xFF01..<0xFF61, 0x1F300..<0x1FB00: 2
    default: 1
    }
  }

  private func scalars(_ text: String, width: Int) -> [UInt32] {
    let cells =
      [Cell(text: text, width: width, style: .plain)] + (width == 2 ? [Cell(text: "", width: 0, style: .plain)] : [])
    return CellRun.runs(of: cells[...], columns: Self.columns).flatMap(\.scalars)
  }

  private func scalars(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test("Cells of one style make one run, a wide one without its right half")
  func runs() {
    var screen = Screen(size: ScreenSize(columns: 6, rows: 1))
    screen.put("目", columns: 2, row: 0, column: 0, style: .plain)
    screen.put("a", columns: 1, row: 0, column: 3, style: Style(attributes: .bold))
    #expect(
      CellRun.runs(of: screen.row(0), columns: Self.columns) == [
        CellRun(column: 0, scalars: scalars(of: "目 "), style: .plain),
        CellRun(column: 3, scalars: scalars(of: "a"), style: Style(attributes: .bold)),
        CellRun(column: 4, scalars: scalars(of: "  "), style: .plain),
      ])
  }

  @Test(
    "A cell keeps its columns whatever it holds",
    arguments: [
      ("e\u{301}\u{302}", 1, "e\u{301}\u{302}"),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1, "a\u{301}\u{302}\u{303}\u{304}"),
      ("👨\u{200D}👩\u{200D}👧", 2, "👨"), ("☀\u{FE0F}", 2, "☀ "), ("1\u{FE0F}\u{20E3}", 1, "1\u{20E3}"),
      ("目", 1, "\u{FFFD}"), ("\u{301}", 1, "\u{FFFD}"), ("\u{202E}", 1, "\u{FFFD}"), ("\u{1B}", 1, "\u{FFFD}"),
      ("\u{9B}", 1, "\u{FFFD}"), ("\u{2028}", 1, "\u{FFFD}"), ("", 1, " "), ("a", 2, "a "),
      ("🇨🇳", 2, "🇨🇳"), ("क्ष", 2, "क्ष"), ("कि", 2, "कि"), ("ᄀ\u{1161}\u{11A8}", 2, "ᄀ\u{1161}\u{11A8}"),
      ("👍\u{1F3FD}", 2, "👍"), ("a\u{200D}", 1, "a"), ("\r\n", 1, "\u{FFFD}"),
    ])
  func cell(text: String, width: Int, shown: String) {
    #expect(scalars(text, width: width) == scalars(of: shown))
  }

  @Test("A skin tone behind an emoji is kept from joining it, also in another style")
  func skinTones() {
    var screen = Screen(size: ScreenSize(columns: 4, rows: 1))
    screen.draw("👍\u{1F3FD}", row: 0, column: 0, style: .plain)
    #expect(
      CellRun.runs(of: screen.row(0), columns: Self.columns).map(\.scalars) == [scalars(of: "👍\u{200B}\u{1F3FD}")])
    screen.restyle(row: 0, columns: 2..<4) { $0.attributes = .bold }
    #expect(
      CellRun.runs(of: screen.row(0), columns: Self.columns).map(\.scalars) == [
        scalars(of: "👍\u{200B}"), scalars(of: "\u{1F3FD}"),
      ])
  }

  @Test("All members of a family are shown side by side")
  func families() {
    var screen = Screen(size: ScreenSize(columns: 7, rows: 1))
    #expect(screen.draw("👨\u{200D}👩\u{200D}👧", row: 0, column: 0, style: .plain) == 6)
    #expect(CellRun.runs(of: screen.row(0), columns: Self.columns).map(\.scalars) == [scalars(of: "👨👩👧 ")])
  }

  @Test("Halves of wide cells that stand alone are blank or a sign")
  func halves() {
    let cells = [
      Cell(text: "", width: 0, style: .plain), Cell(text: "目", width: 2, style: .plain), .blank(),
      Cell(text: "录", width: 2, style: .plain),
    ]
    #expect(
      CellRun.runs(of: cells[...], columns: Self.columns).flatMap(\.scalars) == scalars(of: " \u{FFFD} \u{FFFD}"))
  }

  @Test("Every row fills its columns exactly", arguments: 0..<100)
  func exact(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let texts = ["a", "目", "e\u{301}", "👨\u{200D}👩", "☀\u{FE0F}", "\u{301}", "", " ", "\u{07}", "한\u{11A8}"]
    let cells = (0..<40).map { _ in
      Cell(
        text: texts.randomElement(using: &generator) ?? "", width: Int.random(in: 0...2, using: &generator),
        style: Bool.random(using: &generator) ? .plain : Style(attributes: .bold))
    }
    let runs = CellRun.runs(of: cells[...], columns: Self.columns)
    var column = 0
    for run in runs {
      #expect(run.column == column)
      column += run.scalars.reduce(0) { $0 + Self.columns($1) }
    }
    #expect(column == cells.count)
  }
}
