import NovelGenerator
import Testing

@Suite struct NovelTests {
  private func text(of novel: Novel) -> (text: String, summary: Novel.Summary) {
    var bytes: [UInt8] = []
    let summary = novel.write { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), summary)
  }

  private func novel(byteCount: Int, hardWrapColumns: Int? = nil) -> Novel {
    var novel = Novel()
    novel.byteCount = byteCount
    novel.chapterByteCount = 2_000
    novel.chaptersInVolume = 10
    novel.hardWrapColumns = hardWrapColumns
    return novel
  }

  @Test func theSameSeedWritesTheSameNovel() {
    var other = novel(byteCount: 50_000)
    let first = text(of: other)
    #expect(first == text(of: other))
    other.seed += 1
    #expect(first.text != text(of: other).text)
  }

  @Test func headingsAreCountedAndTheSizeIsReached() {
    let (text, summary) = text(of: novel(byteCount: 60_000))
    let lines = text.split(separator: "\n")
    #expect(summary.byteCount == text.utf8.count)
    #expect((60_000..<63_000).contains(summary.byteCount))
    #expect(lines.count { $0.hasPrefix("第") && $0.contains("章 ") } == summary.chapters)
    #expect(lines.count { $0.hasPrefix("第") && $0.contains("卷 ") } == summary.volumes)
    #expect(summary.chapters > 20)
    #expect(summary.volumes == (summary.chapters + 9) / 10)
    #expect(!text.contains("{") && !text.contains("\u{FFFD}"))
  }

  @Test func hardWrappingOnlyAddsLineEnds() {
    // The size counts line ends, so the plain novel runs on beyond the paragraph that ends a chapter of the other.
    let (plain, _) = text(of: novel(byteCount: 2_000))
    let (wrapped, _) = text(of: novel(byteCount: 2_000, hardWrapColumns: 40))
    let isSame = plain.filter { $0 != "\n" }.hasPrefix(wrapped.filter { $0 != "\n" })
    #expect(isSame)
    // Twenty characters, and at most the closing marks that hang.
    #expect(wrapped.split(separator: "\n").allSatisfy { $0.count <= 24 })
    #expect(plain.split(separator: "\n").contains { $0.count > 60 })
  }

  @Test(arguments: [
    (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (100, "一百"), (105, "一百零五"), (110, "一百一十"), (1005, "一千零五"),
    (1010, "一千零一十"), (1234, "一千二百三十四"), (3000, "三千"), (10_000, "一万"), (10_203, "一万零二百零三"),
  ])
  func numeralsAreWrittenAsInHeadings(number: Int, numeral: String) {
    #expect(hanNumeral(number) == numeral)
  }
}
