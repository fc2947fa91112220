import DocumentModel
import TestSupport
import Testing

struct UTF8SequenceTests {
  private func decoded(_ bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var scalars: [UInt32] = []
      var offset = 0
      while offset < buffer.count {
        let (value, length) = UTF8Sequence.scalar(at: offset, in: buffer, limit: buffer.count)
        scalars.append(value)
        offset += length
      }
      return scalars
    }
  }

  @Test func everyScalarIsRead() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter({ $0 < 0x800 || $0 % 7 == 0 || $0 >= 0x10FF00 }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(decoded(Array(String(scalar).utf8)) == [value])
    }
  }

  @Test func anyTwoBytesAreReadAsTheStandardLibraryReadsThem() {
    for first in UInt8.min ... .max {
      for second in stride(from: UInt8.min, through: 0xF0, by: 0x10) {
        let bytes = [first, second, 0x80, 0x61]
        #expect(decoded(bytes) == String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value), "\(bytes)")
      }
    }
  }

  @Test func anyBytesAreReadAsTheStandardLibraryReadsThem() {
    var generator = SeededGenerator(seed: 12)
    let bytes: [UInt8] = [
      0x61, 0x80, 0xBF, 0x9F, 0xA0, 0x8F, 0x90, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<5_000 {
      let text = (0..<8).map { _ in bytes.randomElement(using: &generator) ?? 0 }
      #expect(decoded(text) == String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value), "\(text)")
    }
  }

  @Test func aSequenceIsNotReadBeyondTheLimit() {
    let bytes = Array("中".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect((0...3).map { $0 == 0 ? 0 : UTF8Sequence.length(at: 0, in: buffer, limit: $0) } == [0, 0, 0, 3])
      #expect(UTF8Sequence.scalar(at: 0, in: buffer, limit: 2) == (0xFFFD, 2))
    }
  }
}
