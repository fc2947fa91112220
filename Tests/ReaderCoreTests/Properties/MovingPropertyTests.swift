import DocumentModel
import ScreenModel
import TestSupport
import Testing
import TextLayout

@testable import ReaderCore

/// What holds of moving and of changing the look, whatever the document.
@Suite struct MovingPropertyTests {
  @Test(arguments: 0..<24) func downAndUpAgainReturns(seed: Int) {
    var (desk, generator) = scene(seed)
    for _ in 0..<12 {
      desk.press("g \(Int.random(in: 1...30, using: &generator))j")
      let start = desk.anchor
      let screen = desk.screen
      for (there, back) in [("f", "b"), ("d", "u"), ("j j j", "k k k"), ("7j", "7k")] {
        desk.press(there)
        // Down stops at the end, from where the way back is shorter.
        if desk.anchor == desk.reader.flow.lastAnchor(height: desk.reader.layout.height) { break }
        desk.press(back)
        #expect(desk.anchor == start, "seed \(seed): \(there) \(back)")
        #expect(desk.screen == screen, "seed \(seed): \(there) \(back)")
      }
    }
  }

  @Test(arguments: 0..<24) func everyRowIsReachedOnce(seed: Int) {
    var (desk, _) = scene(seed)
    desk.press("g")
    var anchors = [desk.anchor]
    while true {
      desk.press("j")
      if desk.anchor == anchors.last { break }
      anchors.append(desk.anchor)
    }
    #expect(zip(anchors, anchors.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    desk.press("g \(anchors.count - 1)j")
    #expect(desk.anchor == anchors.last, "seed \(seed)")
    for anchor in anchors.reversed().dropFirst() {
      desk.press("k")
      #expect(desk.anchor == anchor, "seed \(seed)")
    }
    desk.press("G")
    #expect(desk.anchor == anchors.last, "seed \(seed)")
  }

  @Test(arguments: 0..<24) func theTextOfRowsAscends(seed: Int) {
    var (desk, generator) = scene(seed)
    for _ in 0..<10 {
      desk.handle(.resized(randomSize(&generator)))
      desk.press("\(Int.random(in: 0...100, using: &generator))%")
      let rows = desk.reader.flow.rows(from: desk.anchor, count: desk.reader.layout.height)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.anchor < $1.anchor }, "seed \(seed)")
      let offsets = rows.compactMap { $0.line?.glyphs.compactMap(\.offset).min() }
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<24) func anotherSizeAndBackIsTheSameScreen(seed: Int) {
    var (desk, generator) = scene(seed)
    for _ in 0..<10 {
      let size = randomSize(&generator)
      desk.handle(.resized(size))
      desk.press("\(Int.random(in: 0...100, using: &generator))% \(Int.random(in: 1...9, using: &generator))j")
      let (anchor, screen) = (desk.anchor, desk.screen)
      for _ in 0..<4 { desk.handle(.resized(randomSize(&generator))) }
      #expect(desk.anchor == anchor)
      desk.handle(.resized(size))
      #expect(desk.screen == screen, "seed \(seed) at \(size)")
    }
  }

  @Test(arguments: 0..<12) func anotherLookAndBackIsTheSameScreen(seed: Int) {
    var (desk, generator) = scene(seed)
    desk.handle(.resized(ScreenSize(columns: 160, rows: 24)))
    for _ in 0..<4 {
      desk.press("\(Int.random(in: 0...100, using: &generator))% 3j Esc")
      let (anchor, screen) = (desk.anchor, desk.screen)
      for keys in ["- +", "3- 3+", "+ + - -", ", .", ". ,", "c c c c", "t t t Esc", "R R", "? Esc", "Tab Tab"] {
        desk.press(keys + " Esc")
        #expect(desk.anchor == anchor, "seed \(seed): \(keys)")
        #expect(desk.screen == screen, "seed \(seed): \(keys)")
      }
    }
  }

  @Test(arguments: 0..<12) func equalSessionsDrawEqualScreens(seed: Int) {
    var (first, _) = scene(seed)
    var (second, _) = scene(seed)
    for keys in ["3j", "]", "/ \"the\" Enter", "n", "B", "t H", "Esc -", "R", "k"] {
      first.press(keys)
      _ = second.screen
      second.press(keys)
      #expect(first.screen == second.screen, "seed \(seed): \(keys)")
    }
  }

  private func scene(_ seed: Int) -> (Desk, SeededGenerator) {
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    var documents = RandomDocument(seed: UInt64(seed) + 500)
    let odd = RandomDocument.odd
    let document = seed < odd.count - 1 ? odd[seed].document : documents.next()
    // What was read goes on changing while a screen is left and come back to.
    let preferences = Preferences(showsReadShares: false)
    return (Desk(document, size: randomSize(&generator), preferences: preferences), generator)
  }
}
