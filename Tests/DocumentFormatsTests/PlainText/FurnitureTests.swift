import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct FurnitureTests {
  @Test func remarksAtTheHeadOfSectionsOfCodeAreText() {
    let sections = (1...12).map { "\u{0C}\n/*\n   The lamps of part \($0).\n */\nint lamp_\($0) (void);\n\n" }
    let document = PlainText.read("/*\n * lamps.h\n */\n\n" + sections.joined())
    #expect(document.furniture.allSatisfy { $0.kind == .formFeed })
    #expect(document.isUntouched)
  }

  @Test(arguments: [
    ("12", 12), ("- 12 -", 12), ("— 7 —", 7), ("第 12 页", 12), ("第3页 共40页", 3), ("Page 12 of 40", 12),
    ("--- Page 9 ---", 9),
    ("12/40", 12), ("[ 5 ]", 5), ("iv", 4), ("xii", 12), ("XIV", 14), ("１２", 12), ("－３－", 3), ("第十二页", 12),
    ("第 3 页，共 40 页", 3), ("〔7〕", 7), ("Page 3", 3),
  ])
  func readsPageNumbers(_ text: String, _ number: Int) {
    let storage = PlainText.storage(text)
    #expect(storage.withBytes { PageNumberForm.number(0..<storage.count, in: $0) } == number)
  }

  @Test(arguments: [
    "第 12 回", "12 apples", "1 2 3 4", "1234567", "---", "page", "civic", "ill", "Iv", "十二", "第十二回", "1，2", "3.5", "12.",
    "00000020",
  ])
  func leavesOtherLinesAlone(_ text: String) {
    let storage = PlainText.storage(text)
    #expect(storage.withBytes { PageNumberForm.number(0..<storage.count, in: $0) } == nil)
  }

  /// Pages of wrapped prose with a running head and a number, parted by form feeds or by nothing.
  private func pages(_ count: Int, separator: String, head: (Int) -> String, foot: (Int) -> String) -> (
    String, [String]
  ) {
    var random = SplitMix(state: 7)
    let paragraphs = (0..<count * 3).map { _ in PlainText.prose(&random, sentences: 7) }
    let lines = paragraphs.flatMap { PlainText.wrapped($0, at: 30, indent: "　　") }
    var text = ""
    var page = 1
    for (index, line) in lines.enumerated() {
      if index % 20 == 0 {
        if page > 1 { text += foot(page - 1) + separator }
        text += head(page)
        page += 1
      }
      text += line + "\n"
    }
    return (text, paragraphs)
  }

  @Test func takesOutHeadsAndNumbersAtFormFeeds() {
    let (text, paragraphs) = pages(
      8, separator: "\u{0C}", head: { _ in "青石镇志　　　　卷一\n" }, foot: { "\n            \($0)\n" })
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == paragraphs)
    #expect(document.furniture.contains { $0.kind == .runningHead })
    #expect(document.furniture.contains { $0.kind == .formFeed })
    #expect(document.pages.map(\.number) == Array(1...document.pages.count))
    let heads = document.furniture.filter { $0.kind == .runningHead }
    let groups = Set(heads.map(\.group))
    #expect(groups.count == 1)
    let reasons = groups.first.flatMap { $0 }.map { document.furnitureGroups[$0].reasons } ?? []
    #expect(reasons.contains("repeated") && reasons.contains("page-edge"))
    #expect(Set(document.furniture.filter { $0.kind == .pageNumber }.map(\.group)).isDisjoint(with: groups))
    #expect(document.findings.contains(.init("profile.page-numbers", "foot")))
    #expect(document.findings.contains { $0.name == "profile.page-height" })
  }

  /// Rules have words in every language by way of this type.
  @Test func everyRuleIsAReason() {
    #expect(Set(FurnitureProfile.ruleNames) == Set(FurnitureReason.allCases.map(\.rawValue)))
  }

  @Test func takesOutNumbersWithoutFormFeeds() {
    let (text, paragraphs) = pages(8, separator: "", head: { _ in "" }, foot: { "\n- \($0) -\n\n" })
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == paragraphs)
    #expect(document.pages.count > 3)
  }

  @Test(arguments: ["\u{0C}", ""])
  func takesOutAlternatingHeadsWithNumbers(_ separator: String) {
    let (text, paragraphs) = pages(
      12, separator: separator,
      head: { $0 % 2 == 1 ? "青石镇志      \($0)\n\n" : "\($0)      卷一　山水人家\n\n" }, foot: { _ in "\n" })
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == paragraphs)
    #expect(document.pages.map(\.number) == Array(1...document.pages.count))
  }

  /// The number at the outer edge makes a head as wide as a full line.
  @Test func takesOutHeadsThatFillTheirLine() {
    let (text, paragraphs) = pages(
      24, separator: "\u{0C}",
      head: { number in
        number % 2 == 1
          ? "        青石镇志" + String(repeating: " ", count: 50) + "\(number)\n"
          : "\(number)" + String(repeating: " ", count: 52) + "青石镇志\n"
      }, foot: { _ in "" })
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == paragraphs)
    #expect(document.pages.map(\.number) == Array(1...16))
  }

  @Test func takesOutHeadsThatNameTheirChapterAndPage() {
    let (text, paragraphs) = pages(
      12, separator: "\u{0C}", head: { "第\(($0 + 3) / 4)章 点灯的人          \($0)\n\n" }, foot: { _ in "\n" })
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == paragraphs)
    #expect(document.pages.map(\.number) == Array(1...document.pages.count))
  }

  /// Form feeds part the versions in a list of changes; none of these is a page.
  @Test func keepsVersionsBehindFormFeeds() {
    let text = (1...9).reversed().map { "Version 2.\($0)\n\n* More lamps \($0).\n\n* Fewer wicks.\n" }
    let document = PlainText.read(text.joined(separator: "\u{0C}"))
    #expect(PlainText.paragraphs(document).count { $0.hasPrefix("Version") } == 9)
    #expect(document.furniture.allSatisfy { $0.kind == .formFeed })
  }

  /// The terms of use that stand behind every part of a collection are no running heads.
  @Test func keepsPassagesThatAreRepeatedWhole() {
    let terms = """
      Permission is given to whoever comes by to light this lamp in the evening
      and to put it out in the morning, to trim its wick and to fill it with the
      oil that stands below the stair, and to let others do the same whom the
      lamp serves, as long as these words are kept beside it for all of those
      who come later and wish to know what they may do with the lamps and the
      wicks of this harbour and with the oil that is carried there every week.
      """
    let text = (1...9).map { "Lamp \($0) was made by another smith.\n\n\(terms)\n" }.joined(separator: "\n")
    let document = PlainText.read(text)
    #expect(document.furniture.isEmpty)
    #expect(PlainText.paragraphs(document).count { $0.hasSuffix("carried there every week.") } == 9)
  }

  /// The days of versions may go up for a while, but years change with them.
  @Test func keepsDatedVersionsBehindFormFeeds() {
    let dates = ["2021-03-02", "2020-01-09", "2018-11-16", "2017-06-19", "2016-05-21"]
    let text = dates.map { "lamps 2.7 - Ada Wick, \($0)\n\n* More lamps since \($0).\n\n* Fewer wicks.\n" }
    let document = PlainText.read(text.joined(separator: "\u{0C}"))
    #expect(document.furniture.allSatisfy { $0.kind == .formFeed })
  }

  @Test func keepsTheRulesAroundTheLastWords() {
    let change = "\t* src/lamp.c (light): New function.\n\t* src/wick.c: Likewise, for wicks.\n\n"
    let text = String(repeating: change, count: 40) + "\t=====\n\n\tSee lamps.old for more.\n\n\t=====\n"
    let document = PlainText.read(text + "\u{0C}\nLocal Variables:\nmode: lamps\nEnd:\n")
    #expect(document.furniture.allSatisfy { $0.kind == .formFeed })
  }

  /// Who signed a change is told behind each one, at no equal distances, and now and then a small letter follows.
  @Test func keepsSignaturesInALog() {
    let letters = Array("abcdefghijklmnopqrstuvwx")
    var text = ""
    for (change, letter) in zip(1..., letters) {
      for part in letters.prefix(change * change % 7 * 2 + 5) {
        text += "Lamp \(letter)\(part) of the harbour was made by many smiths since then, and none of them\n"
        text += "kept a list of the wicks of \(letter)\(part).\n\n"
      }
      if change % 3 == 0 {
        text += "Lamp \(letter) was taken from the harbour last winter as it stood there, and lay on,\n"
      }
      text += "Signed-off-by: Ada Wick of the harbour\n\npier/\(letter).c was changed\n\n"
    }
    let document = PlainText.read(text)
    #expect(document.furniture.isEmpty)
  }

  @Test func keepsRowsOfATable() {
    let prose = "The lamps of the harbour have been made by many smiths since, and none of\nthem kept a list of"
    let rows = (1...12).map {
      "    2.\($0 % 3 == 0 ? "3" : "\($0).1")           2.\($0)         \(1990 + $0)        oil         yes"
    }
    let text =
      (1...9).map { _ in "\(prose) the wicks\n" }.joined(separator: "\n") + "\n" + rows.joined(separator: "\n") + "\n"
    #expect(PlainText.read(text).furniture.isEmpty)
  }

  @Test func keepsEntriesOfALog() {
    let entry = { (number: Int) in
      """
      lamp (1.\(number)-1) unstable; urgency=medium

        * Light the lamp before the evening comes and the oil in it has become
          too cold to burn.
        * Put it out.

       -- Ada Wick <ada@example.org>  Mon, \(number) Nov 2017 12:00:00 +0100

      """
    }
    let document = PlainText.read((1...9).reversed().map(entry).joined(separator: "\n"))
    #expect(document.furniture.isEmpty)
    let lines = PlainText.paragraphs(document)
    #expect(lines.count { $0.hasPrefix("lamp (1.") } == 9)
    #expect(lines.count { $0.drop { $0 == " " }.hasPrefix("-- Ada") } == 9)
  }

  @Test func keepsNumbersThatHeadChapters() {
    var random = SplitMix(state: 3)
    var text = ""
    for chapter in 1...9 {
      text += "\(chapter)\n\n"
      for _ in 0..<3 {
        text +=
          PlainText.wrapped(PlainText.prose(&random, sentences: 6), at: 30, indent: "　　").joined(separator: "\n") + "\n"
      }
    }
    let document = PlainText.read(text)
    #expect(document.furniture.isEmpty)
    #expect(PlainText.paragraphs(document).count { Int($0) != nil } == 9)
  }

  @Test func keepsLinesThatAreOftenRepeatedInsidePages() {
    var text = ""
    var random = SplitMix(state: 11)
    for page in 1...12 {
      text += "\u{0C}Handbook of lamps\n\n"
      for part in 0..<6 {
        text += "Description\n\n   \(PlainText.prose(&random, sentences: 1)) \(part)\n\n"
      }
      text += "                      [Page \(page)]\n"
    }
    let document = PlainText.read(text)
    let lines = PlainText.paragraphs(document).map { $0.filter { !$0.isWhitespace } }
    #expect(lines.count { $0 == "Description" } == 72)
    #expect(!lines.contains("Handbookoflamps"))
    #expect(document.pages.map(\.number) == Array(1...12))
  }
}
