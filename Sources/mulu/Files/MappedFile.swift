internal import CPlatform
internal import DocumentModel
internal import Glibc

/// A file mapped into memory, which outlives the file's being replaced and survives its being cut short.
final class MappedFile: @unchecked Sendable {
  // Only `deinit` changes the mapping; the bytes and the flag for damage may be read from any thread.
  private var mapping: mulu_mapping

  /// Maps an open file of `count` bytes.
  init(descriptor: Int32, count: Int) throws(SystemError) {
    mapping = mulu_mapping()
    let code = mulu_map_file(descriptor, count, &mapping)
    if code != 0 { throw SystemError(code: code) }
  }

  deinit { mulu_unmap_file(&mapping) }

  /// Whether something was read that the file no longer has; it reads as zero bytes.
  var isDamaged: Bool { mulu_mapping_is_damaged(&mapping) }

  /// The file's bytes; they keep the mapping.
  var storage: TextStorage {
    let start = mapping.bytes?.assumingMemoryBound(to: UInt8.self)
    return TextStorage(bytes: UnsafeBufferPointer(start: start, count: start == nil ? 0 : mapping.count)) { [self] in
      withExtendedLifetime(self) {}
    }
  }
}
