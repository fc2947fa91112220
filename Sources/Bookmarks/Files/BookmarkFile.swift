/// The file in which all bookmarks are kept, shared with other programs that run at the same time.
///
/// Whoever saves takes in first what others have saved since, so that no program undoes another's work. The version before
/// the last is kept as a backup. A file that is damaged is set aside under a new name; what can still be read in it, and in
/// the backup, takes its place.
package struct BookmarkFile {
  package let path: String

  /// The contents of the file when it was last read or written, with its bytes.
  private var lastSeen: (bytes: [UInt8], contents: BookmarkFileContents)?

  /// Whether what programs that were killed have left behind is cleared away.
  private var isTidy = false

  /// What reading or saving gives: all bookmarks, and what the reader should know.
  package struct Result: Equatable, Sendable {
    package var store: BookmarkStore
    package var warnings: [BookmarkFileWarning]

    package init(store: BookmarkStore, warnings: [BookmarkFileWarning]) {
      self.store = store
      self.warnings = warnings
    }
  }

  /// The most bytes that are taken for bookmarks.
  private static let greatestSize = 256 * 1024 * 1024

  package init(path: String) { self.path = path }
}

extension BookmarkFile {
  /// The size of the file in bytes; none where it is missing.
  package var byteCount: Int { FileSystem.size(of: FileSystem.resolved(path)) }

  /// Reads the bookmarks; a missing file has none, unless there is a backup.
  ///
  /// A damaged file is mended at once; where that is not possible, it is when something is saved.
  package mutating func read(now: Int) throws(UserFileError) -> Result {
    let found = try find(at: FileSystem.resolved(path))
    guard let damage = found.damage else { return Result(store: found.contents.store, warnings: unreadable(in: found)) }
    if let mended = try? save(BookmarkStore(), now: now) { return mended }
    return Result(store: found.contents.store, warnings: [damage.warning(path: path)])
  }

  /// Merges bookmarks with those in the file and saves them; gives what the file holds then.
  package mutating func save(_ store: BookmarkStore, now: Int) throws(UserFileError) -> Result {
    let path = FileSystem.resolved(path)
    let lock = try lockForChange(of: path)
    tidy(path, isLocked: lock.state == .held)
    var found = try find(at: path)
    let merged = found.contents.store.merged(with: store)
    var warnings = unreadable(in: found)
    if found.damage != nil || merged != found.contents.store {
      let bytes = found.contents.write(merged)
      do throws(FileSystem.Failure) {
        let newPath = try replace(path, with: bytes, after: found, now: now)
        if let damage = found.damage { warnings.insert(damage.warning(path: newPath ?? path), at: 0) }
      } catch {
        throw UserFileError(error, .save, path)
      }
      lastSeen = (bytes, found.contents)
      if lock.state == .unsupported { warnings.append(.unlocked(path: path)) }
    }
    lock.release()
    return Result(store: merged, warnings: warnings)
  }
}

extension BookmarkFile {
  private func lockForChange(of path: String) throws(UserFileError) -> FileLock {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw UserFileError(error, .save, folder)
    }
    let lock = FileLock(path + ".lock")
    if lock.state == .busy { throw UserFileError(action: .save, path: path, problem: .locked) }
    return lock
  }

  private mutating func tidy(_ path: String, isLocked: Bool) {
    guard !isTidy else { return }
    isTidy = true
    // Only who holds the lock writes a new version, so that none of another living program lies there.
    FileReplacement.removeLeftovers(of: path, leastAge: isLocked ? 0 : FileReplacement.greatestAge)
    FileReplacement.removeLeftovers(of: Self.backupPath(of: path), leastAge: isLocked ? 0 : FileReplacement.greatestAge)
  }

  /// Puts a new version in the file's place, after what stands there has been kept; the new path of a damaged file.
  private func replace(
    _ path: String, with bytes: [UInt8], after found: FoundBookmarks, now: Int
  ) throws(FileSystem.Failure) -> String? {
    var aside: String?
    if case .broken = found.damage { aside = try FileSystem.copyAside(found.bytes, from: path, now: now) }
    do throws(FileSystem.Failure) {
      var replacement = try FileReplacement(of: path, bytes: bytes, isDurable: true)
      if found.damage == nil, !found.bytes.isEmpty { keepBackup(of: path, found.bytes) }
      try replacement.commit(isDurable: true)
    } catch {
      // The damaged file still stands in its place, and is set aside at the next attempt.
      if let aside { FileSystem.remove(aside) }
      throw error
    }
    return aside
  }

  /// Keeps the version that stands in the file's place; saving does not fail with it.
  private func keepBackup(of path: String, _ bytes: [UInt8]) {
    let backup = Self.backupPath(of: path)
    do throws(FileSystem.Failure) {
      try FileReplacement.link(path, inPlaceOf: backup)
    } catch {
      // Not every file system has hard links.
      var replacement = try? FileReplacement(of: backup, bytes: bytes, isDurable: false)
      try? replacement?.commit(isDurable: false)
    }
  }

  private static func backupPath(of path: String) -> String { path + ".backup" }

  private func unreadable(in found: FoundBookmarks) -> [BookmarkFileWarning] {
    // Told once for a version of the file.
    guard !found.isKnown, !found.contents.unreadable.isEmpty else { return [] }
    return [.unreadableEntries(found.contents.unreadable.count, path: path)]
  }
}

extension BookmarkFile {
  private mutating func find(at path: String) throws(UserFileError) -> FoundBookmarks {
    let bytes = try Self.bytes(of: path)
    if let lastSeen, lastSeen.bytes.isSame(as: bytes) {
      return FoundBookmarks(bytes: lastSeen.bytes, contents: lastSeen.contents, isKnown: true)
    }
    if let contents = BookmarkFileContents(bytes) {
      lastSeen = (bytes, contents)
      return FoundBookmarks(bytes: bytes, contents: contents)
    }
    let backup = (try? Self.bytes(of: Self.backupPath(of: path))) ?? []
    var contents = BookmarkFileContents(recovering: bytes)
    let recovered = contents.store.bookmarks.count
    contents.merge(BookmarkFileContents(backup) ?? BookmarkFileContents(recovering: backup))
    let fromBackup = contents.store.bookmarks.count - recovered
    guard bytes.isEmpty else {
      return FoundBookmarks(
        bytes: bytes, contents: contents, damage: .broken(recovered: recovered, fromBackup: fromBackup))
    }
    return FoundBookmarks(contents: contents, damage: fromBackup > 0 ? .gone(fromBackup: fromBackup) : nil)
  }

  private static func bytes(of path: String) throws(UserFileError) -> [UInt8] {
    do throws(FileSystem.Failure) {
      return try FileSystem.read(path, limit: greatestSize) ?? []
    } catch {
      throw UserFileError(error, .read, path)
    }
  }
}
