import DocumentModel
import TestSupport
import Testing

struct OutlineTests {
  private func outline(_ levels: [Int]) -> Outline {
    Outline(
      levels.enumerated().map { OutlineEntry(title: "节\($0.offset)", level: $0.element, position: 10 * $0.offset + 5) })
  }

  @Test func levelsMakeATree() {
    let outline = outline([1, 2, 3, 2, 1])
    #expect((0..<5).map(outline.parent(of:)) == [nil, 0, 1, 0, nil])
    #expect((0..<5).map(outline.depth(of:)) == [0, 1, 2, 1, 0])
    #expect((0..<5).map(outline.descendants(of:)) == [1..<4, 2..<3, 3..<3, 4..<4, 5..<5])
    #expect((0..<5).map(outline.hasChildren) == [true, true, false, false, false])
    #expect((0..<5).map(outline.nextSibling(of:)) == [4, 3, 3, 4, nil])
    #expect(outline.path(to: 2) == ["节0", "节1", "节2"])
  }

  @Test func leftOutLevelsMakeNoDepth() {
    let outline = outline([3, 1, 4, 2])
    #expect((0..<4).map(outline.parent(of:)) == [nil, nil, 1, 1])
    #expect((0..<4).map(outline.depth(of:)) == [0, 0, 1, 1])
  }

  @Test func aPositionStandsUnderTheLastEntryBeforeIt() {
    let outline = outline([1, 2])
    #expect([0, 4, 5, 14, 15, 99].map(outline.index(at:)) == [nil, nil, 0, 0, 1, 1])
    #expect(Outline().index(at: 0) == nil)
    #expect(Outline().isEmpty)
  }

  @Test func itAgreesWithTheDefinition() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let levels = (0..<Int.random(in: 0..<20, using: &generator)).map { _ in Int.random(in: 1...6, using: &generator) }
      let outline = outline(levels)
      for index in levels.indices {
        #expect(outline.parent(of: index) == levels[..<index].lastIndex { $0 < levels[index] })
        let end = levels[(index + 1)...].firstIndex { $0 <= levels[index] } ?? levels.count
        #expect(outline.descendants(of: index) == index + 1..<end)
        #expect(outline.depth(of: index) == outline.path(to: index).count - 1)
      }
    }
  }
}
