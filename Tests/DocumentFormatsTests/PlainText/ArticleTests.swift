import DocumentModel
import Testing

@testable import DocumentFormats

/// Titles of articles in collections, with what stands between them and their text.
@Suite struct ArticleTests {
  private static let titles = [
    "灯火与渡口", "山中的路", "怎样看待夜航船上的灯", "大雪封山之后", "旧信 新客", "渡口的变迁与思考——基于三个村庄的调查", "灯塔研究中心：山中灯塔的来历与用处",
  ]

  /// How the text of the articles is set.
  enum Setting: CaseIterable { case lines, flatLines, wrapped, flatWrapped, centred }

  /// A collection of articles, each with some lines below its title.
  private func collection(_ titles: [String], heads: [[String]], setting: Setting) -> String {
    var random = SplitMix(state: 21)
    var lines = ["学习资料汇编", ""]
    for (index, title) in titles.enumerated() {
      let head = heads[index % heads.count]
      let isFlat = setting == .flatLines || setting == .flatWrapped
      let paragraphs = (0..<5).map { _ in (isFlat ? "" : "　　") + PlainText.prose(&random, sentences: 5) }
      switch setting {
      case .lines, .flatLines: lines += [title] + head + paragraphs
      case .wrapped, .flatWrapped, .centred:
        let center = { (line: String) in
          setting == .centred ? String(repeating: " ", count: max(0, 35 - line.count)) + line : line
        }
        lines += [""] + ([title] + head).map(center) + [""]
        lines += paragraphs.flatMap { PlainText.wrapped($0, at: 35, indent: "") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func outline(_ titles: [String], heads: [[String]], setting: Setting) -> [String] {
    let document = PlainText.read(collection(titles, heads: heads, setting: setting))
    return document.outline.entries.map(\.title).filter { $0 != "学习资料汇编" }
  }

  @Test(
    arguments: [
      "来源：山中日报", "（来源：山中网）", "《山中日报》2024年2月1日第1版", "作者：林间客", "山中日报评论员", "新华社北京2月1日电（记者王五）", "2024年02月01日",
      "（2024年2月1日）", "本报记者 王五", "文｜王五", "王五",
    ], Setting.allCases)
  func bylinesTellTitles(_ byline: String, _ setting: Setting) {
    #expect(outline(ArticleTests.titles, heads: [[byline]], setting: setting) == ArticleTests.titles)
  }

  @Test(
    arguments: [
      ["王小五", "（2024年1月31日）"], ["（2024年1月31日）", "王小五"], ["山中大学哲学学院 王小五"], ["王五　张小六"], ["王五、张小六"],
      ["来源：山中网", "2024-01-31", "作者：王五"],
    ], Setting.allCases)
  func authorsAndDatesAreNoTitles(_ head: [String], _ setting: Setting) {
    #expect(outline(ArticleTests.titles, heads: [head], setting: setting) == ArticleTests.titles)
  }

  @Test(arguments: Setting.allCases)
  func subtitlesBelongToTheirTitles(_ setting: Setting) {
    let titles = Array(ArticleTests.titles.prefix(5))
    let head = ["——在渡口会议上的讲话", "（2024年1月31日）", "王小五"]
    #expect(outline(titles, heads: [head], setting: setting) == titles.map { $0 + head[0] })
  }

  @Test(arguments: [["王小五"], ["——在渡口会议上的讲话", "王小五"]])
  func theTitleOfTheCollectionIsNoneOfItsArticles(_ head: [String]) {
    let document = PlainText.read(collection(ArticleTests.titles, heads: [head], setting: .wrapped))
    #expect(document.title == "学习资料汇编")
    #expect(document.outline.entries.count == ArticleTests.titles.count)
  }

  @Test func questionsWithASourceAreTitles() {
    let titles = ["为什么要在夜里点灯？", "灯火从哪里来？", "谁在渡口等船？", "山中有没有路？"]
    for setting in Setting.allCases {
      #expect(outline(titles, heads: [["来源：山中日报"]], setting: setting) == titles)
    }
  }

  @Test func subheadingsOfArticlesStandBelowThem() {
    var random = SplitMix(state: 22)
    let subheadings = [["点灯的人", "看船的人"], ["上山的路", "下山的路"], ["雪前", "雪后"]]
    var lines = ["学习资料汇编", ""]
    for (title, subheadings) in zip(ArticleTests.titles, subheadings) {
      lines += ["", title, "", "　　来源：山中日报"]
      for subheading in [nil] + subheadings.map(Optional.some) {
        lines += subheading.map { ["　　" + $0] } ?? []
        for _ in 0..<4 { lines += PlainText.wrapped(PlainText.prose(&random, sentences: 6), at: 35, indent: "　　") }
      }
    }
    let found = PlainText.read(lines.joined(separator: "\n") + "\n").outline.entries.map(\.title)
    let expected = zip(ArticleTests.titles, subheadings).flatMap { [$0] + $1 }
    #expect(found.filter { $0 != "学习资料汇编" } == expected)
  }

  @Test(arguments: ["（此件公开发布）", nil])
  func datesBelowSignaturesMakeThemNoTitles(_ note: String?) {
    var random = SplitMix(state: 24)
    let parts = ["一、灯火", "二、夜渡", "三、归来"].flatMap { part in
      [part] + (0..<4).map { _ in "　　" + PlainText.prose(&random, sentences: 6) }
    }
    let signature = ["　　山中镇人民政府", "　　2024年2月1日"] + [note].compactMap { $0.map { "　　" + $0 } }
    let document = PlainText.read((parts + signature).joined(separator: "\n") + "\n")
    #expect(PlainText.outline(document) == ["一、灯火", "二、夜渡", "三、归来"])
  }

  @Test func firstSectionsSpeakForTheLabelAboveThem() {
    var random = SplitMix(state: 25)
    let sections = ["一、灯火", "二、夜渡", "三、归来"].flatMap { part in
      [part]
        + ["（一）点灯", "（二）看灯"].flatMap { section in
          [section]
            + ["1．灯芯", "2．灯油"].flatMap { item in
              [item] + (0..<3).map { _ in "　　" + PlainText.prose(&random, sentences: 6) }
            }
        }
    }
    let outline = PlainText.outline(PlainText.read(sections.joined(separator: "\n") + "\n"))
    #expect(outline.filter { $0.contains("（") } == (0..<3).flatMap { _ in ["  （一）点灯", "  （二）看灯"] })
    #expect(outline.count == 3 + 6 + 12)
  }

  @Test func theNumbersOfPagesDoNotHideTheMarksOfParagraphs() {
    var random = SplitMix(state: 23)
    var lines: [String] = []
    for part in ["一、灯火", "二、夜渡", "三、归来"] {
      lines.append("　　" + part)
      for _ in 0..<25 { lines += PlainText.wrapped(PlainText.prose(&random, sentences: 6), at: 35, indent: "　　") }
    }
    let paged = lines.enumerated().flatMap { index, line in
      index % 30 == 29 ? [line, "", "— \(index / 30 + 1) —", ""] : [line]
    }
    let document = PlainText.read(paged.joined(separator: "\n") + "\n")
    #expect(PlainText.outline(document) == ["一、灯火", "二、夜渡", "三、归来"])
  }

  @Test(arguments: ["2. 修好“灯火”", "2. Added lamps"])
  func datesBelowItemsMakeThemNoTitles(_ item: String) {
    let text = (1...9).map { "\n2000年\($0)月8日\n\n1. Mended the lamp.\n\(item)" }.joined(separator: "\n")
    #expect(!PlainText.read(text).outline.entries.contains { $0.title == item })
  }
}
