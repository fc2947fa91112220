import DocumentModel
import Testing

@testable import TextDecoding

@Suite struct EncodingCandidatesTests {
  private func candidates(_ bytes: [UInt8], at offset: Int = 0) -> [EncodingCandidate] {
    EncodingCandidates.candidates(for: TextStorage(bytes), at: offset)
  }

  @Test(arguments: SampleText.all) func whatIsFoundOutComesFirstAndShowsTheText(_ sample: SampleText) {
    for encoding in sample.encodings {
      let bytes = Iconv.encode(sample.text, in: encoding.iconv)
      let first = candidates(bytes).first
      #expect(first?.encoding.name == encoding.name)
      let text = sample.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let excerpt = first?.excerpt ?? ""
      #expect(excerpt.count >= 12 && text.contains(excerpt.prefix(excerpt.count - 1)), "\(encoding): \(excerpt)")
    }
  }

  @Test func whatIsMalformedComesLast() {
    let names = candidates(Iconv.encode("春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。", in: "GB18030")).map(\.encoding.name)
    #expect(names.first == "GB18030")
    #expect(names.count == Set(names).count)
    #expect(names.firstIndex(of: "UTF-8") ?? 0 > names.firstIndex(of: "windows-1252") ?? .max)
  }

  @Test func thePlaceIsOneThatTells() {
    let start = String(repeating: "Nothing but letters that all encodings share.\n", count: 50)
    let bytes = Iconv.encode(start + "Here: 春眠不觉晓\n" + start, in: "GB18030")
    #expect(candidates(bytes).first?.excerpt.hasPrefix("Here: 春眠不觉晓") == true)
    // Behind the last one the beginning of the text is as good.
    #expect(candidates(bytes, at: bytes.count - 60).first?.excerpt.hasPrefix("Here: 春眠不觉晓") == true)
    #expect(candidates(bytes, at: bytes.count).first?.excerpt.hasPrefix("Here: 春眠不觉晓") == true)
  }

  @Test func unitsAreNotCut() {
    let bytes = Iconv.encode("春眠不觉晓，处处闻啼鸟。", in: "UTF-16LE")
    let candidate = candidates(bytes, at: 3).first { $0.encoding.name == "UTF-16LE" }
    #expect(candidate?.excerpt == "眠不觉晓，处处闻啼鸟。")
  }

  @Test(arguments: [[], [0], [0xFF], [0x1B, 0x24], [UInt8](repeating: 0, count: 5000)] as [[UInt8]])
  func anyBytesHaveCandidates(_ bytes: [UInt8]) {
    let candidates = candidates(bytes, at: 10_000)
    #expect(candidates.count > 20)
  }
}
