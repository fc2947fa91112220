import Testing

@testable import ReaderCore

@Suite struct ListScrollTests {
  private func scrolled(_ top: Int, _ selection: Int, by rows: Int, count: Int = 30) -> [Int] {
    let scroll = ListScroll(top: top, selection: selection, by: rows, count: count, height: 10, margin: 1)
    return [scroll.top, scroll.selection]
  }

  @Test func aSelectionThatStaysInSightStays() {
    #expect(scrolled(0, 5, by: 3) == [3, 5])
    #expect(scrolled(9, 12, by: -3) == [6, 12])
  }

  @Test func aSelectionThatWouldLeaveIsTakenAlong() {
    #expect(scrolled(0, 0, by: 3) == [3, 4])
    #expect(scrolled(9, 17, by: -3) == [6, 14])
  }

  @Test func theEndsAreReachedAndNotPassed() {
    #expect(scrolled(1, 2, by: -3) == [0, 2])
    #expect(scrolled(19, 25, by: 3) == [20, 25])
    #expect(scrolled(20, 29, by: 3) == [20, 29])
  }

  @Test func aListThatFitsDoesNotMove() {
    #expect(scrolled(0, 0, by: 3, count: 4) == [0, 0])
    #expect(scrolled(0, 3, by: -3, count: 4) == [0, 3])
    #expect(scrolled(0, 0, by: 3, count: 0) == [0, 0])
  }
}
