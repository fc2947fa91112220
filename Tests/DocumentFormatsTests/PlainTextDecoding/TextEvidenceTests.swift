import DocumentModel
import Testing

@testable import TextDecoding

@Suite struct TextEvidenceTests {
  @Test func knowsByteOrderMarks() {
    #expect(TextEvidence(of: TextStorage([0xEF, 0xBB, 0xBF, 0x41])).mark == .utf8)
    #expect(TextEvidence(of: TextStorage([0xFF, 0xFE, 0x2D, 0x4E])).mark == .utf16LittleEndian)
    #expect(TextEvidence(of: TextStorage([0xFE, 0xFF, 0x4E, 0x2D])).mark == .utf16BigEndian)
    #expect(TextEvidence(of: TextStorage([0xFF, 0xFE, 0, 0])).mark == .utf32LittleEndian)
    #expect(TextEvidence(of: TextStorage([0, 0, 0xFE, 0xFF])).mark == .utf32BigEndian)
    #expect(TextEvidence(of: TextStorage(Array("中".utf8))).mark == nil)
  }

  @Test(arguments: [
    "", "雪\n", "plain\ttext\r\n", "\u{1B}[1mbold\u{1B}[0m", "name\0value and a longer rest of the line\n",
  ])
  func textIsText(_ text: String) { #expect(!TextEvidence(of: TextStorage(Array(text.utf8))).looksBinary) }

  @Test func otherEncodingsAreNotBinary() {
    #expect(!TextEvidence(of: TextStorage([0xB5, 0xDA, 0xD2, 0xBB, 0xD5, 0xC2, 0x0A])).looksBinary)
    #expect(!TextEvidence(of: TextStorage([0xFF, 0xFE, 0x41, 0, 0x42, 0])).looksBinary)
  }

  @Test func binaryIsBinary() {
    #expect(TextEvidence(of: TextStorage([UInt8](repeating: 0, count: 40))).looksBinary)
    #expect(TextEvidence(of: TextStorage([0x1F, 0x8B, 0x08, 0x41, 0x42])).looksBinary)
    #expect(TextEvidence(of: TextStorage(Array("%PDF-1.7\n".utf8))).looksBinary)
    #expect(TextEvidence(of: TextStorage((0..<200).map { UInt8($0 % 32) })).looksBinary)
  }

  @Test(
    arguments: [
      ([0x41, 0x80, 0x42], 1), ([0xC0, 0xAF], 2), ([0xE4, 0xB8], 1), ([0xED, 0xA0, 0x80], 3),
      ([0xF0, 0x9F, 0x98, 0x80], 0), ([], 0),
    ] as [([UInt8], Int)])
  func countsWhatIsMalformed(_ bytes: [UInt8], _ count: Int) {
    #expect(UTF8Validation.malformedCount(in: TextStorage(bytes)) == count)
  }

  @Test func countsTheSameInAnySteps() {
    var bytes: [UInt8] = []
    for index in 0..<2000 { bytes += index % 7 == 0 ? [0xE4, 0xB8] : index % 5 == 0 ? [0xFF] : Array("a中é😀".utf8) }
    let storage = TextStorage(bytes)
    let whole = UTF8Validation.malformedCount(in: storage)
    for step in [1, 2, 3, 5, 64] {
      var validation = UTF8Validation()
      for limit in stride(from: 0, to: bytes.count, by: step) {
        validation.advance(in: storage, to: limit, isComplete: false)
      }
      validation.advance(in: storage, to: bytes.count, isComplete: true)
      #expect(validation.malformed == whole)
    }
  }
}
