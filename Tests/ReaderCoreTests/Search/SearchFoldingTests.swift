import Testing

@testable import ReaderCore

struct SearchFoldingTests {
  private let folding = SearchFolding(isCaseSensitive: false)

  @Test(arguments: ["aA", "ａＡ", "aＡ", "éÉ", "σΣ", "ςσ", "жЖ", "ſs", "kK", "ǆǅ"])
  func lettersOfEitherCaseAreOne(_ pair: String) {
    let folded = pair.unicodeScalars.map { folding.fold($0.value) }
    #expect(Set(folded).count == 1)
  }

  @Test(arguments: ["aá", "iı", "中國", "0O"])
  func otherCharactersStayApart(_ text: String) {
    let folded = text.unicodeScalars.map { folding.fold($0.value) }
    #expect(Set(folded).count == 2)
  }

  @Test func withCaseOnlyTheWidthIsFolded() {
    let folding = SearchFolding(isCaseSensitive: true)
    #expect(folding.fold(0xFF21) == 0x41)
    #expect(folding.fold(0x41) == 0x41)
    #expect(Set(folding.variants(of: 0x41)) == [0x41, 0xFF21])
  }

  @Test func everyScalarIsAmongTheVariantsOfItsFolding() {
    for isCaseSensitive in [false, true] {
      let folding = SearchFolding(isCaseSensitive: isCaseSensitive)
      for scalar in (0x21...0x1E943 as ClosedRange<UInt32>) where Unicode.Scalar(scalar) != nil {
        let folded = folding.fold(scalar)
        if folded == scalar { continue }
        #expect(folding.fold(folded) == folded)
        #expect(folding.variants(of: folded).contains(scalar), "U+\(String(scalar, radix: 16))")
      }
    }
  }
}
