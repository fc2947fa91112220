import Bookmarks
import Testing

struct TextQuoteTests {
  /// The words on one line, as they would be cut from the whole of it.
  @Test(arguments: [
    "", " ", "一", "一二三", " 一\n 二　三  四 ", "ab cd", "ab  c d\t\te", "e\u{301} x\u{2003}y\u{A0}z", "👩‍👩‍👧 家\r\n人",
    "\u{0B}a\u{85}b\u{2028}c\u{1680}d\u{200B}e",
  ]) func anExcerptIsTheBeginningOfTheWordsOnOneLine(text: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for length in 0...12 {
      let expected = line.count > length ? line.prefix(length) + "…" : line
      #expect(TextQuote(exact: text).excerpt(length: length) == expected, "\(length)")
      #expect(TextQuote(suffix: text).excerpt(length: length) == expected, "\(length)")
    }
    #expect(TextQuote(exact: text).excerpt(length: .max) == line)
  }
}
