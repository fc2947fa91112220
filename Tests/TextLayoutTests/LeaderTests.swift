import DocumentModel
import Testing

@testable import TextLayout

/// Printed contents: titles, dots, page numbers.
@Suite struct LeaderTests {
  private func lines(_ text: String, _ measure: Int, kind: Block.Kind = .preformatted) -> [String] {
    Document(text, kind: kind).lines(measure: measure).map(\.text)
  }

  @Test(arguments: [Block.Kind.paragraph, .preformatted])
  func dotsGiveWayToWhatTheyLeadFromAndTo(_ kind: Block.Kind) {
    let entry = "第一章 山中来信 .............................................. 12"
    #expect(lines(entry, 65, kind: kind) == [entry])
    #expect(lines(entry, 32, kind: kind) == ["第一章 山中来信 ............. 12"])
    #expect(lines(entry, 20, kind: kind) == ["第一章 山中来信   12"])
    #expect(
      lines("1.2 Who lights the lamps? . . . . . . . . . . . . . . . 7", 20, kind: kind) == [
        "1.2 Who lights the", "lamps? . . . . . . 7",
      ])
  }

  @Test func aTitleThatLeavesNoRoomHasDotsAndNumberBelow() {
    #expect(lines("  第一章　山中来信和渡口 ····················· 3", 24) == ["  第一章  山中来信和渡口", "  ···················· 3"])
  }

  @Test func dotsWithoutANumberEndAtTheEdge() {
    #expect(lines("1.2 Lamps . . . . . . . . . . . . . . . . . .", 20) == ["1.2 Lamps  . . . . ."])
    #expect(lines(String(repeating: ".", count: 60), 20) == [String(repeating: ".", count: 20)])
  }

  @Test func aGapBeforeANumberGivesWayToo() {
    #expect(lines("6   构建软件包                                      38", 24) == ["6   构建软件包        38"])
    #expect(lines("  Foreword                                      iv", 20) == ["  Foreword        iv"])
    let row = "RAID0     2      no      yes                          3"
    #expect(lines(row, 30).count == 2 && lines(row, 30)[1].hasPrefix(" ") == false)
  }

  @Test func anEllipsisIsNoLeader() {
    let text = "他走了，一直走到山脚下也没有回头看一眼………… 真的"
    #expect(lines(text, 20).joined().filter { $0 == "…" }.count == 4)
  }

  @Test func textThatIsNoScreenKeepsItsDots() {
    let entry = "第一章 " + String(repeating: ".", count: 60) + " 12"
    var settings = LayoutSettings(measure: 20)
    settings.drawsRules = false
    let document = Document(entry, kind: .preformatted)
    let text = BlockLayout(settings: settings).lines(of: document.blocks[0], in: document).map(\.text).joined()
    #expect(text.filter { $0 == "." }.count == 60)
  }

  @Test func everyGlyphStandsAtItsOffset() {
    let entry = "第一章　山中来信 . . . . . . . . . . . . . . . . . . . . . . . . . . 12"
    for measure in 1...80 {
      let document = Document(entry, kind: .preformatted)
      let lines = document.lines(measure: measure)
      for line in lines {
        #expect(line.columns <= max(2, measure))
        for glyph in line.glyphs {
          guard let offset = glyph.offset else { continue }
          #expect(document.storage.string(in: offset..<offset + glyph.text.utf8.count) == glyph.text)
        }
      }
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.start < $1.start && $0.end <= $1.start })
      #expect(lines.last?.end == document.storage.count)
    }
  }
}
