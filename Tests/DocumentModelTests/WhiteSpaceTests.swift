import DocumentModel
import Testing

struct WhiteSpaceTests {
  private static let scalars: Set<UInt32> = Set([0x20, 0xA0, 0x3000, 0xFEFF]).union(0x09...0x0D).union(0x2000...0x200A)

  @Test func exactlyTheNamedScalarsAreWhiteSpace() {
    for value in 0...0xFFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let expected = Self.scalars.contains(value) ? bytes.count : 0
      bytes.withUnsafeBufferPointer { buffer in
        #expect(WhiteSpace.length(at: 0, in: buffer, limit: buffer.count) == expected)
        #expect(WhiteSpace.length(before: buffer.count, in: buffer, limit: 0) == expected)
      }
    }
  }

  @Test func nothingIsReadOutsideTheLimits() {
    let bytes = Array("\u{3000}\u{A0}".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(WhiteSpace.length(at: 0, in: buffer, limit: 2) == 0)
      #expect(WhiteSpace.length(at: 0, in: buffer, limit: 0) == 0)
      #expect(WhiteSpace.length(at: 3, in: buffer, limit: 4) == 0)
      #expect(WhiteSpace.length(before: 3, in: buffer, limit: 1) == 0)
      #expect(WhiteSpace.length(before: 5, in: buffer, limit: 4) == 0)
      #expect(WhiteSpace.length(before: 0, in: buffer, limit: 0) == 0)
    }
  }

  @Test func trimmingLeavesTheText() {
    let storage = TextStorage(Array(" \u{3000}\t山 路\u{A0}\r\n".utf8))
    let trimmed = storage.trimmed(0..<storage.count)
    #expect(storage.string(in: trimmed) == "山 路")
    #expect(storage.trimmed(0..<5).isEmpty)
  }
}
