/// The immutable bytes in which a document's text stands.
///
/// The bytes are taken for UTF-8 but are not promised to be: a reader of them decodes leniently, so that a file with a
/// few bad bytes opens and every offset stays the offset in the file. A value shares its bytes with its copies and with
/// the longer values that follow it while a document grows.
package struct TextStorage: Sendable {
  private let owner: Owner

  /// The number of bytes that may be read.
  package let count: Int

  private final class Owner: @unchecked Sendable {
    let base: UnsafePointer<UInt8>
    let release: @Sendable () -> Void

    init(base: UnsafePointer<UInt8>, release: @escaping @Sendable () -> Void) {
      self.base = base
      self.release = release
    }

    deinit { release() }
  }

  /// Wraps bytes that stay readable and unchanged until `release` is called, when the last copy of the value is gone.
  package init(bytes: UnsafeBufferPointer<UInt8>, release: @escaping @Sendable () -> Void) {
    nonisolated(unsafe) let empty = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
    if let base = bytes.baseAddress {
      empty.deallocate()
      owner = Owner(base: base, release: release)
    } else {
      owner = Owner(base: empty) {
        empty.deallocate()
        release()
      }
    }
    count = bytes.count
  }

  /// Copies the bytes.
  package init(_ bytes: some Collection<UInt8>) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    nonisolated(unsafe) let buffer = copy
    self.init(bytes: UnsafeBufferPointer(copy)) { buffer.deallocate() }
  }

  private init(owner: Owner, count: Int) {
    self.owner = owner
    self.count = count
  }

  /// The same bytes with another end: longer when more of them have become readable, shorter to look at a beginning.
  ///
  /// The caller answers for `count` bytes being readable.
  package func withCount(_ count: Int) -> TextStorage { TextStorage(owner: owner, count: count) }

  /// The byte at an offset in `0..<count`.
  package subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return owner.base[offset]
  }

  /// Calls `body` with all bytes.
  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try withExtendedLifetime(owner) { try body(UnsafeBufferPointer(start: owner.base, count: count)) }
  }

  /// The text of a range of offsets, clamped to the storage; malformed bytes become U+FFFD.
  package func string(in range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return withBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}
