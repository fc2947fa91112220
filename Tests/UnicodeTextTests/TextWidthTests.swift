import TestSupport
import Testing
import UnicodeText

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("a", 1), ("中", 2), ("，", 2), ("Ａ", 2), ("é", 1), ("e\u{301}", 1), ("ｱ", 1), ("가", 2), ("\u{1100}\u{1161}", 2),
    ("“", 1), ("…", 1), ("①", 1), ("\u{3000}", 2), ("\u{A0}", 1), ("\u{20000}", 2), ("\u{2FFFD}", 2), ("कि", 2),
    ("กำ", 2),
  ])
  func graphemes(text: Character, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(
    "Emoji take two columns however many scalars they have",
    arguments: ["😀", "🇨🇳", "1️⃣", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍\u{FE0F}"])
  func emoji(text: Character) {
    #expect(TextWidth.columns(of: text) == 2)
  }

  @Test(
    "What terminals advance for bit by bit takes the columns of its parts",
    arguments: [
      ("👨‍👩‍👧", ["👨\u{200D}", "👩\u{200D}", "👧"], [2, 2, 2]), ("👍🏽", ["👍", "🏽"], [2, 2]),
      ("👩🏽‍🚀", ["👩", "🏽\u{200D}", "🚀"], [2, 2, 2]), ("❤️‍🔥", ["❤️\u{200D}", "🔥"], [2, 2]),
      ("☝🏽", ["☝", "🏽"], [1, 2]), ("क्षो", ["क्ष", "ो"], [2, 1]), ("ᄀᄀ\u{1161}", ["ᄀ", "ᄀ\u{1161}"], [2, 2]),
      ("🇨🇳", ["🇨🇳"], [2]), ("कि", ["कि"], [2]), ("e\u{301}", ["e\u{301}"], [1]),
    ] as [(String, [String], [Int])])
  func parts(text: String, shown: [String], columns: [Int]) throws {
    let grapheme = try #require(text.count == 1 ? text.first : nil)
    let parts = VisibleText.parts(of: grapheme)
    #expect(parts.map(\.text) == shown)
    #expect(parts.map(\.columns) == columns)
    #expect(TextWidth.columns(of: grapheme) == columns.reduce(0, +))
    #expect(VisibleText.grapheme(grapheme) == text)
  }

  @Test("Parts hold every scalar of a cluster, in columns that its scalars have together")
  func partsOfAnything() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<3000 {
      for grapheme in String.random(from: scalarsOfEveryKind, length: 12, using: &generator) {
        let parts = Array(GraphemeParts(grapheme))
        #expect(parts.flatMap { Array($0.scalars) } == Array(grapheme.unicodeScalars))
        #expect(parts.dropFirst().allSatisfy { 1...2 ~= $0.columns } && parts.allSatisfy { $0.columns <= 2 })
        let together = grapheme.unicodeScalars.reduce(0) { $0 + TextWidth.columns(of: $1) }
        let columns = parts.reduce(0) { $0 + $1.columns }
        #expect(
          columns == together
            || columns == together + 1 && (together == 0 || grapheme.unicodeScalars.contains("\u{FE0F}")))
      }
    }
  }

  @Test func textPresentationStaysNarrow() {
    #expect(TextWidth.columns(of: Character("❤\u{FE0E}")) == 1)
    #expect(TextWidth.columns(of: Character("a\u{FE0F}")) == 1)
  }

  @Test(
    "Scalars that show nothing take no column",
    arguments: [
      "\u{AD}", "\u{300}", "\u{489}", "\u{1160}", "\u{11FF}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}",
      "\u{FE0F}",
      "\u{FEFF}", "\u{E0100}",
    ] as [Unicode.Scalar])
  func zeroWidth(scalar: Unicode.Scalar) {
    #expect(TextWidth.columns(of: scalar) == 0)
  }

  @Test func signsThatEncloseDigitsAreVisible() {
    #expect(TextWidth.columns(of: "\u{600}" as Unicode.Scalar) == 1)
    #expect(TextWidth.columns(of: "\u{6DD}" as Unicode.Scalar) == 1)
  }

  @Test func textsAddUp() {
    #expect(TextWidth.columns(of: "mulu 目录") == 9)
    #expect(TextWidth.columns(of: "a\u{1B}[0m") == 5)
    #expect(TextWidth.columns(of: "") == 0)
  }

  @Test(
    "Every scalar has the width that the standard's own table gives it",
    .enabled(if: UnicodeData.has("EastAsianWidth.txt"), Comment(rawValue: UnicodeData.missing)))
  func eastAsianWidth() throws {
    var width = [Int](repeating: 1, count: 0x110000)
    for (range, value) in try UnicodeData.ranges(of: "EastAsianWidth.txt") where ["W", "F"].contains(value) {
      for scalar in range { width[Int(scalar)] = 2 }
    }
    for (range, value) in try UnicodeData.ranges(of: "extracted/DerivedGeneralCategory.txt")
    where ["Mn", "Me", "Cf"].contains(value) {
      for scalar in range { width[Int(scalar)] = 0 }
    }
    for (range, value) in try UnicodeData.ranges(of: "PropList.txt") where value == "Prepended_Concatenation_Mark" {
      for scalar in range { width[Int(scalar)] = 1 }
    }
    for (range, value) in try UnicodeData.ranges(of: "HangulSyllableType.txt") where ["V", "T"].contains(value) {
      for scalar in range { width[Int(scalar)] = 0 }
    }
    let wrong = (0..<0x110000 as Range<UInt32>).compactMap(Unicode.Scalar.init).filter {
      TextWidth.columns(of: $0) != width[Int($0.value)]
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0.value, radix: 16) })")
  }
}
