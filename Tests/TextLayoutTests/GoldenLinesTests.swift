import DocumentModel
import Testing
import TextLayout

@Suite struct GoldenLinesTests {
  @Test func runningChinese() {
    let text = """
      清晨六点，老城的钟楼刚敲过第一遍钟，茶馆的伙计便把门板一块块卸下来。“今天有雨，”他抬头望了望天，“不过不大。”街角卖豆\
      浆的摊子冒着白汽——那是冬天里最让人安心的东西……《县志》（1934 年版）说这里曾有十二座桥；如今只剩三座，另外九座\
      在Great Flood那年冲走了，占总数的75％。
      """
    expectGoldenLines("running-chinese", Document(text), measures: [6, 17, 20, 40, 80])
    expectGoldenLines(
      "first-line-indent", Document(text, traits: .indented), measures: [20, 30], firstLineIndent: 4)
  }

  @Test func runningEnglish() {
    let text = """
      The ferry left at dawn, as it always had; nobody on the quay looked up. A well-known map-maker's notes (in a \
      hand "almost too fine to read") give 1,250.75 metres — an uncharacteristically incomprehensible figure.
      """
    expectGoldenLines("running-english", Document(text), measures: [10, 30, 60])
  }

  @Test func wordsWiderThanTheMeasure() {
    let text = "见 https://example.org/a/very/long/path/without/any/end?query=1234567890 一页 Donaudampfschifffahrt"
    expectGoldenLines("long-words", Document(text), measures: [5, 12, 24])
  }

  @Test func hardWrappedParagraph() {
    let text = "山里的雨来得急，屋檐下\n  站着三个避雨的人，谁也\n不说话。Then the\nlight came back."
    expectGoldenLines("hard-wrapped", Document(text, traits: .hardWrapped), measures: [16, 60])
  }

  @Test func hardBreaks() {
    expectGoldenLines("hard-breaks", Document("春风又绿\n  江南岸 \n\n明月何时照我还\n"), measures: [6, 40])
  }

  @Test func listItem() {
    let text = "买菜：白菜两棵、豆腐一块，还有一瓶上好的酱油。"
    let inner = BlockDecoration(position: 0, indent: 4, marker: "•")
    expectGoldenLines("list-item", Document(text, kind: .listItem, level: 2, decoration: inner), measures: [3, 12, 30])
    let numbered = BlockDecoration(position: 0, indent: 3, marker: "100.")
    expectGoldenLines("list-number", Document(text, kind: .listItem, level: 1, decoration: numbered), measures: [24])
    let second = BlockDecoration(position: 0, indent: 4)
    expectGoldenLines("list-paragraph", Document(text, decoration: second), measures: [24])
  }

  @Test func quotation() {
    let text = "学而不思则罔，思而不学则殆。"
    let decoration = BlockDecoration(position: 0, quoteDepth: 2, indent: 2, marker: "•")
    expectGoldenLines("quotation", Document(text, decoration: decoration), measures: [1, 4, 8, 16, 40])
  }

  @Test func code() {
    let text = "func greet() {\n\tprint(\"你好，世界\")\n\n\t// a comment that goes on\tand on\n}\n"
    expectGoldenLines("code", Document(text, kind: .code), measures: [12, 24, 60])
  }

  @Test func preformatted() {
    let text = "  白日依山尽\n黄河入海流    \n\n+--------+--------+\n|  left  | right  |\n+--------+--------+"
    expectGoldenLines("preformatted", Document(text, kind: .preformatted), measures: [8, 40])
  }

  @Test func table() {
    let text = "名称\tPrice\t说明\n苹果\t3.50\t产自北方山地，秋天采摘\n香梨\t12\t\nFigs\t7.25\t晒干的，可存放一年"
    expectGoldenLines(
      "table", Document(text, kind: .table, alignments: [.leading, .trailing, .center]), measures: [11, 16, 24, 60])
  }

  @Test func rule() {
    expectGoldenLines("rule", Document("***", kind: .rule), measures: [1, 2, 9, 30])
  }

  @Test func note() {
    let decoration = BlockDecoration(position: 0, indent: 2, marker: "[12]")
    expectGoldenLines(
      "note", Document("参见第三章关于水利的论述，第 45 页。", kind: .note, decoration: decoration), measures: [10, 24])
  }

  @Test func controlCharacters() {
    let text = "a\u{1B}[31mred\u{7} \u{202E}txt\u{202C} b\tc\u{0}\u{9B}d\u{2028}e\u{AD}f"
    expectGoldenLines("controls", Document(text), measures: [5, 40])
  }

  @Test func softHyphens() {
    let text = "Donau\u{AD}dampf\u{AD}schiff\u{AD}fahrts\u{AD}gesell\u{AD}schaft"
    expectGoldenLines("soft-hyphens", Document(text), measures: [5, 6, 7, 12, 60])
  }
}
