import DocumentModel
import Testing

@testable import DocumentFormats

/// Headings as they stand in novels that are handed on as plain text.
@Suite struct NovelTests {
  /// Short paragraphs as in novels of our days: speeches, exclamations, separators; the first and last are sentences.
  private func body(_ random: inout SplitMix, indent: String) -> [String] {
    let lines = ["“谁？”", "轰！", "……", "＊＊＊＊＊＊", "（未完待续）", "“快走”", "三天后", "哈哈哈哈", "一、二、三", "第三次"]
    return (0..<Int.random(in: 20...60, using: &random)).map { index in
      let isOdd = index > 0 && index % 9 == 0
      let line = lines.randomElement(using: &random) ?? "……"
      return indent + (isOdd ? line : PlainText.prose(&random, sentences: 1 + index % 3))
    } + [indent + PlainText.longLine]
  }

  private static let titles = ["灯火", "夜渡", "归来", "远行", "旧信", "渡口", "大雪", "灯塔", "船歌", "黎明"]

  /// The chapters of a novel, each with the lines that stand between it and the one before.
  private func novel(_ headings: [String], before: [String], behind: [String], indent: String) -> String {
    var random = SplitMix(state: 11)
    let chapters = headings.flatMap { before + [$0] + behind + body(&random, indent: indent) }
    return (["山中志", "作者：林间客", ""] + chapters).joined(separator: "\n") + "\n"
  }

  private static let forms: [@Sendable (Int) -> String] = [
    { "第\(han[$0])章 \(titles[$0])" }, { "第\(han[$0])章：\(titles[$0])" }, { "第\($0 + 1)章 \(titles[$0])！" },
    { "正文 第\(han[$0])章 \(titles[$0])" }, { "山中志 第\(han[$0])章 \(titles[$0])" }, { "第\(han[$0])折 \(titles[$0])" },
    { han[$0] }, { "\(han[$0])、" }, { "（\(han[$0])）" }, { "\($0 + 1)" }, { "\($0 + 1)." }, { "（\($0 + 1)）" },
    { "#\($0 + 1)" }, { "\(han[$0])、\(titles[$0])" }, { "\($0 + 1). \(titles[$0])" },
    { "Chapter.\($0 + 1) \(titles[$0])" },
  ]

  private static let han = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  @Test(arguments: 0..<forms.count)
  func findsChaptersWhateverTheirForm(_ form: Int) {
    let headings = NovelTests.han.indices.map(NovelTests.forms[form])
    for (before, behind, indent) in [([], [], ""), ([], [], "　　"), ([""], [""], "　　"), (["", ""], [], "　　")] {
      let text = novel(headings, before: before, behind: behind, indent: indent)
      let found = PlainText.read(text).outline.entries.map(\.title).filter { !$0.contains("山中志") || $0.contains("第") }
      #expect(found == headings, "\(before.count) empty lines above, indent \(indent.count)")
    }
  }

  @Test(arguments: ["*** %@ ***", "—%@—", "- %@ -", "☆%@☆", "＊%@＊"])
  func marksAroundANumberDecorateIt(_ form: String) {
    let headings = (1...8).map { form.replacing("%@", with: "\($0)") }
    let document = PlainText.read(novel(headings, before: [""], behind: [""], indent: "　　"))
    #expect(document.outline.entries.dropFirst().map(\.title) == (1...8).map { "\($0)" })
  }

  @Test(arguments: [["1", "2", "3", "4", "5", "6", "7"], ["I", "II", "III", "IV", "V", "VI", "VII"]])
  func numbersOfChaptersAreNoPages(_ numbers: [String]) {
    var random = SplitMix(state: 12)
    var lines: [String] = []
    for (number, length) in zip(numbers, [9, 22, 7, 30, 12, 18, 41]) {
      lines += ["", number, ""]
      for _ in 0..<length { lines += PlainText.wrapped(PlainText.prose(&random, sentences: 5), at: 32, indent: "　　") }
    }
    let document = PlainText.read(lines.joined(separator: "\n") + "\n")
    #expect(document.furniture.isEmpty)
    #expect(PlainText.outline(document) == numbers)
  }

  @Test func titlesOfVolumesStandBetweenRules() {
    var random = SplitMix(state: 13)
    let rule = "------------"
    var lines = ["声明：本书来自网络。", ""]
    for (volume, first) in [("初入江湖", 0), ("再起风云", 4)] {
      lines += [rule, "", volume, "", "", rule, ""]
      for chapter in first..<first + 4 {
        lines += ["第\(NovelTests.han[chapter])章 \(NovelTests.titles[chapter])", ""]
        lines += body(&random, indent: "    ").flatMap { [$0, ""] } + [rule, ""]
      }
    }
    let chapters = (0..<8).map { "  第\(NovelTests.han[$0])章 \(NovelTests.titles[$0])" }
    let outline = PlainText.outline(PlainText.read(lines.joined(separator: "\n") + "\n"))
    #expect(outline == ["初入江湖"] + chapters[..<4] + ["再起风云"] + chapters[4...])
  }

  @Test func noticesOfSitesAreNoTitles() {
    let rule = String(repeating: "=", count: 40)
    let notice = "更多精校小说尽在某某书屋下载：https://books.example/"
    let headings = NovelTests.han.map { "第\($0)章" }
    let text = novel(headings, before: ["", ""], behind: ["某某书屋（books.example）免费电子书下载", ""], indent: "")
    let outline = PlainText.read([rule, notice, rule, text].joined(separator: "\n")).outline.entries.map(\.title)
    #expect(outline.suffix(10) == headings[...])
    #expect(!outline.contains(notice))
  }

  @Test func titlesStandOnTheLineBelowTheirLabel() {
    let headings = NovelTests.han.indices.map { "\(NovelTests.han[$0])\n\(NovelTests.titles[$0])" }
    let document = PlainText.read(novel(headings, before: ["", ""], behind: [""], indent: "　　"))
    #expect(document.outline.entries.suffix(10).map(\.title) == headings.map { $0.replacing("\n", with: "") })
  }

  @Test(arguments: ["“Who is there?”", "“‘Who is there?’", "“I will not go!” said he!”"])
  func speechesBelowLabelsAreNoTitles(_ speech: String) {
    var random = SplitMix(state: 14)
    let chapters = (1...6).map { number in
      let paragraphs = (0..<6).flatMap { _ in PlainText.ragged(&random, sentences: 5).lines + [""] }
      return (["", "CHAPTER \(number)", "", speech, ""] + paragraphs).joined(separator: "\n")
    }
    let outline = PlainText.outline(PlainText.read(chapters.joined(separator: "\n") + "\n"))
    #expect(outline == (1...6).map { "CHAPTER \($0)" })
  }
}
