import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct MovingTests {
  private func desk(_ keys: String = "") throws -> Desk {
    var desk = Desk(try FixtureDocument.named("guide.zh.md"))
    desk.press(keys)
    return desk
  }

  private func title(_ desk: Desk) -> String? {
    desk.reader.currentEntry.map { desk.reader.document.outline[$0].title }
  }

  @Test func keysOfOneActionDoTheSame() throws {
    for context in [KeyContext.text, .navigator] {
      for action in Action.allCases where action != .quit && action != .addBookmark {
        let screens = KeyMap.standard.keys(for: action, in: context).map { key -> Screen? in
          var desk = try? desk(context == .navigator ? "4j t j" : "4j")
          desk?.handle(.key(key))
          return desk?.screen
        }
        #expect(screens.allSatisfy { $0 == screens.first }, "\(action)")
      }
    }
  }

  @Test(arguments: [
    ("5j", "j j j j j"), ("3]", "] ] ]"), ("2f", "f f"), ("3d", "d d d"), ("4j 0j", "5j"), ("12j", "6j 6j"),
  ])
  func aCountRepeats(counted: String, repeated: String) throws {
    #expect(try desk(counted).anchor == desk(repeated).anchor)
  }

  @Test(arguments: ["99999999j", "99999999f", "999999999999999999999d", "99999999k", "99999999]", "99999999["])
  func hugeCountsStopAtTheEnds(keys: String) throws {
    let start = try desk("6j")
    var desk = try desk("6j " + keys)
    let isDown = keys.hasSuffix("j") || keys.hasSuffix("f") || keys.hasSuffix("d")
    let isSection = keys.hasSuffix("]") || keys.hasSuffix("[")
    if !isSection { #expect(try desk.anchor == self.desk(isDown ? "G" : "g").anchor) }
    #expect(desk.anchor != start.anchor)
    desk.press("3j k")
    expectSound(desk.screen, size: desk.screen.size, keys)
  }

  @Test func sections() throws {
    var desk = try desk("]")
    #expect(title(desk) == "出发之前")
    desk.press("]")
    #expect(title(desk) == "行装")
    desk.press("j [")
    #expect(title(desk) == "行装")
    desk.press("[")
    #expect(title(desk) == "出发之前")
    desk.press("}")
    #expect(title(desk) == "第一段：东门到石桥")
    desk.press("] ] {")
    #expect(title(desk) == "东门")
    desk.press("{ {")
    #expect(title(desk) == "出发之前")
    desk.press("99]")
    #expect(title(desk) == "附录：紧急联系")
    desk.press("]")
    #expect(desk.message == desk.reader.strings.noMoreSections)
    desk.press("99[")
    #expect(title(desk) == "山城茶马古道步行指南")
  }

  @Test func sectionsAreWalkedInTheRawViewToo() throws {
    var desk = try desk("R")
    var titles: [String?] = [title(desk)]
    for _ in 1..<desk.reader.document.outline.count {
      desk.press("]")
      titles.append(title(desk))
    }
    #expect(titles == desk.reader.document.outline.entries.map(\.title))
    for expected in titles.dropLast().reversed() {
      desk.press("[")
      #expect(title(desk) == expected)
    }
  }

  @Test func percentPagesAndEntries() throws {
    var desk = try desk("50%")
    #expect(abs(desk.reader.progress - 0.5) < 0.03)
    desk.press("0%")
    #expect(desk.anchor == Anchor(position: 0))
    #expect(desk.statusRow.hasSuffix("  0%"))
    desk.press("100%")
    #expect(desk.statusRow.hasSuffix("100%"))
    #expect(desk.anchor == desk.reader.flow.lastAnchor(height: 23))
    desk.press(": \"50%\" Enter")
    #expect(desk.anchor == (try self.desk("50%").anchor))
    desk.press(": 3 Enter")
    #expect(title(desk) == "行装")
    for (command, message) in [
      ("p2", desk.reader.strings.noPages), ("99", desk.reader.strings.noEntry(99)),
      ("-1", desk.reader.strings.noEntry(-1)),
      ("p99999999999999999999", desk.reader.strings.unknownCommand("p99999999999999999999")),
      ("x\u{301}", desk.reader.strings.unknownCommand("x\u{301}")),
    ] {
      let anchor = desk.anchor
      desk.press(": \"\(command)\" Enter")
      #expect(desk.message == message && desk.anchor == anchor, "\(command)")
    }
  }

  @Test func printedPages() throws {
    var desk = Desk(try FixtureDocument.named("letters.txt"), size: ScreenSize(columns: 80, rows: 8))
    desk.press(": p2 Enter")
    #expect(desk.row(0).contains("日期是三个月以前"))
    desk.press(": \" P3 \" Enter")
    #expect(desk.row(0).contains("您认识我"))
    desk.press(": p1 Enter")
    #expect(desk.message == desk.reader.strings.noPage(1))
  }

  @Test func backAndForward() throws {
    var desk = try desk("3j")
    let start = desk.anchor
    desk.press("4] 5j G")
    let end = desk.anchor
    desk.press("^O ^O")
    #expect(desk.anchor == start)
    desk.press("^O")
    #expect(desk.message == desk.reader.strings.noPlaceBack && desk.anchor == start)
    desk.press("Alt-→ Alt-→")
    #expect(desk.anchor == end)
    desk.press("Alt-→")
    #expect(desk.message == desk.reader.strings.noPlaceForward)
    desk.press("2^O".replacing("^", with: " ^"))
    #expect(desk.anchor == start)
    desk.press("2 Alt-→")
    #expect(desk.anchor == end)
    desk.press("''")
    let before = desk.anchor
    desk.press("''")
    #expect(desk.anchor == end)
    desk.press("''")
    #expect(desk.anchor == before)
  }

  @Test func theFirstLineOfAScreenThatWasLeftIsFoundAgainAtAnotherWidth() throws {
    var desk = try desk("9j")
    let anchor = desk.anchor
    desk.press("G 40x12 ^O")
    #expect(desk.anchor == anchor)
  }

  @Test func escapeAndOtherKeysNeverQuit() throws {
    var desk = try desk()
    for keys in ["Esc Esc Esc", "t Esc Esc", "5 Esc", "/ Esc", ": ^C", "m Esc", "' ^G", "? Esc Esc", "^C ^G", "? q"] {
      desk.press(keys)
      #expect(!desk.takeEffects().contains(.quit), "\(keys)")
      #expect(desk.screen == (try self.desk("t Esc").screen) || desk.message != nil, "\(keys)")
    }
    desk.press("5 Esc j")
    #expect(desk.anchor == (try self.desk("j").anchor))
    desk.press("/ q Enter")
    #expect(!desk.takeEffects().contains(.quit))
    desk.press("q")
    #expect(desk.takeEffects().last == .quit)
  }
}
