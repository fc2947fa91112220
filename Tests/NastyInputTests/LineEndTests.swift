import Testing

/// Every kind of line end.
@Suite struct LineEndTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\n\n", "\r\r"])
  func eachKindEndsLines(_ end: String) throws {
    let lines = ["第一章 开始", "天亮了，雨停了。", "第二章 结束", "船还在水上。"]
    let file = try NastyFile(Array((lines.joined(separator: end) + end).utf8))
    #expect(try file.titles() == ["第一章 开始", "第二章 结束"])
    #expect(try file.lines().filter { !$0.isEmpty } == lines)
  }

  @Test func allKindsInOneFile() throws {
    let file = try NastyFile(Array("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g".utf8))
    #expect(try file.lines() == ["a", "b", "c", "d", "e", "f", "g"])
  }

  @Test func noFinalLineEnd() throws {
    #expect(try NastyFile(Array("一行\n最后一行".utf8)).lines() == ["一行", "最后一行"])
  }

  @Test func markBeforeTheFirstHeading() throws {
    let file = try NastyFile(Array("\u{FEFF}第一章 开始\r\n天亮了。\r\n第二章 结束\r\n雨停了。\r\n".utf8))
    #expect(try file.titles() == ["第一章 开始", "第二章 结束"])
    #expect(try file.lines().first == "第一章 开始")
  }

  @Test func markInTheMiddle() throws {
    let lines = try NastyFile(Array("第一章 开始\n中间\u{FEFF}有标记。\n".utf8)).lines()
    #expect(
      lines.map { $0.unicodeScalars.filter { $0 != "\u{FEFF}" }.map(String.init).joined() } == ["第一章 开始", "中间有标记。"])
  }
}
