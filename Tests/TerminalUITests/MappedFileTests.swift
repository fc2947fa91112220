import CPlatform
import Glibc
import Testing

/// A file that vanishes with the test.
private final class TemporaryFile {
  let descriptor: Int32

  init(bytes: [UInt8]) throws {
    var path = Array("/tmp/mulu-mapping-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    try #require(descriptor >= 0)
    unlink(path)
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
  }

  deinit { close(descriptor) }
}

@Suite("Mapped files")
struct MappedFileTests {
  private let page = sysconf(Int32(_SC_PAGESIZE))

  private func byte(_ mapping: mulu_mapping, at offset: Int) -> UInt8? {
    mapping.bytes?.load(fromByteOffset: offset, as: UInt8.self)
  }

  @Test("A mapping shows the file")
  func whole() throws {
    let file = try TemporaryFile(bytes: Array(repeating: 7, count: 3 * page))
    var mapping = mulu_mapping()
    #expect(mulu_map_file(file.descriptor, 3 * page, &mapping) == 0)
    #expect(mapping.count == 3 * page)
    #expect(byte(mapping, at: 0) == 7)
    #expect(byte(mapping, at: 3 * page - 1) == 7)
    #expect(!mulu_mapping_is_damaged(&mapping))
    mulu_unmap_file(&mapping)
    #expect(mapping.bytes == nil)
  }

  @Test("Where a file was cut off zeros are read and the damage is known")
  func shrinking() throws {
    let file = try TemporaryFile(bytes: Array(repeating: 7, count: 4 * page))
    var mapping = mulu_mapping()
    #expect(mulu_map_file(file.descriptor, 4 * page, &mapping) == 0)
    #expect(ftruncate(file.descriptor, off_t(page)) == 0)
    #expect(byte(mapping, at: page - 1) == 7)
    #expect(!mulu_mapping_is_damaged(&mapping))
    #expect(byte(mapping, at: 2 * page + 5) == 0)
    #expect(mulu_mapping_is_damaged(&mapping))
    #expect(byte(mapping, at: 4 * page - 1) == 0)
    #expect(byte(mapping, at: 0) == 7)
    mulu_unmap_file(&mapping)
  }

  @Test("Damage stays with its mapping")
  func others() throws {
    let cut = try TemporaryFile(bytes: Array(repeating: 1, count: 2 * page))
    let kept = try TemporaryFile(bytes: Array(repeating: 2, count: 2 * page))
    var mappings = (cut: mulu_mapping(), kept: mulu_mapping())
    #expect(mulu_map_file(cut.descriptor, 2 * page, &mappings.cut) == 0)
    #expect(mulu_map_file(kept.descriptor, 2 * page, &mappings.kept) == 0)
    #expect(ftruncate(cut.descriptor, 0) == 0)
    #expect(byte(mappings.cut, at: 0) == 0)
    #expect(byte(mappings.kept, at: 0) == 2)
    #expect(mulu_mapping_is_damaged(&mappings.cut))
    #expect(!mulu_mapping_is_damaged(&mappings.kept))
    mulu_unmap_file(&mappings.cut)
    mulu_unmap_file(&mappings.kept)
  }

  @Test("An empty file has no bytes; what cannot be mapped says why")
  func edges() throws {
    var mapping = mulu_mapping()
    #expect(mulu_map_file(-1, 0, &mapping) == 0)
    #expect(mapping.bytes == nil)
    #expect(mulu_map_file(-1, 10, &mapping) == EBADF)
    mulu_unmap_file(&mapping)
  }
}
