import Foundation
import Testing

/// What `info` tells of a text with pages: how it is set, what was judged furniture, which numbers are missing.
@Suite struct DocumentFactsTests {
  /// Twelve pages with a head, lines of 66 columns and a number at the foot; the chapters lack a number and repeat one.
  private static let book: String = {
    let sentence = "院子里的井水很凉，傍晚的时候有人来打水，说起明天要下雨的事情，又说今年的瓜长得好。"
    let line = String(sentence.prefix(33)) + "\n"
    let chapters = [1: "第一章 井", 4: "第二章 瓜", 7: "第四章 雨", 10: "第四章 晴"]
    let ends = "春夏秋冬风花雪月山水鱼鸟".map { "后来就是\($0)的事了。" }
    return (1...12).map { page in
      let heading = chapters[page].map { "\n\($0)\n\n" } ?? ""
      let head = page % 2 == 0 ? "院子杂记　　　　卷一\n\n" : "　　　　　　　　院子杂记　卷一\n\n"
      // A chapter that begins on top of a page could as well be the page's head.
      let body = heading.isEmpty ? "" : ends[page - 1] + "\n" + heading
      return head + String(repeating: line, count: 10) + body + String(repeating: line, count: 10) + ends[page - 1]
        + "\n\n           \(page)\n"
    }.joined(separator: "\u{0C}")
  }()

  private struct Facts: Decodable {
    struct Pages: Decodable, Equatable {
      var first: Int
      var last: Int
    }
    struct Furniture: Decodable {
      var kind: String
      var text: String
      var times: Int
      var pages: [Pages]?
      var why: [String]
    }
    struct Fault: Decodable {
      var first: String
      var last: String
      var after: String
      var before: String
      var offset: Int
    }
    var furniture: [Furniture]
    var missing: [Fault]?
    var repeated: [Fault]?
    var restarted: [Fault]?
    var findings: [String: String]
  }

  @Test func json() throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.book, to: "book.txt")
    let output = try Mulu.run("info", "--json", document, in: workspace).output
    let facts = try JSONDecoder().decode(Facts.self, from: Data(output.utf8))
    let head = try #require(facts.furniture.first { $0.kind == "running-head" })
    #expect(facts.furniture.filter { $0.kind == "running-head" }.count == 1)
    #expect(head.text == "院子杂记 卷一" && head.times == 12)
    #expect(head.pages == [Facts.Pages(first: 1, last: 12)])
    #expect(head.why.contains("page-edge"))
    let number = try #require(facts.furniture.first { $0.kind == "page-number" })
    #expect(number.text == "#" && number.pages == [Facts.Pages(first: 1, last: 12)])
    #expect(facts.missing?.map(\.first) == ["3"] && facts.missing?.first?.after == "第二章 瓜")
    #expect(facts.repeated?.map(\.before) == ["第四章 晴"])
    #expect(facts.restarted == nil)
    #expect(facts.findings["profile.setting"] == "wrapped")
    #expect(facts.findings["profile.page-height"] != nil)
  }

  @Test func chinese() throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.book, to: "book.txt")
    let lines = try Mulu.run("info", document, in: workspace, language: .chinese).output
      .split(separator: "\n").map(String.init)
    #expect(lines.contains("文件：book.txt"))
    #expect(lines.contains("  行：段落按行宽断开"))
    #expect(lines.contains { $0.hasPrefix("  页眉    12 次  第 1–12 页  院子杂记 卷一") })
    #expect(lines.contains("  缺 3，在“第二章 瓜”与“第四章 雨”之间"))
    #expect(lines.contains("  4 重复：“第四章 雨”与“第四章 晴”"))
  }

  @Test func english() throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.book, to: "book.txt")
    let lines = try Mulu.run("info", document, in: workspace).output.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  running head  12 times  pages 1–12  院子杂记 卷一") })
    #expect(lines.contains("  3 missing between “第二章 瓜” and “第四章 雨”"))
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }
}
