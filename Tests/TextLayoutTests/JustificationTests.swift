import DocumentModel
import TestSupport
import Testing
import TextLayout

@Suite struct JustificationTests {
  private func lines(_ text: String, _ measure: Int, _ alignment: TextAlignment = .automatic) -> [String] {
    Document(text).lines(measure: measure, alignment: alignment).map(\.text)
  }

  @Test("Where scripts meet is spread first, then outside of narrow marks")
  func natural() {
    #expect(lines("天地，1玄黄宇宙洪荒日月", 18) == ["天地，1 玄黄宇宙洪", "荒日月"])
    #expect(lines("天地 1玄黄宇宙，洪荒", 17) == ["天地 1 玄黄宇宙，", "洪荒"])
    #expect(lines("天地“玄黄宇宙洪荒日月", 18) == ["天地 “玄黄宇宙洪荒", "日月"])
    #expect(lines("天地玄黄)宇宙洪荒日月", 18) == ["天地玄黄) 宇宙洪荒", "日月"])
    #expect(lines("天地玄黄[1]宇宙洪荒日月", 18) == ["天地玄黄[1]宇宙洪", "荒日月"])
    #expect(lines("天地“玄黄”宇宙洪荒日，月", 20) == ["天地 “玄黄” 宇宙洪荒", "日，月"])
  }

  @Test("A line that lacks one column gets no room that would be seen")
  func oneColumn() {
    #expect(lines("天地：“玄黄宇宙洪荒日月", 20) == ["天地：“玄黄宇宙洪荒", "日月"])
    #expect(lines("天地，玄黄。宇宙洪荒日月", 19) == ["天地，玄黄。宇宙洪", "荒日月"])
    #expect(lines("天地 1 玄黄，宇宙洪荒", 18) == ["天地 1 玄黄，宇宙", "洪荒"])
  }

  @Test("One that lacks more is spread where narrow marks and wide ones meet, and behind the ends of sentences")
  func sentences() {
    #expect(lines("天。地玄！黄宇宙洪荒，日月", 20) == ["天。 地玄！ 黄宇宙洪", "荒，日月"])
    #expect(lines("天。地：“玄黄宇宙洪荒，日月", 21) == ["天。 地： “玄黄宇宙洪", "荒，日月"])
  }

  @Test("Behind other wide marks a line is spread only by choice")
  func wideMarks() {
    #expect(lines("天地，玄黄；宇宙洪荒，日月", 20) == ["天地，玄黄；宇宙洪", "荒，日月"])
    #expect(lines("天地，玄黄；宇宙洪荒，日月", 20, .justified) == ["天地， 玄黄； 宇宙洪", "荒，日月"])
    #expect(lines("天地玄（黄）宇宙洪荒，日月", 20, .justified) == ["天地玄 （黄） 宇宙洪", "荒，日月"])
    #expect(lines("天地 1 玄黄，宇宙洪荒", 18, .justified) == ["天地 1 玄黄， 宇宙", "洪荒"])
  }

  @Test("A line without enough places stays ragged, and so do last lines")
  func ragged() {
    #expect(lines("天地玄黄宇宙洪荒日，月盈，昃", 18, .justified) == ["天地玄黄宇宙洪荒", "日，月盈，昃"])
    #expect(lines("天地，1玄黄\n宇宙，洪荒", 18, .justified) == ["天地，1玄黄", "宇宙，洪荒"])
    #expect(lines("天地，玄黄；宇宙洪荒，日月", 20, .ragged) == ["天地，玄黄；宇宙洪", "荒，日月"])
  }

  @Test("A line is spread by a tenth of its columns at most")
  func bound() {
    #expect(lines("天，地，玄，黄，宇洪dark", 22, .justified) == ["天，地， 玄，黄， 宇洪", "dark"])
    #expect(lines("天，地，玄，黄，宇洪dark", 23, .justified) == ["天，地，玄，黄，宇洪", "dark"])
  }

  @Test("Words are not spread inside, and Latin text only by choice")
  func words() {
    let text = "It was a bright cold day in April, and the clocks"
    #expect(lines(text, 16) == ["It was a bright", "cold day in", "April, and the", "clocks"])
    #expect(lines(text, 16, .justified) == ["It was  a bright", "cold day in", "April, and the", "clocks"])
  }

  @Test(
    "Flush text is ragged text with blanks: the same lines, at every measure",
    arguments: [TextAlignment.automatic, .justified])
  func sameText(alignment: TextAlignment) {
    var generator = SeededGenerator(seed: 11)
    for measure in 1...200 {
      let text = String.random(from: scripts, length: 3 * measure + 20, using: &generator)
      let document = Document(text)
      let ragged = document.lines(measure: measure)
      let flush = document.lines(measure: measure, alignment: alignment)
      #expect(flush.map { $0.text.filter { $0 != " " } } == ragged.map { $0.text.filter { $0 != " " } }, "\(measure)")
      #expect(flush.map(\.start) == ragged.map(\.start) && flush.map(\.end) == ragged.map(\.end), "\(measure)")
      for (line, plain) in zip(flush, ragged) {
        #expect(line.glyphs.map(\.offset) == plain.glyphs.map(\.offset))
        #expect(line.columns == plain.columns || line.columns == measure, "\(measure): \(line.text)")
        #expect(zip(line.glyphs, plain.glyphs).allSatisfy { $0.column >= $1.column })
      }
    }
  }

  /// Made-up Chinese with marks of all kinds, Latin words and numbers, more of them than texts have.
  private var chinese: String {
    var generator = SeededGenerator(seed: 12)
    let words = ["天地玄黄", "宇宙", "洪荒，", "日月。", "盈昃", "2024 年", "word", "（辰宿）", "“列张”", "寒来暑往、"]
    return (0..<3000).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test("No line of Chinese has a hole: room stands behind no wide mark but the end of a sentence, and nowhere twice")
  func holes() {
    for measure in 20...120 {
      for line in lines(chinese, measure) {
        let wide = line.replacing(" “", with: "“")
        for mark in "，、；：）" { #expect(!wide.contains("\(mark) "), "\(measure): \(line)") }
        #expect(!line.contains("  "), "\(measure): \(line)")
      }
    }
  }

  @Test("Most full lines of Chinese end flush or lack one column, and by choice nearly all end flush")
  func edges() {
    let automatic = Document(chinese).lines(measure: 60, alignment: .automatic).dropLast()
    #expect(automatic.count { $0.columns >= 59 } * 100 > automatic.count * 85)
    let flush = Document(chinese).lines(measure: 60, alignment: .justified).dropLast()
    #expect(flush.count { $0.columns == 60 } * 100 > flush.count * 97)
  }

  private let scripts = Array(
    "天地玄黄宇宙，。！（“”）《》——……abc def 12.5％ かな、 한글 Ελλη жук नमस्ते ไทย עברית عربي 𠮷 \n".unicodeScalars)
}
