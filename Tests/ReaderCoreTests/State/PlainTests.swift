import DocumentModel
import ScreenModel
import Testing
import TextLayout

@testable import ReaderCore

/// The screen that is made to be spoken.
@Suite struct PlainTests {
  private func desk(_ name: String = "guide.zh.md", size: ScreenSize = ScreenSize(columns: 80, rows: 24)) throws -> Desk
  {
    var desk = Desk(try FixtureDocument.named(name), name: name, size: size, language: .chinese)
    desk.press(": \"plain on\" Enter")
    return desk
  }

  private func spoken(_ screen: Screen) -> String {
    screen.cursor.map { screen.row($0.row).map(\.text).joined().trimmed } ?? ""
  }

  @Test(
    "Going down line by line speaks every line of text once, in order, and up again backwards",
    arguments: [
      ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 23, rows: 3),
    ])
  func everyLineIsSpoken(size: ScreenSize) throws {
    var desk = try desk(size: size)
    desk.press("g")
    var down: [String] = []
    repeat {
      down.append(spoken(desk.screen))
      let before = desk.reader.anchor
      desk.press("j")
      if desk.reader.anchor == before { break }
    } while down.count < 10_000
    #expect(!down.contains(""))
    let flow = desk.reader.flow
    let all = flow.rows(from: flow.firstAnchor, count: 10_000).filter { $0.block.kind != .rule }.compactMap(\.line).map
    { line in
      line.glyphs.map(\.text).joined()
    }
    #expect(down.map(\.solid) == all.map(\.solid))
    var up: [String] = []
    for _ in down {
      up.append(spoken(desk.screen))
      desk.press("k")
    }
    #expect(up.reversed() == down)
  }

  @Test("No sign that only eyes understand is on the screen, in whatever list")
  func noSigns() throws {
    var desk = try desk()
    desk.press("m \"a\" j a Enter / \"水\" Enter")
    for keys in ["g", "t", "Esc B", "Esc &", "Esc Space"] {
      desk.press(keys)
      let text = desk.screen.text
      #expect(!text.contains { "│─▸▪−✓›".contains($0) }, "\(keys)\n\(text)")
      #expect(desk.screen.cursor != nil)
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  fileprivate var solid: String { filter { $0 != " " } }
}
