import TestSupport
import Testing

@testable import UnicodeText

@Suite struct LineBreakerTests {
  /// A text with `|` wherever a line may be broken.
  private func marked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let allowed = bytes.withUnsafeBufferPointer(LineBreaker.opportunities)
    var marked: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      if allowed[offset] { marked.append(UInt8(ascii: "|")) }
      marked.append(byte)
    }
    return String(decoding: marked, as: UTF8.self)
  }

  @Test(arguments: [
    ("汉字", "汉|字"),
    ("他说：“你好。”然后走了", "他|说：|“你|好。”|然|后|走|了"),
    ("《书》（注）", "《书》|（注）"),
    ("swift 6.3 and C", "swift |6.3 |and |C"),
    ("共100个file", "共|100|个|file"),
    ("破折——号……完", "破|折|——|号……|完"),
    ("ファイル", "ファ|イ|ル"),
    ("", ""),
  ])
  func chinese(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test("The fast path gives the very breaks that ICU gives")
  func fastPath() {
    var generator = SeededGenerator(seed: 3)
    let ofFastClasses = Array("汉字aZ09 、。，：；！？．（）《》「」【】 　".unicodeScalars)
    let mixed = ofFastClasses + ofFastClasses + scalarsOfEveryKind.filter { $0 != "\n" }
    for alphabet in [ofFastClasses, mixed] {
      for _ in 0..<6000 {
        let text = String.random(from: alphabet, length: 24, using: &generator)
        expectSameAsICU(text)
      }
    }
  }

  @Test("Every scalar of a fast class is treated by ICU as its class is")
  func fastClasses() {
    let representatives = Array("汉，（a9 ".unicodeScalars)
    for value in 0x20..<0x10000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value), LineBreakClass(value) != .other else { continue }
      var text = String.UnicodeScalarView()
      for other in representatives { text.append(contentsOf: [other, scalar, scalar, other]) }
      expectSameAsICU(String(text))
    }
  }

  private func expectSameAsICU(_ text: String) {
    let bytes = Array(text.utf8)
    var byICU = [Bool](repeating: false, count: bytes.count)
    let allowed = bytes.withUnsafeBufferPointer { bytes in
      byICU.withUnsafeMutableBufferPointer { LineBreaker.askICU(bytes, 0..<bytes.count, $0) }
      return LineBreaker.opportunities(in: bytes)
    }
    if allowed != byICU { Issue.record("\(text.debugDescription)") }
  }

  // ICU takes numbers by a regular expression (UAX #14, section 8.2, example 7), so that `.35` and `-#` differ. The
  // tailorings for Chinese (`“` opens, `”` closes) touch no line of the file.
  @Test(
    "Breaks are those of the standard's own tests, but for numbers",
    .enabled(if: UnicodeData.has("auxiliary/LineBreakTest.txt"), Comment(rawValue: UnicodeData.missing)))
  func lineBreakTest() throws {
    var count = 0
    for line in try UnicodeData.lines(of: "auxiliary/LineBreakTest.txt") where line.contains("÷") {
      let (text, expected) = textAndBreaks(of: line)
      let bytes = Array(text.utf8)
      let allowed = bytes.withUnsafeBufferPointer(LineBreaker.opportunities)
      if allowed.indices.filter({ allowed[$0] }) + [bytes.count] == expected {
        count += 1
      } else {
        let scalars = text.unicodeScalars.filter { $0 != "\u{308}" }
        let isNumeric = zip(scalars, scalars.dropFirst()).contains { ",.".unicodeScalars.contains($0) && $1.isDigit }
        #expect(isNumeric || scalars.first == "-", "\(line)")
      }
    }
    #expect(count > 7000)
  }

  private func textAndBreaks(of line: Substring) -> (text: String, breaks: [Int]) {
    var text = ""
    var breaks: [Int] = []
    for field in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if field == "÷" {
        breaks.append(text.utf8.count)
      } else if field != "×", let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      }
    }
    return (text, breaks)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
}
