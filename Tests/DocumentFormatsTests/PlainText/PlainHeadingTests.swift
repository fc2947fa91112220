import DocumentModel
import Testing

@testable import DocumentFormats

/// Headings that no empty line sets off, and headings without words: dates, numbers, titles between paragraphs.
@Suite struct PlainHeadingTests {
  /// Headings, each with paragraphs of one line below it.
  private func book(_ headings: [String], separator: String = "\n", paragraphs: Int = 2, seed: UInt64 = 7) -> String {
    var random = SplitMix(state: seed)
    return headings.flatMap { heading in
      [heading] + (0..<paragraphs).map { _ in PlainText.prose(&random, sentences: 6) }
    }
    .joined(separator: separator)
  }

  private static let dates = ["2023年5月1日 星期一 晴", "2023年5月3日 星期三 小雨", "2023年6月1日 星期四"]

  @Test(
    arguments: [
      dates, ["5月1日", "5月3日", "6月1日"], ["2023-05-03", "2023-05-01", "2023-04-30 晴"], ["1980年", "1981年", "1985年"],
      ["001章 灯火", "002章 夜渡", "003章 归来"], ["一", "二", "三"], ["1", "2", "3"], ["（1）灯火", "（2）夜渡", "（3）归来"],
      ["■ 灯火", "■ 夜渡", "■ 归来"], ["第一封信", "第二封信", "第三封信"], ["任务1 灯火", "任务2 夜渡", "任务3 归来"],
      ["Ⅰ. 灯火", "Ⅱ. 夜渡", "Ⅲ. 归来"], ["一　灯火", "二　夜渡", "三　归来"], ["灯火与船", "夜渡", "归来的人"],
    ], ["\n", "\n\n"])
  func findsHeadingsAmongParagraphs(_ headings: [String], _ separator: String) {
    let outline = PlainText.outline(PlainText.read(book(headings, separator: separator)))
    #expect(outline == headings.map { $0.replacing("　", with: " ") })
  }

  @Test func findsThemInWrappedText() {
    var random = SplitMix(state: 8)
    var lines: [String] = []
    for date in PlainHeadingTests.dates + ["2023年7月1日", "2023年7月4日"] {
      lines.append(date)
      for _ in 0..<3 { lines += PlainText.wrapped(PlainText.prose(&random, sentences: 5), at: 35, indent: "") }
    }
    let document = PlainText.read(lines.joined(separator: "\n\n"))
    #expect(PlainText.outline(document) == PlainHeadingTests.dates + ["2023年7月1日", "2023年7月4日"])
  }

  @Test func daysStandBelowYears() {
    let text = book(["1980年", "5月1日", "6月1日", "1981年", "1月2日"])
    #expect(PlainText.outline(PlainText.read(text)) == ["1980年", "  5月1日", "  6月1日", "1981年", "  1月2日"])
  }

  @Test func datesBelowTitlesHeadNothing() {
    let titles = ["第一篇 灯火", "第二篇 夜渡", "第三篇 归来"]
    let text = book(titles.enumerated().map { "\($1)\n2023年5月\($0 + 1)日" })
    #expect(PlainText.outline(PlainText.read(text)) == titles)
  }

  @Test(arguments: ["\n", "\n\n"])
  func linesAboveTheDatesOfADiaryEndTheirEntries(_ separator: String) {
    let days = (1...12).map { "2023年5月\($0)日" }
    var random = SplitMix(state: 32)
    let entries = days.enumerated().flatMap { index, day in
      [day] + (0..<3).map { _ in PlainText.prose(&random, sentences: 6) } + (index % 3 == 0 ? ["睡了"] : [])
    }
    #expect(PlainText.outline(PlainText.read(entries.joined(separator: separator))) == days)
  }

  @Test func aListOfDatesIsNoOutline() {
    let text = (1...9).map { "2023年5月\($0)日 买米" }.joined(separator: "\n")
    #expect(PlainText.read(text).outline.isEmpty)
  }

  @Test func aLoneLineBetweenParagraphsIsNoHeading() {
    var random = SplitMix(state: 9)
    var lines = (0..<12).map { _ in PlainText.prose(&random, sentences: 6) }
    lines.insert("你的朋友", at: 6)
    #expect(PlainText.read(lines.joined(separator: "\n")).outline.isEmpty)
  }

  @Test func inscriptionsAmongChaptersAreNoHeadings() {
    let chapters = ["第一章 灯火", "第二章 夜渡", "第三章 归来", "第四章 远行"]
    let text = book(chapters).replacing("\n第", with: "\n此致敬礼\n\(PlainText.longLine)\n第")
    #expect(PlainText.outline(PlainText.read(text)) == chapters)
  }

  @Test func titlesBelowTheirLabelsStayLines() {
    let text = book(["第一章\n灯火", "第二章\n夜渡", "第三章\n归来"])
    let document = PlainText.read(text)
    #expect(PlainText.outline(document) == ["第一章灯火", "第二章夜渡", "第三章归来"])
    #expect(PlainText.lines(document) == text.split(separator: "\n").map(String.init))
  }

  @Test func questionsThatLeaveABlankAreNoHeadings() {
    var random = SplitMix(state: 31)
    let parts = ["一、选择（每题2分）", "二、判断（每题1分）", "三、填空（每题3分）"].flatMap { part in
      [part]
        + (1...4).flatMap { number in
          let question = "\(number). " + PlainText.prose(&random, sentences: 3).dropLast() + "（　　）"
          let options = zip("ABCD", ["灯芯", "灯油", "渡口", "大雪"]).map { "　　\($0). 第\(number)种\($1)" }
          return PlainText.wrapped(question, at: 33, indent: "　　") + options
        }
    }
    let outline = PlainText.outline(PlainText.read(parts.joined(separator: "\n") + "\n"))
    #expect(outline == ["一、选择（每题2分）", "二、判断（每题1分）", "三、填空（每题3分）"])
  }

  @Test func questionsAreWhatStandsUnderPartsOfAnExam() {
    let questions = (1...4).map { "\($0). 船在夜里过河，哪一种灯看得最远，说明理由。" }.joined(separator: "\n")
    let headings = ["一、选择", "二、填空", "三、简答"]
    let text = headings.map { "\($0)\n\(questions)" }.joined(separator: "\n")
    #expect(PlainText.outline(PlainText.read(text)) == headings)
  }

  @Test func itemsBehindBulletsAreNoHeadings() {
    let headings = ["第一章 灯火", "第二章 夜渡", "第三章 归来"]
    let text = book(headings.map { "\($0)\n\(PlainText.longLine)\n● 灯油\n● 船票\n● 旧信" })
    #expect(PlainText.outline(PlainText.read(text)) == headings)
  }

  @Test func exercisesStandBelowTheirChapters() {
    let headings = ["第1章 灯", "1.1 火", "1.2 油", "思考题", "第2章 船", "2.1 帆", "思考题"]
    #expect(
      PlainText.outline(PlainText.read(book(headings)))
        == ["第1章 灯", "  1.1 火", "  1.2 油", "  思考题", "第2章 船", "  2.1 帆", "  思考题"])
  }

  @Test func aNumberOfAFileAndItsAuthorsAreNoTitles() {
    var random = SplitMix(state: 10)
    let lines = PlainText.wrapped(PlainText.prose(&random, sentences: 40), at: 35, indent: "　　")
    for line in ["国办发〔2021〕36号", "王小明，李大山"] {
      let text = "\n关于灯火的意见\n\n\(line)\n" + lines.joined(separator: "\n") + "\n\n一、灯火\n" + lines.joined(separator: "\n")
      let outline = PlainText.read(text).outline.entries.map(\.title)
      #expect(outline.last == "一、灯火")
      #expect(!outline.contains(line))
    }
  }

  @Test func contentsInTwoColumnsAreNoHeadings() {
    let headings = (1...8).map { "第\($0)章 灯火\($0 * 7)" }
    let columns = (0..<4).map { "\(headings[$0])      \(headings[$0 + 4])" }
    let text = "目录\n\n" + columns.joined(separator: "\n") + "\n\n" + book(headings)
    #expect(PlainText.outline(PlainText.read(text)) == headings)
  }

  @Test func contentsInTwoColumnsNameTheirTitles() {
    let titles = ["灯火与船", "夜渡", "归来的人", "远行", "风的方向", "旧信", "码头", "雪后"]
    let columns = (0..<4).map { "\(titles[$0])........\($0 + 1)      \(titles[$0 + 4])........\($0 + 60)" }
    let text = "目录\n\n" + columns.joined(separator: "\n\n") + "\n\n" + book(titles, separator: "\n\n")
    #expect(PlainText.outline(PlainText.read(text)) == titles)
  }
}
