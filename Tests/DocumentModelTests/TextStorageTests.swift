import DocumentModel
import Synchronization
import TestSupport
import Testing

struct TextStorageTests {
  private let storage = TextStorage(Array("第一行\r\n\nthird\nlast".utf8))

  @Test func aSourceLineHasNoLineEnd() {
    let lines = (0...storage.count).map { storage.string(in: storage.sourceLine(at: $0)) }
    #expect(Set(lines) == ["第一行", "", "third", "last"])
    #expect(lines[0] == "第一行")
    #expect(lines[9] == "第一行")
    #expect(lines[10] == "第一行")
    #expect(lines[11] == "")
    #expect(lines[storage.count] == "last")
    #expect(storage.sourceLine(at: -5) == storage.sourceLine(at: 0))
    #expect(storage.sourceLine(at: .max) == storage.sourceLine(at: storage.count))
  }

  @Test(arguments: ["\r", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndEndsALine(_ end: String) {
    let storage = TextStorage(Array("中a\(end)b\(end)".utf8))
    let second = 4 + end.utf8.count
    #expect(storage.sourceLine(at: 0) == 0..<4)
    #expect(storage.sourceLine(at: 4) == 0..<4)
    #expect(storage.sourceLine(at: second) == second..<second + 1)
    #expect(storage.sourceLine(at: storage.count) == storage.count..<storage.count)
  }

  @Test func boundariesAreThoseOfTheDecodedText() {
    var generator = SeededGenerator(seed: 13)
    let pieces: [[UInt8]] = [
      Array("中".utf8), Array("😀".utf8), Array("é".utf8), [0x61], [0x80], [0xE4], [0xE4, 0xB8], [0xF0, 0x9F],
    ]
    for _ in 0..<500 {
      let bytes = (0..<6).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      let storage = TextStorage(bytes)
      var starts: [Int] = []
      storage.withBytes { buffer in
        var offset = 0
        while offset < buffer.count {
          starts.append(offset)
          offset += UTF8Sequence.scalar(at: offset, in: buffer, limit: buffer.count).length
        }
        starts.append(buffer.count)
      }
      for offset in 0...bytes.count {
        #expect(storage.scalarBoundary(atOrBefore: offset) == starts.last { $0 <= offset }, "\(offset) in \(bytes)")
      }
    }
  }

  @Test func stringsAreClampedAndLenient() {
    let storage = TextStorage([0x61, 0xFF, 0x62])
    #expect(storage.string(in: -3..<99) == "a\u{FFFD}b")
    #expect(storage.string(in: 50..<99) == "")
    #expect(TextStorage([]).string(in: 0..<1) == "")
  }

  @Test func bytesAreReleasedWithTheLastValue() {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4)
    bytes.initialize(repeating: 0x61)
    nonisolated(unsafe) let owned = bytes
    let releases = Counter()
    var storage: TextStorage? = TextStorage(bytes: UnsafeBufferPointer(bytes)) {
      releases.increment()
      owned.deallocate()
    }
    var shorter = storage?.withCount(2)
    storage = nil
    #expect(releases.count == 0)
    #expect(shorter?.string(in: 0..<9) == "aa")
    shorter = shorter?.withCount(4)
    #expect(shorter?[3] == 0x61)
    shorter = nil
    #expect(releases.count == 1)
  }
}

private final class Counter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  func increment() { value.withLock { $0 += 1 } }
}
