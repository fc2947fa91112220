import Testing

@testable import ReaderCore

@Suite struct JumpListTests {
  private func place(_ position: Int) -> ViewPlace { ViewPlace(isRaw: false, anchor: Anchor(position: position)) }

  @Test func backAndForward() {
    var jumps = JumpList()
    #expect(jumps.back(from: place(9)) == nil)
    #expect(jumps.forward() == nil)
    jumps.leave(place(1))
    jumps.leave(place(2))
    #expect(jumps.last == place(2))
    #expect(jumps.back(from: place(3)) == place(2))
    #expect(jumps.back(from: place(2)) == place(1))
    #expect(jumps.back(from: place(1)) == nil)
    #expect(jumps.forward() == place(2))
    #expect(jumps.forward() == place(3))
    #expect(jumps.forward() == nil)
  }

  @Test func aNewJumpForgetsWhatLayAhead() {
    var jumps = JumpList()
    jumps.leave(place(1))
    jumps.leave(place(2))
    #expect(jumps.back(from: place(3)) == place(2))
    jumps.leave(place(2))
    #expect(jumps.forward() == nil)
    #expect(jumps.back(from: place(7)) == place(2))
  }

  @Test func aPlaceLeftTwiceIsKeptOnceAndTheOldestAreForgotten() {
    var jumps = JumpList()
    for position in 0..<1_000 {
      jumps.leave(place(position))
      jumps.leave(place(position))
    }
    var count = 0
    var here = place(5_000)
    while let back = jumps.back(from: here) {
      here = back
      count += 1
    }
    #expect(count == JumpList.capacity)
    #expect(here == place(1_000 - JumpList.capacity))
  }
}
