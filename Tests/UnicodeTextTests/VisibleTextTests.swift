import TestSupport
import Testing
import UnicodeText

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a", "a", 1), ("中", "中", 2), ("\u{0}", "␀", 1), ("\u{1B}", "␛", 1), ("\t", "␉", 1), ("\u{7F}", "␡", 1),
    ("\r\n", "␍␊", 2), ("\u{9B}", "\u{FFFD}", 1), ("\u{FFFE}", "\u{FFFD}", 1), ("\u{10FFFF}", "\u{FFFD}", 1),
    ("\u{202E}", "", 0), ("\u{61C}", "", 0), ("\u{200B}", "", 0), ("\u{AD}", "", 0), ("\u{FEFF}", "", 0),
    ("\u{2028}", " ", 1), ("\u{301}", "◌\u{301}", 1), ("e\u{301}", "e\u{301}", 1), ("👨‍👩‍👧", "👨‍👩‍👧", 6),
  ])
  func graphemes(text: Character, shown: String, columns: Int) {
    #expect(VisibleText.grapheme(text) == shown)
    #expect(VisibleText.parts(of: text).reduce(0) { $0 + $1.columns } == columns)
  }

  @Test func clustersAreCutToWhatATerminalCanHold() {
    let tower = Character("a" + String(repeating: "\u{301}", count: 30_000))
    #expect(VisibleText.grapheme(tower).unicodeScalars.count < 40)
  }

  @Test("Nothing that a terminal obeys is ever shown, and the columns are those of what is")
  func anything() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      for grapheme in String.random(from: scalarsOfEveryKind, length: 12, using: &generator) {
        let parts = VisibleText.parts(of: grapheme)
        #expect(parts.reduce(0) { $0 + $1.columns } == TextWidth.columns(of: grapheme))
        for shown in parts {
          if !shown.text.unicodeScalars.contains("\u{FE0F}") {
            #expect(shown.columns == shown.text.unicodeScalars.reduce(0) { $0 + TextWidth.columns(of: $1) })
          }
          #expect(shown.text.isEmpty == (shown.columns == 0))
        }
        let text = VisibleText.grapheme(grapheme)
        #expect(!text.unicodeScalars.contains(where: isObeyed), "\(grapheme.unicodeScalars)")
      }
    }
  }

  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func whatIsPlainIsShownAsItIs() throws {
    var plain = 0
    for value in UInt32(0)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value), Array(String(scalar).utf8).withUnsafeBufferPointer(VisibleText.isPlain)
      else {
        continue
      }
      plain += 1
      #expect(VisibleText.scalar(scalar).text == String(scalar))
    }
    #expect(plain > 20_000)
    #expect(
      !["\t", "é", "字\u{0301}", "\u{2028}", "\u{202E}", "\u{200B}", "が", "\u{7F}"].contains {
        Array($0.utf8).withUnsafeBufferPointer(VisibleText.isPlain)
      })
    #expect(
      ![[0xE4, 0xB8], [0xE5, 0x41, 0x42], [0x80], [0xFF]].contains {
        ($0 as [UInt8]).withUnsafeBufferPointer(VisibleText.isPlain)
      })
  }
}
