import Testing

@testable import ReaderCore

@Suite struct NavigatorListTests {
  @Test func rowsAndIndices() {
    let some = NavigatorList([2, 5, 9])
    #expect([-1, 0, 1, 2, 3].map { some[$0] } == [nil, 2, 5, 9, nil])
    #expect([2, 3, 9, 10].map { some.row(of: $0) } == [0, nil, 2, nil])
    #expect([-1, 0, 2, 8, 9, 99].map { some.row(atOrBefore: $0) } == [0, 0, 0, 1, 2, 2])
    let all = NavigatorList(all: 3)
    #expect([-1, 0, 2, 3].map { all[$0] } == [nil, 0, 2, nil])
    #expect([-1, 0, 2, 3].map { all.row(of: $0) } == [nil, 0, 2, nil])
    #expect([-1, 2, 7].map { all.row(atOrBefore: $0) } == [0, 2, 2])
    #expect(NavigatorList([])[0] == nil && NavigatorList(all: 0).row(of: 0) == nil)
  }

  @Test(arguments: [
    ("", true), ("salt", true), ("SALT r", true), ("ｓａｌｔ", true), ("盐", true), ("盐道x", false), ("road 盐", true),
    ("road  盐", false),
    ("éT", true), ("aab", true), ("\u{301}", false),
  ])
  func filtering(filter: String, passes: Bool) {
    #expect(TextFilter(filter).matches("Salt Road 盐道 Été aaab") == passes)
  }
}
