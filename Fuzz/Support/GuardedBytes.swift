package import DocumentModel
internal import Glibc

/// Memory whose last byte stands before a page that may not be read, so that reading or writing one byte too far ends the program.
package final class GuardedBytes {
  private let start: UnsafeMutableRawPointer
  private let length: Int

  private static let page = Int(sysconf(Int32(_SC_PAGESIZE)))

  /// Memory of `count` bytes, all 0.
  package init(count: Int) {
    length = (count + Self.page - 1) / Self.page * Self.page
    let memory = mmap(nil, length + Self.page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != MAP_FAILED, mprotect(memory + length, Self.page, PROT_NONE) == 0 else {
      violated("no memory for the input")
    }
    start = memory
    self.count = count
  }

  /// Copies bytes.
  package convenience init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(count: bytes.count)
    if let source = bytes.baseAddress { base.update(from: source, count: bytes.count) }
  }

  deinit { munmap(start, length + Self.page) }

  package let count: Int

  /// The first byte.
  package var base: UnsafeMutablePointer<UInt8> {
    (start + length - count).bindMemory(to: UInt8.self, capacity: count)
  }

  /// The bytes as a document's text; they keep the memory.
  package var storage: TextStorage {
    nonisolated(unsafe) let owner = self
    return TextStorage(bytes: UnsafeBufferPointer(start: base, count: count)) { withExtendedLifetime(owner) {} }
  }
}
