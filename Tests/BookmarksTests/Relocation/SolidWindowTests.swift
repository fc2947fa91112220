import Testing

@testable import Bookmarks

struct SolidWindowTests {
  @Test func whatLiesBeyondTheCharactersIsTheirEdge() {
    var window = SolidWindow()
    #expect(window.start(of: 3) == 0)
    #expect(window.end(before: 3) == 0)
    window.append(SolidScalar(value: 0x4E00, start: 10, end: 13))
    window.append(SolidScalar(value: 0x4E01, start: 14, end: 17))
    #expect(window.start(of: 9) == 17)
    #expect(window.end(before: 0) == 10)
    #expect(window.end(before: 1) == 13)
    #expect(window.end(before: 9) == 17)
  }
}
