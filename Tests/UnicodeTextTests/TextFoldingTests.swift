import Testing
import UnicodeText

@Suite struct TextFoldingTests {
  @Test(
    arguments: [
      ("A", "a"), ("z", "z"), ("É", "é"), ("Σ", "σ"), ("ς", "σ"), ("Ａ", "a"), ("１", "1"), ("（", "("), ("\u{3000}", " "),
      ("中", "中"), ("，", ","), ("。", "。"), ("ẞ", "ß"), ("𐐀", "𐐨"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func folds(scalar: Unicode.Scalar, folded: Unicode.Scalar) {
    #expect(TextFolding.fold(scalar.value) == folded.value)
  }

  @Test func foldingTwiceChangesNothing() {
    for scalar in 0..<0x110000 as Range<UInt32> {
      let folded = TextFolding.fold(scalar)
      if TextFolding.fold(folded) != folded { Issue.record("U+\(String(scalar, radix: 16))") }
    }
  }

  @Test(
    "Simple case folding is that of the standard",
    .enabled(if: UnicodeData.has("CaseFolding.txt"), Comment(rawValue: UnicodeData.missing)))
  func caseFolding() throws {
    var count = 0
    for line in try UnicodeData.lines(of: "CaseFolding.txt") {
      let fields = line.split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.count >= 3, ["C", "S"].contains(fields[1]), let scalar = UInt32(fields[0], radix: 16),
        !(0xFF01...0xFF5E).contains(scalar)
      else { continue }
      #expect(TextFolding.fold(scalar) == UInt32(fields[2], radix: 16))
      count += 1
    }
    #expect(count > 1000)
  }
}
