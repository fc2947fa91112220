import ScreenModel
import Testing

@testable import TerminalUI

@Suite("Pasted text")
struct PasteTests {
  @Test("Text between the marks comes as one event, keys around it as keys")
  func bracketed() {
    var decoder = KeyDecoder()
    decoder.feed("a\u{1B}[200~新质\u{1B}[生产力\u{1B}[201~b".utf8)
    #expect(decoder.next() == .key(.character("a")))
    #expect(decoder.next() == .pasted("新质[生产力"))
    #expect(decoder.next() == .key(.character("b")))
  }

  @Test("Control characters are removed, ends of lines are line feeds")
  func cleaned() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~a\r\nb\rc\nd\te\u{03}\u{9B}f\u{7F}\u{1B}[201~".utf8)
    #expect(decoder.next() == .pasted("a\nb\nc\nd\tef"))
  }

  @Test("A paste without an end is over after a pause")
  func unfinished() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~ab\u{1B}[20".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.waitsLonger)
    #expect(decoder.next(isPaused: true) == .pasted("ab[20"))
    decoder.feed("j".utf8)
    #expect(decoder.next() == .key(.character("j")))
  }
}
