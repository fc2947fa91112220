import DocumentModel
import TestSupport
import Testing

@testable import TextDecoding

@Suite struct EncodingDetectorTests {
  private func name(of bytes: [UInt8]) -> String { EncodingDetector.finding(in: TextStorage(bytes)).encoding.name }

  @Test(arguments: SampleText.all) func tellsEncodingsApart(_ sample: SampleText) {
    for encoding in sample.encodings {
      let bytes = Iconv.encode(sample.text, in: encoding.iconv)
      #expect(!bytes.isEmpty, "\(encoding)")
      #expect(name(of: bytes) == encoding.name, "\(sample.language) in \(encoding.iconv)")
    }
  }

  @Test func tellsLongTextsByWindows() {
    // Windows are cut at line ends, wherever these fall.
    for sample in SampleText.all {
      for encoding in sample.encodings where !encoding.name.hasPrefix("ISO-2022-") {
        let text = String(repeating: "An English line that is long enough to fill some space.\n", count: 1500)
        let bytes = Iconv.encode(text + String(repeating: sample.text, count: 1200), in: encoding.iconv)
        #expect(name(of: bytes) == encoding.name, "\(sample.language) in \(encoding.iconv)")
      }
    }
  }

  @Test(arguments: ["第一章", "一", "联通", "你好，世界！", "这是一本书。\n", "目录\n"])
  func tellsShortChinese(_ text: String) { #expect(name(of: Iconv.encode(text, in: "GBK")) == "GB18030") }

  @Test(arguments: [
    "", "plain ASCII\n", "café", "naïve", "一", "中文", "Привет", "Ελλάδα", "שלום", "~{ not HZ", "a\u{1B}[1mb",
  ])
  func keepsUTF8(_ text: String) { #expect(name(of: Array(text.utf8)) == "UTF-8") }

  @Test func damagedUTF8StaysUTF8() {
    var bytes = Array(String(repeating: "清晨，老周推开邮局的木门。\n", count: 20).utf8)
    for offset in [40, 200, 333] { bytes[offset] = 0xFF }
    #expect(name(of: bytes) == "UTF-8")
    #expect(name(of: Array("中文内".utf8) + [0xE5, 0xAE]) == "UTF-8")
  }

  @Test func strayNULsDoNotMakeTextWide() {
    #expect(name(of: Array("first\0line\nsecond \0\0\0 line\n中文\0".utf8)) == "UTF-8")
  }

  @Test func marksDecide() {
    #expect(name(of: [0xFF, 0xFE] + Iconv.encode("中", in: "UTF-16LE")) == "UTF-16LE")
    #expect(name(of: [0xFE, 0xFF] + Iconv.encode("中", in: "UTF-16BE")) == "UTF-16BE")
    #expect(name(of: [0xFF, 0xFE, 0, 0] + Iconv.encode("中", in: "UTF-32LE")) == "UTF-32LE")
  }

  @Test func lettersOfWindowsDecideAgainstISO() {
    let text = "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl „starý“ pošťák a šel dál – až do večera.\n"
    #expect(name(of: Iconv.encode(String(repeating: text, count: 5), in: "CP1250")) == "windows-1250")
  }

  @Test func anyBytesHaveAnEncoding() {
    var generator = SeededGenerator(seed: 7)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(!name(of: bytes).isEmpty)
    }
  }

  @Test func beginningsHaveAnEncodingThatDecodes() {
    for sample in SampleText.all {
      for encoding in sample.encodings {
        let bytes = Iconv.encode(sample.text, in: encoding.iconv)
        for length in stride(from: 0, to: bytes.count, by: 7) {
          let found = EncodingDetector.finding(in: TextStorage(bytes.prefix(length))).encoding
          #expect(TextDecoder(found) != nil)
        }
      }
    }
  }
}
