import DocumentModel
import ReaderCore
import TestSupport
import Testing
import TextLayout
import UnicodeText

@testable import mulu

/// Text that would be obeyed by a terminal, or that is hard to set.
@Suite struct StrangeTextTests {
  static let sequences = [
    "\u{1B}]2;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{1B}\\", "\u{1B}[2J\u{1B}[H", "\u{1B}[6n", "\u{1B}P+q544e\u{1B}\\",
    "\u{1B}c", "\u{9B}2J", "\u{9D}2;owned\u{9C}", "a\u{8}\u{8}b\u{E}c\u{7F}", "\u{202E}dewno\u{202C}",
    "\u{2066}x\u{2069}",
  ]

  @Test func sequencesAreShownAndNotObeyed() throws {
    let text = Self.sequences.enumerated().map { "第\($0 + 1)章 标\($1)题\n前\($1)后，船还在水上。\n" }.joined()
    for name in ["nasty.txt", "nasty.md", "a\u{1B}]2;owned\u{7}b\u{202E}c.txt"] {
      let file = try NastyFile(Array(text.utf8), name: name)
      #expect(try file.lines().joined().unicodeScalars.count { $0 == "前" } == Self.sequences.count)
      #expect(try file.titles().count == (name == "nasty.md" ? 0 : Self.sequences.count))
      let facts = FactSheet(facts: DocumentFacts(of: try file.open()), words: .inLanguage(.english)).lines
      #expect(try !(file.lines() + file.lines(width: 40) + file.titles() + facts).contains(where: \.hasControls))
    }
  }

  @Test func everyCharacterThatThereIs() throws {
    var text = ""
    for value in UInt32(0)...0x1FFFF where value != 0x0A {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(scalar)
      if value % 32 == 31 { text += "\n" }
    }
    let file = try NastyFile(Array(text.utf8))
    #expect(try file.open().malformed == 0)
    #expect(try file.open().document.unrepaired.blocks.count > 4000)
    #expect(try !(file.lines() + file.titles()).contains(where: \.hasControls))
  }

  @Test func headingThatTurnsTextAround() throws {
    let file = try NastyFile(Array("# 前\u{202E}dewno\u{2066}后\n\n雨停了。\n".utf8), name: "nasty.md")
    #expect(try file.titles() == ["前dewno后"])
  }

  /// Stacks of marks, emoji of many scalars, flags, jamo, scripts with clusters, variation sequences, wide and private
  /// characters.
  @Test(arguments: [
    "船" + String(repeating: "\u{301}\u{489}", count: 200), "👨‍👩‍👧‍👦🏳️‍🌈👍🏽1️⃣❤️❤︎", "🇨🇳🇫🇷🇨", "각\u{1100}\u{1161}\u{11A8}",
    "क्षि", "ที่", "\u{20000}\u{2A6D6}\u{30000}", "\u{E000}\u{F0000}", "\u{FFFE}\u{10FFFF}",
    "葛\u{E0100}葛\u{E0101}", "a\u{200B}b\u{AD}c\u{2060}d\u{FEFF}e", "\u{301}\u{301}", "α“…—①",
  ])
  func linesKeepToTheirWidth(_ text: String) throws {
    let file = try NastyFile(Array((String(repeating: text, count: 60) + "\n").utf8))
    for width in [20, 40, 81] {
      for line in try file.lines(width: width) {
        #expect(line.reduce(0) { $0 + TextWidth.columns(of: $1) } <= width)
        #expect(!line.hasControls)
      }
    }
  }

  @Test(arguments: [
    "-starts-with-dash.txt", "空 格 和 '引号' \"双\" $VAR `x`.txt", String(repeating: "长", count: 83) + ".txt", "noending",
    "page.html.txt",
  ])
  func strangeNames(_ name: String) throws {
    let file = try NastyFile(Array("<p>第一章 开始</p>\n".utf8), name: name)
    #expect(try file.open().name == name)
    #expect(try file.lines() == ["<p>第一章 开始</p>"])
  }
}
