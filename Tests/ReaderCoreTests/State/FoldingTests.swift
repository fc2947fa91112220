import DocumentModel
import Testing

@testable import ReaderCore

@Suite struct FoldingTests {
  /// Parts of ten sections each.
  private func outline(parts: Int) -> Outline {
    Outline(
      (0..<parts * 10).map {
        OutlineEntry(title: "entry \($0)", level: $0 % 10 == 0 ? 1 : 2, position: 100 * $0)
      })
  }

  @Test func shortOutlinesStandOpen() {
    #expect(Folding().visibleEntries(of: outline(parts: 6), current: nil) == Array(0..<60))
  }

  @Test func ofLongOutlinesTheTopLevelAndTheWayToTheReaderAreShown() {
    let outline = outline(parts: 7)
    let tops = [0, 10, 20, 30, 40, 50, 60]
    #expect(Folding().visibleEntries(of: outline, current: nil) == tops)
    #expect(Folding().visibleEntries(of: outline, current: 20) == (tops + Array(21...29)).sorted())
    #expect(Folding().visibleEntries(of: outline, current: 34) == (tops + Array(31...39)).sorted())
  }

  @Test func whatIsChosenByHandStays() {
    let outline = outline(parts: 7)
    var folding = Folding()
    folding.set(false, for: 10, of: outline)
    folding.set(true, for: 30, of: outline)
    let visible = folding.visibleEntries(of: outline, current: 34)
    #expect(visible.contains(15) && !visible.contains(34))
    folding.setAll(true)
    #expect(folding.visibleEntries(of: outline, current: 34) == [0, 10, 20, 30, 40, 50, 60])
    folding.setAll(false)
    #expect(folding.visibleEntries(of: outline, current: 34).count == 70)
  }

  @Test func anOnlyEntryAtTheTopIsTheTitleAndStaysOpen() {
    let outline = Outline(
      (0..<100).map { OutlineEntry(title: "\($0)", level: $0 == 0 ? 1 : $0 % 9 == 1 ? 2 : 3, position: $0) })
    var folding = Folding()
    #expect(folding.visibleEntries(of: outline, current: nil).count == 12)
    folding.setAll(true)
    #expect(folding.visibleEntries(of: outline, current: 50).count == 12)
    folding.set(true, for: 0, of: outline)
    #expect(folding.visibleEntries(of: outline, current: 50) == [0])
  }

  @Test func nothingIsListedOfNoOutline() {
    #expect(Folding().visibleEntries(of: Outline(), current: nil).isEmpty)
  }
}
