import ScreenModel
import Testing

@testable import TerminalUI

@Suite("Colours of poorer terminals")
struct TerminalPaletteTests {
  @Test("256 colours show all as they are")
  func full() {
    let palette = TerminalPalette(count: 256)
    #expect(palette.foreground(.ansi(12)) == .init(number: 12))
    #expect(palette.foreground(.palette(235)) == .init(number: 235))
    #expect(palette.background(.palette(16)) == 16)
    #expect(palette.background(.standard) == -1)
  }

  @Test("16 colours show the nearest of theirs")
  func sixteen() {
    let palette = TerminalPalette(count: 16)
    #expect(palette.foreground(.ansi(12)) == .init(number: 12))
    #expect(palette.foreground(.palette(196)) == .init(number: 9))
    #expect(palette.background(.palette(235)) == 0)
    #expect(palette.background(.palette(231)) == 15)
  }

  @Test("8 colours show bright text bold and bright ground as its dark form")
  func eight() {
    let palette = TerminalPalette(count: 8)
    #expect(palette.foreground(.ansi(4)) == .init(number: 4))
    #expect(palette.foreground(.ansi(12)) == .init(number: 4, attributes: .bold))
    #expect(palette.background(.ansi(12)) == 4)
    #expect(palette.foreground(.palette(46)) == .init(number: 2, attributes: .bold))
    #expect(palette.foreground(.palette(16)) == .init(number: 0))
  }

  @Test("On 8 colours quiet text is dim and never of the colour of its ground")
  func quiet() {
    let palette = TerminalPalette(count: 8)
    #expect(palette.foreground(.ansi(8)) == .init(number: -1, attributes: .dim))
    #expect(palette.foreground(.palette(240)) == .init(number: -1, attributes: .dim))
    #expect(palette.foreground(.palette(240), on: 0) == .init(number: 7, attributes: .dim))
    #expect(palette.foreground(.palette(240), on: 7) == .init(number: 0, attributes: .dim))
    #expect(TerminalPalette(count: 16).foreground(.ansi(8)) == .init(number: 8))
  }

  @Test("No colours")
  func none() {
    let palette = TerminalPalette(count: 0)
    #expect(palette.foreground(.ansi(1)) == .init(number: -1))
    #expect(palette.background(.palette(200)) == -1)
  }

  @Test("Direct colour gets the palette's colours as numbers")
  func direct() {
    let palette = TerminalPalette(count: 1 << 24, isDirect: true)
    #expect(palette.foreground(.ansi(1)) == .init(number: 1))
    #expect(palette.foreground(.ansi(9)) == .init(number: 0xFF0000))
    #expect(palette.background(.palette(235)) == 0x262626)
    #expect(palette.background(.palette(110)) == 0x87AFD7)
  }
}
