import Bookmarks
import DocumentFormats
import DocumentModel
import TestSupport
import Testing

struct BookmarkExportTests {
  private let bookmarks: [Bookmark] = [
    .sample("10000000aa", at: 90, note: "再读\n一遍", mark: "k"), .sample("10000000bb", at: 10, length: 9, note: "*好*"),
  ]

  private func text(_ bookmarks: [Bookmark], _ format: ExportFormat = .markdown) -> String {
    BookmarkExport(bookmarks.map { ExportEntry($0) }).text(in: format, words: .english)
  }

  @Test func theListHasALineForEach() {
    let export = BookmarkExport(bookmarks.map { ExportEntry($0) })
    #expect(
      export.lines(among: bookmarks.map(\.id), .english) == [
        "10000000b  山中来信 › 上卷 › 第二章: 一阵风 (*好*)",
        "10000000a  山中来信 › 上卷 › 第二章: 吹过竹林 (再读 一遍) [k]",
      ])
  }

  @Test func theListTellsWhatIsNotSure() {
    var entry = ExportEntry(bookmarks[1])
    entry.bookmark.color = .red
    entry.certainty = .guess
    let line = BookmarkExport([entry]).lines(among: [entry.bookmark.id], .chinese)
    #expect(line == ["10000000  山中来信 › 上卷 › 第二章: 一阵风 (*好*) [红, 位置为推测]"])
  }

  @Test func markdownGoesByDocumentAndSection() {
    #expect(
      text(bookmarks) == """
        # 山中来信

        Source: /books/novel.txt

        ## 上卷

        ### 第二章

        > 一阵风

        \\*好\\*

        yellow · 2023-11-14

        > 吹过竹林

        再读

        一遍

        mark k · 2023-11-14

        """)
  }

  @Test func plainTextGoesByDocumentAndSection() {
    #expect(
      text(bookmarks, .text) == """
        山中来信
        /books/novel.txt

        上卷 › 第二章

        “一阵风”
            *好*
            (yellow · 2023-11-14)

        “吹过竹林”
            再读
            一遍
            (mark k · 2023-11-14)

        """)
  }

  @Test func aSectionThatIsLeftForTheOneAroundItHasItsHeadingAgain() {
    var outer = Bookmark.sample("3", at: 99)
    outer.section = ["上卷"]
    let headings = text(bookmarks + [outer]).split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings == ["# 山中来信", "## 上卷", "### 第二章", "## 上卷"])
  }

  @Test func aDocumentStandsOnceUnderAllItsNames() {
    var moved = Bookmark.sample("2", at: 4)
    moved.document.path = "/elsewhere/novel.txt"
    var edited = Bookmark.sample("3", at: 5)
    edited.document.fingerprint = "abc"
    let titles = text([.sample("1"), moved, edited, .sample("4", in: .report)]).split(separator: "\n")
      .count { $0 == "# 山中来信" }
    #expect(titles == 2)
    #expect(text([]) == "")
  }

  @Test func theSameBookmarksGiveTheSameBytesInAnyOrder() {
    var generator = SeededGenerator(seed: 7)
    let bookmarks = (0..<40).map { HostileBookmark.random(number: $0, using: &generator) }
    for format in ExportFormat.allCases {
      let expected = Array(text(bookmarks, format).utf8)
      for _ in 0..<10 { #expect(Array(text(bookmarks.shuffled(using: &generator), format).utf8) == expected) }
    }
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    var generator = SeededGenerator(seed: 8)
    let entries = (0..<200).map { ExportEntry(HostileBookmark.random(number: $0, using: &generator)) }
    let export = BookmarkExport(entries)
    let lines = export.lines(among: entries.map(\.bookmark.id), .english)
    #expect(lines.allSatisfy { !$0.contains(where: \.isNewline) })
    let json = export.text(in: .json, words: .english)
    for text in [
      lines.joined(), text(entries.map(\.bookmark)), text(entries.map(\.bookmark), .text),
      json,
    ] {
      #expect(
        text.unicodeScalars.allSatisfy {
          $0 == "\n"
            || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && !(0x202A...0x202E).contains($0.value)
              && !(0x2066...0x2069).contains($0.value)
        })
    }
  }

  @Test(arguments: [("1. x", "1\\. x"), ("- x", "\\- x"), ("# x", "\\# x"), ("a_b", "a\\_b"), ("2024 年", "2024 年")])
  func markupInTheTextStaysText(note: String, markdown: String) {
    #expect(text([.sample("1", note: note)]).contains("\n\(markdown)\n"))
  }

  /// cmark finds in the exported Markdown the passages and nothing else in quotations.
  @Test func markdownParsesBackToTheSameQuotes() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<60 {
      let bookmarks = (0..<5).map { HostileBookmark.random(number: $0, length: 9, using: &generator) }
      let document = MarkdownFormat.read(TextStorage(Array(text(bookmarks).utf8)))
      let found = document.blocks.filter { document.decoration(of: $0).map { $0.quoteDepth > 0 } ?? false }
        .map { String(decoding: document.text(of: $0).utf8, as: UTF8.self) }
      let quotes = bookmarks.flatMap { bookmark in
        bookmark.quote.exact.split(whereSeparator: \.isNewline).map { HostileBookmark.words(of: String($0)) }
          .filter { !$0.isEmpty }
      }
      #expect(found.sorted() == quotes.sorted())
    }
  }
}
