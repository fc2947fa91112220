import Glibc
import TestSupport
import Testing

@testable import Bookmarks

/// Files of bookmarks that were cut, overwritten or emptied.
struct BookmarkFileDamageTests {
  private let folder: TemporaryFolder
  private let now = 1_700_000_000

  init() throws { folder = try TemporaryFolder() }

  private var file: BookmarkFile { BookmarkFile(path: folder.path + "/bookmarks.json") }

  private func put(_ bytes: [UInt8]) throws { try folder.write(bytes, to: "bookmarks.json") }

  private var several: BookmarkStore {
    var store = BookmarkStore(
      bookmarks: [
        .sample("1", note: "引号\"、括号{}[]、\\u"), .sample("2", in: .report, created: now + 1),
        .sample("3", at: 9, note: "{\"id\": \"x\"}", mark: "q", created: now + 2), .sample("4", created: now + 3),
      ], removals: [:])
    store.remove(BookmarkID(rawValue: "2"), at: now + 9)
    return store
  }

  /// The bytes of a file with several bookmarks.
  private func wholeFile() throws -> [UInt8] {
    var contents = BookmarkFileContents()
    return contents.write(several)
  }

  /// What stands whole before a cut.
  private func whole(in bytes: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return several.bookmarks.map(\.id.rawValue).filter { id in
      guard let start = text.firstRange(of: "\"id\": \"\(id)\"") else { return false }
      return text[start.upperBound...].contains("\n    }")
    }
  }

  @Test func cutAtEveryByteAllThatIsWholeIsRead() throws {
    let bytes = try wholeFile()
    for length in 1..<bytes.count - 1 {
      let contents = BookmarkFileContents(recovering: Array(bytes[..<length]))
      #expect(contents.store.bookmarks.map(\.id.rawValue) == whole(in: bytes[..<length]), "cut at \(length)")
    }
  }

  @Test func aCutFileIsSetAsideAndMended() throws {
    let bytes = try wholeFile()
    for length in stride(from: 1, to: bytes.count - 1, by: 41) {
      try put(Array(bytes[..<length]))
      var file = file
      let result = try file.read(now: now + length)
      #expect(result.store.bookmarks.map(\.id.rawValue) == whole(in: bytes[..<length]), "cut at \(length)")
      guard case .setAside(let path, let recovered, 0)? = result.warnings.first else {
        Issue.record("cut at \(length): \(result.warnings)")
        continue
      }
      #expect(recovered == result.store.bookmarks.count)
      #expect(try FileSystem.read(path, limit: .max) == Array(bytes[..<length]))
      #expect(try file.read(now: now) == BookmarkFile.Result(store: result.store, warnings: []))
      unlink(path)
      unlink(file.path)
      unlink(file.path + ".backup")
    }
  }

  @Test func ofACutFileTheRemovalsAreKnown() throws {
    let bytes = try wholeFile()
    let end = try #require(String(decoding: bytes, as: UTF8.self).firstRange(of: "\"bookmarks\""))
    let head = String(decoding: bytes, as: UTF8.self)[..<end.lowerBound]
    #expect(BookmarkFileContents(recovering: Array(head.utf8)).store.removals == several.removals)
  }

  @Test func changedBytesCostNoMoreThanTheirEntry() throws {
    var generator = SeededGenerator(seed: 11)
    let whole = try wholeFile()
    for _ in 0..<2_000 {
      var bytes = whole
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      let contents = BookmarkFileContents(bytes) ?? BookmarkFileContents(recovering: bytes)
      let read = contents.store.bookmarks.filter { several[$0.id] == $0 }
      #expect(read.count >= several.bookmarks.count - 1, "byte \(place)")
    }
  }

  @Test func garbageNeverTraps() throws {
    var generator = SeededGenerator(seed: 12)
    let whole = try wholeFile()
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1..<60, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        if Bool.random(using: &generator) {
          bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        } else {
          bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1..<40, using: &generator)))
        }
      }
      var contents = BookmarkFileContents(recovering: bytes)
      let store = contents.store
      #expect(BookmarkFileContents(contents.write(store))?.store == store)
    }
  }

  @Test func recoveryTakesLinearTime() {
    let deep = Array(String(repeating: "{\"a\":[", count: 200_000).utf8)
    #expect(BookmarkFileContents(recovering: deep).store.bookmarks.isEmpty)
    #expect(BookmarkFileContents(recovering: [UInt8](repeating: UInt8(ascii: "{"), count: 1_000_000)).entries.isEmpty)
  }

  @Test(arguments: ["", "\u{0}\u{0}\u{0}\u{0}", "{\"removed\": {"])
  func theBackupHelpsOut(_ damaged: String) throws {
    var file = file
    var store = several
    _ = try file.save(store, now: now)
    store.add(.sample("5", created: now + 20))
    _ = try file.save(store, now: now)
    #expect(folder.mode(of: "bookmarks.json.backup") == 0o600)
    try put(Array(damaged.utf8))

    var other = self.file
    let result = try other.read(now: now)
    #expect(result.store == several)
    let aside = folder.path + "/bookmarks.json.broken-20231114T221320Z"
    #expect(
      result.warnings == [
        damaged.isEmpty
          ? .restored(3, path: other.path) : .setAside(path: aside, recovered: 0, fromBackup: 3)
      ])
    // What this program knows comes back with the next save.
    #expect(try file.save(store, now: now).store == store)
    #expect(try other.read(now: now).store == store)
  }

  @Test func aMissingFileComesBackFromItsBackup() throws {
    var file = file
    _ = try file.save(several, now: now)
    var store = several
    store.remove(BookmarkID(rawValue: "1"), at: now + 30)
    _ = try file.save(store, now: now)
    store.remove(BookmarkID(rawValue: "3"), at: now + 30)
    _ = try file.save(store, now: now)
    unlink(file.path)
    let result = try file.read(now: now)
    // The last change is lost with the file; the one before is not undone.
    #expect(result.store.bookmarks.map(\.id.rawValue) == ["3", "4"])
    #expect(result.warnings == [.restored(2, path: file.path)])
    #expect(try file.read(now: now).warnings == [])
  }

  @Test func whatWasRemovedStaysRemovedWhereTheFileIsDamaged() throws {
    var file = file
    _ = try file.save(several, now: now)
    var store = several
    store.remove(BookmarkID(rawValue: "1"), at: now + 30)
    _ = try file.save(store, now: now)
    let bytes = try #require(try FileSystem.read(file.path, limit: .max))
    try put(bytes.dropLast(9))
    #expect(try file.read(now: now).store.bookmarks.map(\.id.rawValue) == ["3", "4"])
  }

  @Test func aDamagedFileThatCannotBeMendedIsReadAllTheSame() throws {
    try put(try wholeFile().dropLast(4))
    var file = file
    let lock = FileLock(file.path + ".lock")
    let result = try file.read(now: now)
    #expect(result.store == several)
    #expect(result.warnings == [.setAside(path: file.path, recovered: 3, fromBackup: 0)])
    lock.release()
    #expect(try folder.names() == ["bookmarks.json", "bookmarks.json.lock"])
  }
}
