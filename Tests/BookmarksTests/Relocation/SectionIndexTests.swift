import DocumentModel
import Testing

@testable import Bookmarks

struct SectionIndexTests {
  /// Two volumes with the same chapters, and a heading that stands in each of them.
  private let index = SectionIndex(
    Outline(
      ["上卷", "下卷"].enumerated().flatMap { volume, name in
        [OutlineEntry(title: name, level: 1, position: volume * 10_000)]
          + (1...3).flatMap { chapter in
            let position = volume * 10_000 + chapter * 1_000
            return [
              OutlineEntry(title: "第\(chapter)章", level: 2, position: position),
              OutlineEntry(title: "小结", level: 3, position: position + 900),
            ]
          }
      }))

  private func start(of section: [String], at position: Int) -> Int? {
    index.start(
      of: Bookmark(
        id: BookmarkID(rawValue: "1"), document: .novel, documentTitle: "", position: position, section: section,
        created: 0))
  }

  @Test func titlesAroundTellEqualHeadingsApart() {
    #expect(start(of: ["下卷", "第2章", "小结"], at: 100) == 12_900)
    #expect(start(of: ["上卷", "第2章"], at: 99_000) == 2_000)
  }

  @Test func ofEqualHeadingsTheNearestHolds() {
    #expect(start(of: ["小结"], at: 3_500) == 3_900)
    #expect(start(of: ["小结"], at: 2_890) == 2_900)
    #expect(start(of: ["小结"], at: 99_000) == 13_900)
    #expect(start(of: ["小结"], at: 0) == 1_900)
  }

  @Test func aSectionThatIsGoneIsTheOneAroundIt() {
    #expect(start(of: ["下卷", "第2章", "附记"], at: 100) == 12_000)
    #expect(start(of: ["下卷", "第9章", "附记"], at: 100) == 10_000)
    #expect(start(of: ["外编", "第9章"], at: 100) == nil)
    #expect(start(of: [], at: 100) == nil)
  }
}
