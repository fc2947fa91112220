internal import DocumentModel
internal import Glibc

/// Memory for a text that grows without ever being moved: address space, of which pages exist once they are written.
struct ReservedMemory {
  let base: UnsafeMutablePointer<UInt8>
  let capacity: Int
  private let memory: TextStorage

  /// Reserves a number of bytes, more than 0.
  init(capacity: Int) throws(SystemError) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let start = mmap(nil, capacity, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED else {
      throw .last
    }
    self.capacity = capacity
    base = start.assumingMemoryBound(to: UInt8.self)
    nonisolated(unsafe) let owned = start
    memory = TextStorage(bytes: UnsafeBufferPointer(start: base, count: 0)) { munmap(owned, capacity) }
  }

  /// The first bytes, which are written by now; they keep the memory.
  func storage(count: Int) -> TextStorage { memory.withCount(count) }
}
