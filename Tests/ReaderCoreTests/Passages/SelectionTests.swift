import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct SelectionTests {
  static let text = "# 山城\n\n雨停了。云散了！“晴了吗？”他问。\n\n第二段：花开。鸟叫。\n\nIt cost 3.14, e.g. here. The end.\n"

  private func desk(_ text: String = text, size: ScreenSize = ScreenSize(columns: 60, rows: 12)) -> Desk {
    Desk(
      MarkdownFormat.read(TextStorage(Array(text.utf8))), size: size, preferences: Preferences(showsNavigator: false))
  }

  private func selected(_ desk: Desk) -> String? {
    desk.reader.selection.map { desk.reader.document.readText(in: $0.range) }
  }

  @Test(arguments: [
    ("v", "山城"), ("v j", "山城\n雨停了。"), ("2 v", "雨停了。"), ("2 v 2 j", "雨停了。云散了！“晴了吗？”"),
    ("v J J", "云散了！"), ("v 3 J K", "云散了！"), ("2 v }", "雨停了。云散了！“晴了吗？”他问。\n第二段：花开。鸟叫。"),
    ("2 v ) o )", "云散了！"), ("2 v v v v", "雨停了。云散了！“晴了吗？”他问。"), ("2 v v l", "雨停了。云"),
    ("2 v v h h", "雨停"), ("2 v v o l", "停了。"),
    ("v G", "山城\n雨停了。云散了！“晴了吗？”他问。\n第二段：花开。鸟叫。\nIt cost 3.14, e.g. here. The end."),
    ("8 v", "It cost 3.14, e.g. here."), ("8 v )", "It cost 3.14, e.g. here. The end."),
    ("2 V", "雨停了。云散了！“晴了吗？”他问。"), ("2 v K", "山城"), ("v K", "山城"),
  ])
  func select(_ keys: String, _ expected: String) {
    var desk = desk()
    desk.press(keys)
    #expect(selected(desk) == expected)
  }

  @Test func escapeCancelsAndNeverQuits() {
    var desk = desk()
    for key in ["Esc", "q", "^C", "^G"] {
      desk.press("v")
      #expect(desk.reader.selection != nil)
      desk.press(key)
      #expect(desk.session.reader != nil)
      #expect(desk.reader.selection == nil)
    }
    #expect(!desk.takeEffects().contains(.quit))
  }

  /// Width, theme and view change nothing of what is selected.
  @Test func survivesOtherLooks() {
    var desk = desk()
    desk.press("2 v j")
    let range = desk.reader.selection?.range
    for event in ["20x5", "400x120", "c", "R", "30x7", "R", "- - +"] {
      desk.press(event)
      #expect(desk.reader.selection?.range == range)
    }
    #expect(selected(desk) == "雨停了。云散了！")
  }

  /// The end that moves stays on the screen, at any size.
  @Test(arguments: [
    ScreenSize(columns: 20, rows: 5), ScreenSize(columns: 12, rows: 3), ScreenSize(columns: 80, rows: 24),
  ])
  func staysInView(_ size: ScreenSize) {
    var desk = desk(Self.text + String(repeating: "一二三四五六七八九十。甲乙丙丁。\n\n", count: 40), size: size)
    desk.press("v")
    for keys in ["j j j", "10 j", "d", "Space", "o", "o", "k k", "{ {", "b", "G", "g", "V", "20 j", "v 5 j 3 l"] {
      desk.press(keys)
      guard let selection = desk.reader.selection else {
        Issue.record("nothing is selected")
        return
      }
      let end = selection.isForward ? selection.moving.upperBound - 1 : selection.moving.lowerBound
      #expect(desk.reader.isShown(end), "\(keys)")
    }
  }

  @Test func searchExtends() {
    var desk = desk()
    desk.press("2 v / \"鸟\" Enter")
    #expect(selected(desk) == "雨停了。云散了！“晴了吗？”他问。\n第二段：花开。鸟叫。")
    desk.press("Esc / \"cost\" Enter v")
    #expect(selected(desk) == "It cost 3.14, e.g. here.")
  }

  @Test func keep() throws {
    var desk = desk()
    desk.press("2 v C C Enter")
    #expect(desk.reader.selection == nil)
    desk.press("2 v J a \"好\" Enter")
    let kept = desk.reader.ownBookmarks.map(\.bookmark)
    #expect(kept.map(\.quote.exact) == ["雨停了。", "云散了！"])
    #expect(kept.map(\.note) == ["", "好"])
    #expect(kept.map(\.color) == [.blue, .blue])
    #expect(kept.map(\.section) == [["山城"], ["山城"]])
    desk.press("2 v a \"x\" Esc")
    #expect(desk.reader.selection != nil)
    #expect(desk.reader.ownBookmarks.count == 2)
  }

  /// The raw view shows furniture, which no passage has.
  @Test func furnitureIsLeftOut() throws {
    let page = { (number: Int) in
      "山中纪行\n\n" + String(repeating: "山路弯弯曲曲地向上走，两旁都是松树和杉树，风吹过来带着一点湿气，\n", count: 11)
        + "走到这里天就黑了，大家停下来休息。\n\n- \(number) -\n\u{0C}"
    }
    let document = PlainTextFormat.read(TextStorage(Array((1...8).map(page).joined().utf8)))
    try #require(!document.furniture.isEmpty)
    for keys in ["v G", "R v G", "R V 30 j", "v v v v 3 j"] {
      var desk = Desk(document, name: "a.txt", size: ScreenSize(columns: 90, rows: 20))
      desk.press(keys + " y")
      guard case .copy(let text)? = desk.takeEffects().last(where: { if case .copy = $0 { true } else { false } })
      else {
        Issue.record("nothing was copied after \(keys)")
        continue
      }
      #expect(!text.contains("- 2 -") && !text.contains("\u{0C}"), "\(keys)")
      #expect(text.contains("湿气，山路"), "\(keys)")
    }
  }

  @Test func nothingToSelect() {
    var desk = desk("")
    desk.press("v V y Y j")
    #expect(desk.reader.selection == nil)
    desk.press("y")
    #expect(desk.message == desk.reader.strings.nothingToSelect)
  }

  @Test func jumpBetweenBookmarks() {
    var desk = desk(String(repeating: "一句。又一句。\n\n", count: 60))
    desk.press("2 v Enter v Enter 20 j v Enter 40 j v Enter g")
    #expect(desk.reader.ownBookmarks.count == 4)
    var positions: [Int] = []
    for _ in 0..<5 {
      desk.press(")")
      positions.append(desk.reader.position)
    }
    #expect(desk.message == desk.reader.strings.noMoreBookmarks)
    // Those in the top row have been reached.
    let kept = desk.reader.ownBookmarks.map(\.position)
    #expect(positions == [kept[2], kept[3], kept[3], kept[3], kept[3]])
    desk.press("( ( (")
    #expect(desk.reader.position == kept[0])
  }
}
