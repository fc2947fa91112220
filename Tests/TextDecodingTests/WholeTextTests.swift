import DocumentModel
import TestSupport
import Testing

@testable import TextDecoding

/// What the whole of a text tells, where its beginning tells something else or nothing.
@Suite struct WholeTextTests {
  private let english = Array(
    String(repeating: "A line of English that fills some space in the file.\n", count: 6000).utf8)
  private let chinese = String(repeating: SampleText.all[0].text, count: 400)

  private func name(ofWhole bytes: [UInt8]) -> String { EncodingDetector.encoding(ofWhole: TextStorage(bytes)).name }

  @Test func aBeginningInAnotherEncodingDoesNotDecide() {
    let inGBK = Iconv.encode(chinese, in: "GBK")
    let inUTF8 = Array(chinese.utf8)
    let head = Array(chinese.utf8.prefix(33_000))
    #expect(EncodingDetector.finding(in: TextStorage(head + inGBK + inGBK)).encoding == .utf8)
    #expect(name(ofWhole: head + inGBK + inGBK) == "GB18030")
    #expect(name(ofWhole: Array(inGBK.prefix(33_000)) + inUTF8 + inUTF8) == "UTF-8")
  }

  @Test func oneLineAnywhereIsFound() {
    // Behind the beginning, and between the windows that are looked at first.
    let line = Iconv.encode("清晨，老周推开邮局的木门，先把昨夜的雪扫到路边。\n", in: "GBK")
    #expect(name(ofWhole: english + line + english) == "GB18030")
    #expect(name(ofWhole: english + Array("清晨，老周推开邮局的木门。\n".utf8) + english) == "UTF-8")
    #expect(name(ofWhole: english + Iconv.encode("清晨，老周推开门。\n", in: "HZ") + english) == "HZ-GB-2312")
    #expect(name(ofWhole: english) == "UTF-8")
  }

  @Test func theWholeTellsWhatThePartsTell() {
    for sample in SampleText.all {
      for encoding in sample.encodings {
        #expect(name(ofWhole: Iconv.encode(sample.text, in: encoding.iconv)) == encoding.name, "\(encoding)")
      }
    }
  }

  @Test func linesComeFromAllOverTheText() {
    let bytes = (0..<3000).flatMap { Iconv.encode("第\($0)行\n", in: "GBK") }
    let lines = bytes.withUnsafeBufferPointer { DetectionSample.linesBeyondASCII(of: $0, about: 2000) }
    #expect(2000...4000 ~= lines.count)
    let text = TextEncoding(named: "GBK").flatMap { TextDecoder.text(of: lines, in: $0)?.utf8 }
    let numbers = String(decoding: text ?? [], as: UTF8.self).split(separator: "\n").compactMap {
      Int($0.dropFirst().dropLast())
    }
    #expect(numbers.first == 0)
    #expect(numbers.last ?? 0 > 2900)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == numbers[1] })
  }

  @Test func aTextInOneLineIsTaken() {
    let bytes = Iconv.encode(chinese.filter { !$0.isNewline }, in: "GBK")
    let lines = bytes.withUnsafeBufferPointer { DetectionSample.linesBeyondASCII(of: $0, about: 2000) }
    #expect(2000...6000 ~= lines.count)
    #expect(name(ofWhole: bytes) == "GB18030")
  }
}
