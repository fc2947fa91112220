import ScreenModel
import Testing

@Suite struct ScreenTests {
  private let bold = Style(attributes: .bold)

  @Test func textIsDrawnCellByCell() {
    var screen = Screen(size: ScreenSize(columns: 8, rows: 2))
    #expect(screen.draw("目录 mu", row: 0, column: 1, style: bold) == 8)
    #expect(screen.text == " 目录 mu\n        ")
    #expect(screen.row(0).map(\.width) == [1, 2, 0, 2, 0, 1, 1, 1])
    #expect(screen.row(0).map(\.style.attributes.rawValue) == [0] + Array(repeating: 1, count: 7))
  }

  @Test func aWideGraphemeThatWouldBeCutIsLeftOut() {
    var screen = Screen(size: ScreenSize(columns: 5, rows: 1))
    #expect(screen.draw("一二三", row: 0, column: 0, style: .plain) == 4)
    #expect(screen.text == "一二 ")
    #expect(screen.draw("abc", row: 0, column: 2, style: .plain, limit: 4) == 4)
    #expect(screen.text == "一ab ")
  }

  @Test func overwritingHalfOfAWideGraphemeEmptiesTheOther() {
    var screen = Screen(size: ScreenSize(columns: 6, rows: 1))
    screen.draw("一二三", row: 0, column: 0, style: .plain)
    screen.put("x", columns: 1, row: 0, column: 1, style: .plain)
    #expect(screen.text == " x二三")
    screen.put("四", columns: 2, row: 0, column: 3, style: .plain)
    #expect(screen.text == " x 四 ")
  }

  @Test func controlCharactersAreDrawnAsSigns() {
    var screen = Screen(size: ScreenSize(columns: 8, rows: 1))
    screen.draw("a\u{1B}[m\u{202E}\u{9B}b", row: 0, column: 0, style: .plain)
    #expect(screen.text == "a␛[m\u{FFFD}b  ")
  }

  @Test func whatIsOffTheScreenIsLeftOut() {
    var screen = Screen(size: ScreenSize(columns: 3, rows: 1))
    let empty = screen
    for row in [-1, 1] {
      screen.draw("abc", row: row, column: 0, style: bold)
      screen.restyle(row: row, columns: 0..<3) { $0 = bold }
      screen.fill(row: row, columns: 0..<3, style: bold)
      #expect(screen.row(row).isEmpty)
    }
    #expect(screen == empty)
    screen.draw("abcdefg", row: 0, column: -2, style: .plain)
    #expect(screen.text == "cde")
  }

  @Test func emptyScreensTakeEverything() {
    var screen = Screen(size: ScreenSize(columns: -1, rows: 0))
    screen.draw("abc", row: 0, column: 0, style: .plain)
    screen.fill(row: 0, columns: 0..<9, style: .plain)
    #expect(screen.cells.isEmpty && screen.text.isEmpty)
  }

  @Test func restylingChangesNoText() {
    var screen = Screen(size: ScreenSize(columns: 6, rows: 1))
    screen.draw("一二三", row: 0, column: 0, style: .plain)
    screen.restyle(row: 0, columns: 2..<40) { $0.attributes.insert(.reverse) }
    #expect(screen.text == "一二三")
    #expect(screen.cells.map { $0.style.attributes.contains(.reverse) } == [false, false, true, true, true, true])
  }

  @Test("Whatever is drawn, halves of wide graphemes stay together")
  func wideCellsAreWhole() {
    var state: UInt64 = 7
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let texts = ["一", "ab", "目录", "é", "👨‍👩‍👧", "\u{7}", "\u{301}", "\u{200B}", "x一y二z", "🇨🇳"]
    var screen = Screen(size: ScreenSize(columns: 9, rows: 3))
    for _ in 0..<4000 {
      let row = random(4)
      let column = random(11) - 1
      if random(4) == 0 {
        screen.fill(row: row, columns: column..<column + random(6), style: .plain)
      } else {
        screen.draw(texts[random(texts.count)], row: row, column: column, style: .plain)
      }
      for row in 0..<3 {
        let widths = screen.row(row).map(\.width)
        for (index, width) in widths.enumerated() {
          if width == 2 { #expect(index + 1 < widths.count && widths[index + 1] == 0) }
          if width == 0 { #expect(index > 0 && widths[index - 1] == 2) }
        }
        #expect(screen.row(row).allSatisfy { $0.text.isEmpty == ($0.width == 0) })
      }
    }
  }
}
