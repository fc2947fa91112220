import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct PageNumbersTests {
  private func areUsual(_ pages: [String]) -> Bool {
    let text = pages.joined(separator: "\n\u{0C}")
    let lines = PlainText.sourceLines(text, isHan: false)
    return PlainText.storage(text).withBytes { PageNumbers.areUsual(in: [lines], of: $0) }
  }

  @Test func findsThemAtEitherEnd() {
    #expect(areUsual((1...9).map { "The lamp was lit.\nIt burnt.\n\n\($0)" }))
    #expect(areUsual((1...9).map { "\($0)   Lamps\nThe lamp was lit.\nIt burnt." }))
    #expect(areUsual((1...9).map { "Lamps   \($0 % 2 == 0 ? "- \($0) -" : "[\($0)]")\nIt burnt." }))
    #expect(areUsual((7...15).map { "Lamps\nIt burnt.\nThe Lamps of 1893 \($0) / 40" }))
  }

  @Test func leavesVersionsAndOtherNumbers() {
    #expect(!areUsual((1...9).map { _ in "The lamp was lit.\nIt burnt." }))
    #expect(!areUsual((1...9).map { "Version 1.\(20 - $0), 20\(30 - $0)-0\($0 * 4 % 9)-2\($0 * 7 % 10)\n\n* A lamp." }))
    #expect(!areUsual(["The lamp was lit.\n1", "It burnt.\n2"]))
  }
}
