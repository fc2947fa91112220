import Bookmarks
import Testing

struct BookmarkExportTests {
  private let bookmarks: [Bookmark] = [
    .sample("1", at: 90, note: "再读\n一遍", mark: "k"), .sample("2", at: 10, length: 9, note: "*好*"),
  ]

  @Test func theListHasALineForEach() {
    #expect(
      BookmarkExport.list(bookmarks) == """
        山中来信 › 上卷 › 第二章: 一阵风 (*好*)
        山中来信 › 上卷 › 第二章: 吹过竹林 (再读 一遍)

        """)
  }

  @Test func markdownGoesByDocumentAndSection() {
    #expect(
      BookmarkExport.markdown(bookmarks) == """
        # 山中来信

        ## 上卷 › 第二章

        > 一阵风

        \\*好\\*

        2023-11-14

        > 吹过竹林

        再读

        一遍

        `k` · 2023-11-14

        """)
  }

  @Test func documentsStandOneBehindTheOther() {
    let text = BookmarkExport.markdown([.sample("1"), .sample("2", in: .report), .sample("3", at: 4)])
    #expect(text.components(of: "# 山中来信") == 2)
    #expect(BookmarkExport.markdown([]) == "")
  }

  @Test func jsonHoldsWhatTheFileHolds() throws {
    let value = try JSONParser.value(of: Array(BookmarkExport.json(bookmarks).utf8))
    #expect(value.array?.compactMap { $0.object.flatMap(Bookmark.init) } == [bookmarks[1], bookmarks[0]])
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    var bookmark = Bookmark.sample("1", note: "a\u{1B}[31mb\u{9B}c")
    bookmark.documentTitle = "x\u{7}\ry"
    let text = BookmarkExport.list([bookmark]) + BookmarkExport.markdown([bookmark])
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
  }

  @Test(arguments: [("1. x", "1\\. x"), ("- x", "\\- x"), ("# x", "\\# x"), ("a_b", "a\\_b"), ("2024 年", "2024 年")])
  func markupInTheTextStaysText(text: String, markdown: String) {
    #expect(BookmarkExport.markdown([.sample("1", note: text)]).contains("\n\(markdown)\n"))
  }
}

extension String {
  fileprivate func components(of line: String) -> Int { split(separator: "\n").count { $0 == line } }
}
