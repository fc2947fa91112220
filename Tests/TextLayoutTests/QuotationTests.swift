import DocumentModel
import TestSupport
import Testing
import TextLayout

@Suite struct QuotationTests {
  private func lines(_ text: String, _ measure: Int) -> [String] { Document(text).lines(measure: measure).map(\.text) }

  @Test("A closing mark that opens in its place stays with its word, and begins no line all the same")
  func turnedRound() {
    #expect(lines("bugs in the ”testing” distribution", 13) == ["bugs in", "the ”testing”", "distribution"])
    #expect(lines("bugs in the ”testing” distribution", 16) == ["bugs in", "the ”testing”", "distribution"])
    #expect(lines("”testing” is (”frozen” now)", 12) == ["”testing” is", "(”frozen”", "now)"])
  }

  @Test("One that closes is followed by a line end as before")
  func closing() {
    #expect(lines("他说“你好”然后走", 10) == ["他说“你好”", "然后走"])
    #expect(lines("“天地”玄黄", 6) == ["“天地”", "玄黄"])
  }

  @Test("Between Han characters lines are broken outside of ‘ and ’")
  func singleMarks() {
    #expect(lines("天地玄黄‘宇宙’", 10) == ["天地玄黄", "‘宇宙’"])
    #expect(lines("说‘天地’玄黄", 8) == ["说‘天地’", "玄黄"])
    #expect(lines("it’s don’t’s", 8) == ["it’s", "don’t’s"])
  }

  @Test("In English with marks turned round, no line ends with one behind a blank or begins with one")
  func everyMeasure() {
    var generator = SeededGenerator(seed: 31)
    let words = [
      "the", "”testing”", "distribution", "is", "”frozen", "now”", "and", "(”old”)", "don’t", "it,", "”so”.",
    ]
    for measure in 20...120 {
      let text = (0..<300).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for line in lines(text, measure).dropFirst() {
        #expect(!line.hasSuffix(" ”") && !line.hasSuffix("(”") && line != "”", "\(measure): \(line)")
        // Where one stands behind the other to the end of the measure, one has to begin a line.
        if measure >= 40 { #expect(!line.hasPrefix("”"), "\(measure): \(line)") }
      }
    }
  }
}
