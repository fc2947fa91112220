import ScreenModel
import Testing

@testable import TerminalUI

/// What a decoder makes of bytes that arrive at once, followed by a pause.
private func keys(_ bytes: String, sequences: KeySequences = KeySequences()) -> [Key] {
  var decoder = KeyDecoder(sequences: sequences)
  decoder.feed(bytes.utf8)
  var keys: [Key] = []
  while case .key(let key)? = decoder.next() { keys.append(key) }
  while case .key(let key)? = decoder.next(isPaused: true) { keys.append(key) }
  return keys
}

@Suite("Keys from bytes")
struct KeyDecoderTests {
  @Test(
    "Cursor and editing keys of the terminals of today",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
      ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
      ("\u{1B}[1;2P", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
    ] as [(String, Key)])
  func namedKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
    #expect(keys(bytes + "j") == [key, .character("j")])
  }

  @Test(
    "Modifiers: Alt makes keys of its own, Shift and Control do not",
    arguments: [
      ("\u{1B}[1;3C", .altRight), ("\u{1B}[1;4A", .altUp), ("\u{1B}[1;9D", .altLeft), ("\u{1B}\u{1B}[B", .altDown),
      ("\u{1B}O3C", .altRight), ("\u{1B}[1;2A", .up), ("\u{1B}[1;5C", .right), ("\u{1B}[5;3~", .pageUp),
      ("\u{1B}[5^", .pageUp), ("\u{1B}[6$", .pageDown), ("\u{1B}x", .alt("x")), ("\u{1B}汉", .alt("汉")),
    ] as [(String, Key)])
  func modifiedKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(
    "Control characters",
    arguments: [
      ("\u{1A}", .control("z")), ("\u{03}", .control("c")), ("\u{11}", .control("q")), ("\u{13}", .control("s")),
      ("\u{16}", .control("v")), ("\0", .control("@")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ] as [(String, Key)])
  func controlCharacter(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test("A burst from an input method arrives as its characters")
  func burst() {
    #expect(keys("目录😀e\u{301}") == ["目", "录", "😀", "e", "\u{301}"].map(Key.character))
  }

  @Test("ESC alone is the Escape key only after a pause")
  func loneEscape() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.isWaiting)
    #expect(decoder.next(isPaused: true) == .key(.escape))
    #expect(!decoder.isWaiting)
  }

  @Test("Escape typed before another key that has no Alt form")
  func escapeBeforeOther() {
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test("Alt with a character that may begin a sequence")
  func altIntroducer() {
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}P") == [.alt("P")])
    #expect(keys("\u{1B}]") == [.alt("]")])
  }

  @Test(
    "What is no key of ours leaks no characters",
    arguments: [
      "\u{1B}[?2026;1$y", "\u{1B}[24;80R", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;YQ==\u{07}",
      "\u{1B}P1+r524742\u{1B}\\", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[1;2", "\u{1B}[97;5u", "\u{1B}[38;5\u{18}",
    ])
  func swallowed(bytes: String) {
    #expect(keys(bytes + "j").filter { $0 != .control("x") } == (bytes == "\u{1B}[1;2" ? [] : [.character("j")]))
  }

  @Test("Bytes that are no UTF-8 are dropped, also when they stay incomplete")
  func invalidUTF8() {
    var decoder = KeyDecoder()
    decoder.feed([0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xE6, 0x61, 0xE7, 0x9B])
    #expect(decoder.next() == .key(.character("a")))
    #expect(decoder.next() == nil)
    decoder.feed([0xAE])
    #expect(decoder.next() == .key(.character("目")))
    decoder.feed([0xE7])
    #expect(decoder.next(isPaused: true) == nil)
    #expect(!decoder.isWaiting)
  }

  @Test("Sequences of terminfo come before those known by themselves")
  func described() {
    let sequences = KeySequences([Array("\u{1B}[A".utf8): .function(20), Array("\u{1B}[214z".utf8): .home])
    #expect(keys("\u{1B}[A\u{1B}[214zk", sequences: sequences) == [.function(20), .home, .character("k")])
    #expect(keys("\u{1B}[B", sequences: sequences) == [.down])
  }

  @Test("A description cannot take a printable character")
  func describedPrintable() {
    #expect(keys("j", sequences: KeySequences([Array("j".utf8): .down])) == [.character("j")])
  }
}
