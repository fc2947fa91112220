import DocumentModel
import Testing

@testable import DocumentFormats

/// The title of a whole document.
@Suite struct DocumentTitleTests {
  @Test(arguments: [
    "Osamu Ueda", "Mary Ann Lee (李安)", "Josef Rode, Osamu Ueda, and Innocent de Maar", "李四海、王小川和赵一山",
    "Джосип Родин, Осаму Аоки, L10N", "Anna Lund & Per Berg",
  ])
  func namesAreThoseOfAuthors(_ line: String) { #expect(PersonNames.areAll(of: line)) }

  @Test(arguments: [
    "The Keeper of the Lamp", "红楼梦", "灯塔手册", "Lamps", "Lamps, wicks and oil", "灯塔、渡口与集市手册", "关于加快发展的意见", "",
    "Version 2.85 for 2023", "第一回 宴桃园豪杰三结义",
  ])
  func titlesAreNoNames(_ line: String) { #expect(!PersonNames.areAll(of: line)) }

  private func book(head: String, below: String) -> Document {
    var random = SplitMix(state: 77)
    let pages = (2...9).map { number in
      "\(head)\n\n" + (0..<3).map { _ in "　　\(PlainText.prose(&random, sentences: 5))\n" }.joined() + "\n\(number)\n"
    }
    return PlainText.read(([below] + pages).joined(separator: "\u{0C}"))
  }

  @Test func theHeadOfAllPagesIsTheTitleOverItsAuthors() {
    let document = book(head: "灯塔手册", below: "灯塔手册\n李四海、王小川和赵一山\n\n灯塔手册\n\n版权所有\n")
    #expect(document.title == "灯塔手册")
  }

  @Test func theHeadOfAJournalIsNotTheTitleOfItsArticle() {
    let document = book(head: "海事学报", below: "海事学报\n\n夜航的灯与人\n\n　　灯在夜里亮着，船从远处来，谁也没有说话，只有风。\n")
    #expect(document.title == "夜航的灯与人")
  }
}
