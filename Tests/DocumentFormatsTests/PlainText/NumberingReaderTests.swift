import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct NumberingReaderTests {
  private func read(_ text: String) -> Numbering? {
    let storage = PlainText.storage(text)
    return storage.withBytes { NumberingReader(bytes: $0).read(0..<storage.count) }
  }

  @Test(arguments: [
    ("第一千二百三十四章 标题", NumberingSystem.unit(.chapter), 1234), ("第12回 夜渡", .unit(.chapter), 12),
    ("第 三 卷", .unit(.volume), 3), ("第二十一节", .unit(.section), 21), ("第二分编 通则", .unit(.subpart), 2),
    ("第四编", .unit(.part), 4), ("第三部分 方法", .unit(.piece), 3), ("第一百零五条 说明", .unit(.article), 105),
    ("卷二 山中", .unit(.volume), 2), ("卷上", .unit(.volume), 1), ("正文 第五回 归来", .unit(.chapter), 5),
    ("一、总则", .hanComma, 1), ("（十二）其他", .hanParenthesis, 12), ("(3) 其他", .arabicParenthesis, 3),
    ("③ 其他", .circled, 3), ("【通知】", .bracket, 0), ("2.14 Title", .decimal(depth: 2), 14),
    ("3. Title", .decimal(depth: 1), 3), ("5、标题", .decimal(depth: 1), 5), ("1.2.3. Title", .decimal(depth: 3), 3),
    ("Chapter IV", .unit(.chapter), 4), ("PART TWO", .unit(.part), 2), ("Appendix B. Tables", .named, 2),
    ("XII. The Road", .roman, 12), ("A.2 Tables", .letter(depth: 2), 2), ("前　言", .named, 0), ("番外 雪夜", .named, 0),
    ("Preface", .named, 0), ("001章 灯火", .unit(.chapter), 1), ("十二回　夜渡", .unit(.chapter), 12), ("Ⅲ. 灯", .roman, 3),
    ("Ⅻ、灯", .roman, 12), ("项目一 灯火", .unit(.piece), 1), ("案例2：夜渡", .unit(.chapter), 2),
    ("第3期：灯火", .unit(.occasion), 3), ("第三折 灯火", .unit(.occasion), 3), ("Unit 2: Oil", .unit(.piece), 2),
    ("Day 4", .unit(.chapter), 4), ("Chapter.4 Oil", .unit(.chapter), 4), ("山中志 第三章 灯火", .unit(.chapter), 3),
    ("第一卷 山中 第三章 灯火", .unit(.chapter), 3),
    ("●卷三·灯火本纪第三", .unit(.volume), 3), ("◎ 第三回 灯火", .unit(.chapter), 3), ("序 章 灯火 The Lamp", .named, 0),
    ("思考题", .chapterPart, 0), ("Exercises", .chapterPart, 0),
  ])
  func readsLabels(_ text: String, _ system: NumberingSystem, _ number: Int) throws {
    let numbering = try #require(read(text))
    #expect(numbering.system == system)
    #expect(numbering.number == number)
    #expect(!numbering.isInSentence)
  }

  @Test(arguments: [
    "雨停了", "第一次见面", "一天早上", "2026年", "3.14159", "chapter one of it", "十分钟以后", "Mr. Bell", "序列号",
    "第三天", "chapter 3", "他说，看 第三章 去", "一、二、三", "- 3", "-3", "* 3 lamps",
  ])
  func leavesOtherLinesAlone(_ text: String) {
    let numbering = read(text)
    #expect(numbering == nil || numbering?.isInSentence == true)
  }

  @Test(arguments: [
    ("2023年5月1日 星期一 晴", NumberingSystem.DatePart.day), ("2023 年 5 月 1 日", .day), ("5月1日", .day), ("五月一日　小雨", .day),
    ("二〇二三年五月", .month), ("1980年", .year), ("2023-05-01", .day), ("2023/5/1 晴", .day), ("2023.5.1（补记）", .day),
    ("Monday, May 1, 1893", .day), ("3 May.", .day), ("May 3rd", .day),
  ])
  func readsDates(_ text: String, _ part: NumberingSystem.DatePart) throws {
    let numbering = try #require(read(text))
    #expect(numbering.system == .date(part))
    // A year or a month may be the rest of a sentence.
    #expect(numbering.isInSentence == (part != .day))
  }

  @Test(arguments: [
    "5月1日，他走了", "2023年5月1日上午", "2023年工作总结", "2023-05-01 12:00:01 started", "2023-05-01  Ada Wick  <ada@example.org>",
    "2023-13-01", "13月1日", "May the lamp burn", "May 3 was a Monday", "3 lamps", "三个月",
  ])
  func leavesDatesInSentencesAlone(_ text: String) {
    if case .date = read(text)?.system { Issue.record("a date: \(text)") }
  }

  @Test func datesGoUp() throws {
    let numbers = try ["1999年12月31日", "2000-01-01", "2000年2月1日"].map { try #require(read($0)).number }
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers).count == 3)
  }

  @Test(arguments: ["一", "十二", "三　灯火", "IV", "XII"])
  func numbersWithoutAMarkAreDoubtful(_ text: String) throws {
    #expect(try #require(read(text)).isInSentence)
  }

  @Test(arguments: ["MIX", "CIVIL", "LIVID", "3章节", "五回合制", "案例分析", "项目一的负责人"])
  func wordsThatLookLikeNumbersAreNone(_ text: String) { #expect(read(text) == nil) }

  @Test(arguments: ["第三章的结尾", "第五条规定的事项", "第二款、第三款"])
  func seesReferencesInSentences(_ text: String) throws {
    #expect(try #require(read(text)).isInSentence)
  }

  @Test(arguments: [("十", 10), ("二十五", 25), ("一百零八", 108), ("三千二百", 3200), ("两万", 20000), ("二〇二六", 2026), ("４２", 42)])
  func readsHanNumbers(_ text: String, _ value: Int) {
    let storage = PlainText.storage(text)
    let number = storage.withBytes { HanNumber.read(at: 0, in: $0, limit: storage.count) }
    #expect(number?.value == value)
    #expect(number?.end == storage.count)
  }

  @Test func surviveEndlessNumbers() {
    for text in [
      String(repeating: "九", count: 500), String(repeating: "万", count: 300), String(repeating: "9.", count: 300),
    ] {
      _ = read("第\(text)章")
      _ = read(text + "、")
    }
  }
}
