import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct CopyingTests {
  private func copied(_ markdown: String, name: String = "text.md", _ keys: String) -> String? {
    var desk = Desk(MarkdownFormat.read(TextStorage(Array(markdown.utf8))), name: name)
    desk.press(keys)
    for case .copy(let text) in desk.takeEffects() { return text }
    return nil
  }

  @Test func copies() {
    let text = "# 山城\n\n雨**停**了。\n云散了！\n\n- 一\n- 二\n"
    #expect(copied(text, "2 v j y") == "雨停了。云散了！")
    #expect(copied(text, "v G y") == "山城\n雨停了。云散了！\n• 一\n• 二")
    #expect(copied(text, "2 y") == "雨停了。")
    #expect(copied(text, "/ \"散\" Enter y") == "云散了！")
  }

  /// Of several items the markers tell them apart; one item, or a part of the first, is quoted without.
  @Test func itemsAreCopiedWithTheirMarkers() {
    let text = "1. 备茶\n2. 待客\n   - 远客先坐\n   - 近客后坐\n3. 送行\n"
    #expect(copied(text, "v G y") == "1. 备茶\n2. 待客\n   ◦ 远客先坐\n   ◦ 近客后坐\n3. 送行")
    #expect(copied(text, "y") == "备茶")
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    let start = document.blocks[0].start + "备".utf8.count
    #expect(document.copiedText(in: start..<document.blocks[1].end) == "茶\n2. 待客")
    #expect(document.copiedText(in: start..<document.blocks[0].end) == "茶")
  }

  @Test func copiesWithSource() {
    let text = "# 山城《志》\n\n来源：山城日报　记者\n\n## 雨季\n\n他说：“雨停了。”云散了。\n\n“走吧。”\n"
    #expect(copied(text, "/ \"停\" Enter Y") == "“他说：‘雨停了。’”——《山城〈志〉》，雨季，来源：山城日报")
    #expect(copied(text, "/ \"走吧\" Enter Y") == "“走吧。”——《山城〈志〉》，雨季，来源：山城日报")
    #expect(copied("雨停了。云散了。", name: "雨.md", "Y") == "“雨停了。”——雨.md")
    let english = "# Rain\n\n(Source: The Daily)\n\n## Season\n\nThe rain “stopped”. Go.\n"
    #expect(copied(english, "/ \"stopped\" Enter Y") == "“The rain ‘stopped’.” — Rain, Season, source: The Daily")
  }

  /// The form is that of the language of what is quoted.
  @Test func theFormFollowsThePassage() {
    let text = "# 双语集\n\n山城雨停了，云也散了，路上没有人。\n\nThe rain has stopped.\n\n2024\n"
    #expect(copied(text, "/ \"rain\" Enter Y") == "“The rain has stopped.” — 双语集")
    #expect(copied(text, "/ \"2024\" Enter Y") == "“2024”——《双语集》")
    let english = "# Rain\n\nThe word is spelled with one sign and has been so for ages.\n\n云散了。\n"
    #expect(copied(english, "/ \"云\" Enter Y") == "“云散了。”——《Rain》")
  }

  /// A sentence that goes on over the end of a page is copied in one piece, without the number between.
  @Test func aPassageOverThePageEndIsJoined() {
    let text = "第一章 雨夜\n\n他收起伞，\n\n— 12 —\n\n走进门\n里来。\n\n第二句\n在这里。\n"
    var desk = Desk(PrintedText.read(TextStorage(Array(text.utf8))), name: "雨.txt", language: .chinese)
    for (keys, expected) in [
      ("2 v y", "他收起伞，走进门里来。"), ("2 v j y", "他收起伞，走进门里来。\n第二句在这里。"),
      ("2 v v v v y", "他收起伞，走进门里来。"), ("R g 2 v y", "他收起伞，走进门里来。"),
    ] {
      desk.press(keys)
      #expect(desk.takeEffects().contains(.copy(expected)), "\(keys)")
    }
  }

  /// What stands at the ends of a document is reached, and nothing behind it.
  @Test(arguments: ["", "v ", "v v ", "v v v "]) func theEndsOfTheDocumentHold(unit: String) {
    let text = "雨停了。\n\n云散了。\n"
    #expect(copied(text, "g v " + unit + "k h ( { b u y")?.hasPrefix("雨") == true)
    #expect(copied(text, "G 9 v " + unit + "j l ) } f d y")?.hasSuffix("云散了。") == true)
    #expect(copied(text, "v " + unit + "g o G y") == "雨停了。\n云散了。")
  }

  /// Each section's own source counts before that of the document.
  @Test func nearestSource() {
    let text = "# 集\n\n## 甲\n\n来源：新华网\n\n甲文。\n\n## 乙\n\n乙文说来源：不明。\n"
    #expect(copied(text, "/ \"甲文\" Enter Y") == "“甲文。”——《集》，甲，来源：新华网")
    #expect(copied(text, "/ \"乙文\" Enter Y") == "“乙文说来源：不明。”——《集》，乙")
  }

  @Test func controlsAreLeftOut() {
    #expect(copied("雨\u{1B}[31m停\u{7}了\u{9B}。", "v y") == "雨[31m停了。")
  }

  @Test func pageIsNamed() {
    var document = MarkdownFormat.read(TextStorage(Array("雨停了。\n\n云散了。".utf8)))
    document.pages = [PageMark(number: 12, position: 0)]
    var desk = Desk(document, name: "雨.md")
    desk.press("Y")
    #expect(desk.takeEffects().contains(.copy("“雨停了。”——雨.md，第 12 页")))
  }

  @Test func aBookmarkOfAnotherDocumentIsCopiedAsItWasKept() {
    let other = Bookmark(
      id: BookmarkID(rawValue: "1"), document: Desk.identity("other.md"), documentTitle: "山中来信", position: 9, length: 9,
      quote: TextQuote(exact: "云散了。"), section: ["山中来信", "上卷"], created: 5)
    var store = BookmarkStore()
    store.add(other)
    var desk = Desk(
      MarkdownFormat.read(TextStorage(Array("# Rain\n\nIt rains.\n".utf8))),
      bookmarks: store)
    desk.press("B A j y Y")
    #expect(desk.takeEffects() == [.copy("云散了。"), .copy("“云散了。”——《山中来信》，上卷")])
  }

  @Test func bookmarksOfTheList() {
    var desk = Desk(MarkdownFormat.read(TextStorage(Array("# 山\n\n雨停了。云散了。\n".utf8))))
    desk.press("3 v Enter B y")
    #expect(desk.takeEffects().contains(.copy("云散了。")))
  }
}
