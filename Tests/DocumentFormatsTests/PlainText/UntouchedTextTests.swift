import DocumentModel
import Testing

@testable import DocumentFormats

/// What `Document.isUntouched` says of read texts.
@Suite struct UntouchedTextTests {
  @Test(arguments: ["#include <lamp.h>\n\u{0C}\nint wick;\n\n\n", "\n\n", "", "春\n\n    夏\n"])
  func leavesWhatNeedsNoRepair(_ text: String) { #expect(PlainText.read(text).isUntouched) }

  @Test func tellsJoinedLinesAndPages() {
    var random = SplitMix(state: 5)
    let lines = (0..<4).flatMap { _ in
      PlainText.wrapped(PlainText.prose(&random, sentences: 6), at: 30, indent: "　　")
    }
    #expect(!PlainText.read(lines.joined(separator: "\n")).isUntouched)
    // A form feed before the first word of a page is the page's.
    #expect(!PlainText.read("春来\n\u{0C}夏至\n\u{0C}秋分\n").isUntouched)
  }
}
