import DocumentModel
import Testing

@testable import DocumentFormats

/// Labels of headings in all their forms, and lines that look alike.
@Suite struct LabelTests {
  private func book(_ headings: [String], bodies: Int = 2) -> String {
    var random = SplitMix(state: 3)
    return headings.map { heading in
      heading + "\n"
        + (0..<bodies).map { _ in "　　\(PlainText.prose(&random, sentences: 9))\n" }.joined()
    }
    .joined(separator: "\n")
  }

  private func outline(_ text: String) -> [String] { PlainText.outline(PlainText.read(text)) }

  @Test(arguments: ["=== %@ ===", "★%@★", "☆、%@", "----- %@ -----", "#%@#"])
  func marksAroundALabelDecorateIt(_ form: String) {
    let titles = ["第一章 起", "第二章 行", "第三章 止"]
    let text = book(
      titles.map { title in form.split(separator: "%@", omittingEmptySubsequences: false).joined(separator: title) })
    #expect(outline(text) == titles)
  }

  @Test func bracketsAroundALabelBelongToTheTitle() {
    let titles = ["『第一章 起』", "『第二章 行』", "『第三章 止』"]
    #expect(outline(book(titles)) == titles)
  }

  @Test func halvesOfABookStandOverItsChapters() {
    let text = book(["上部", "第一章 起", "第二章 行", "下部", "第一章 渡", "第二章 归"])
    #expect(outline(text) == ["上部", "  第一章 起", "  第二章 行", "下部", "  第一章 渡", "  第二章 归"])
    #expect(outline("下部的事以后再说。\n上部里没有他。\n").isEmpty)
  }

  @Test func scenesAndUnitsAreDivisions() {
    #expect(outline(book(["第一幕", "第一场", "第二场", "第二幕", "第一场"])) == ["第一幕", "  第一场", "  第二场", "第二幕", "  第一场"])
    #expect(outline(book(["第一单元 山", "第1课 起", "第2课 行"])) == ["第一单元 山", "  第1课 起", "  第2课 行"])
    #expect(outline("第一场雪来得很早\n第二场雨下了三天\n").isEmpty)
  }

  @Test func aNumberBesideItsTitleIsKeptApart() {
    var random = SplitMix(state: 7)
    let pages = (1...4).map { page in
      let body = PlainText.wrapped(PlainText.prose(&random, sentences: 12), at: 60, indent: "").joined(separator: "\n")
      return "1.\(page)\n灯与灯芯之\(page == 1 ? "起" : page == 2 ? "行" : page == 3 ? "续" : "止")\n\n\(body)\n\u{0C}"
    }
    let document = PlainText.read(pages.joined())
    let entries = document.outline.entries
    #expect(entries.map(\.label) == ["1.1", "1.2", "1.3", "1.4"])
    #expect(entries.map(\.title) == ["灯与灯芯之起", "灯与灯芯之行", "灯与灯芯之续", "灯与灯芯之止"])
    #expect(entries.first?.heading == "1.1 灯与灯芯之起")
    #expect(document.blocks.first.map { document.text(of: $0).string } == "1.1 灯与灯芯之起")
  }

  @Test func titlesCanEndWithAnEllipsis() {
    let titles = ["第一章 起……", "第二章 行……", "第三章 止……"]
    #expect(outline(book(titles)) == titles)
  }

  @Test func wordsForChaptersOfOtherLanguages() {
    for word in ["Kapitel", "Chapitre", "Capítulo", "Глава"] {
      let titles = (1...3).map { "\(word) \($0). Lampe" }
      #expect(outline(book(titles)) == titles)
    }
  }

  @Test func attachmentsAtTheEndOfALetterAreAList() {
    let text = book(["一、起", "二、行", "三、止"]) + "\n附件：1. 分工表\n2. 名单\n"
    #expect(outline(text) == ["一、起", "二、行", "三、止"])
    #expect(outline(book(["第1章 起", "第2章 行", "附录A 灯谱"])).last == "附录A 灯谱")
  }

  @Test func subsectionsSpeakForTheBareNumberBeforeThem() {
    let titles = ["1 起", "1.1 甲", "1.2 乙", "2 行", "2.1 丙", "2.2 丁"]
    #expect(outline(book(titles)) == ["1 起", "  1.1 甲", "  1.2 乙", "2 行", "  2.1 丙", "  2.2 丁"])
    #expect(outline("12 人到会\n3 月再议\n2 天以后\n").isEmpty)
  }

  @Test func quantitiesAreNoSections() {
    let text = book(["第一章 起", "1.1 甲", "1.2 乙", "第二章 行", "2.1 丙", "2.2 丁"]) + "\n3.9 GB\n\n6.0 GB\n\n498.8 MB\n\n"
    #expect(outline(text).last == "  2.2 丁")
  }

  @Test func sectionsWithSectionsOfTheirOwnAreNoList() {
    let speech = book(["一、起", "（一）甲", "（二）乙", "二、行", "（一）丙", "（二）丁", "三、止", "（一）戊", "（二）己"], bodies: 1)
    #expect(outline(speech).filter { !$0.hasPrefix(" ") } == ["一、起", "二、行", "三、止"])
  }

  @Test func headingsThatStandTwiceCountOnce() {
    let text = book(["第一章 起", "第二章 行", "第三章 止"].map { "\($0)\n　　\($0)" })
    #expect(outline(text) == ["第一章 起", "第二章 行", "第三章 止"])
  }

  @Test func aTitleAloneIsNoOutline() {
    var random = SplitMix(state: 5)
    let body = (0..<6).flatMap { _ in
      PlainText.wrapped(PlainText.prose(&random, sentences: 8), at: 35, indent: "　　")
    }
    let document = PlainText.read("集市记\n林间客\n\n" + body.joined(separator: "\n") + "\n")
    #expect(document.outline.isEmpty)
    #expect(document.title == "集市记")
  }

  @Test func itemsOfLicencesAreText() {
    let text = """
      You may use the lamp:

      1. Whoever lights the lamp in another house must keep the notice
         about its maker beside it.

      2. Whoever changes the wick of the lamp must say so, and has to
         plainly mark the changed lamp.

      3. The name of the maker may not be used to praise lamps that are
         made from parts of this one.

      """
    #expect(outline(text).isEmpty)
  }
}
