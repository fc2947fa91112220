/// The file in which all bookmarks are kept, shared with other programs that run at the same time.
///
/// Whoever saves takes in first what others have saved since, so that no program undoes another's work. A file that
/// cannot be understood is set aside under a new name and never overwritten.
package struct BookmarkFile {
  package let path: String

  /// The file as it was when it was last read or written.
  private var lastSeen: Version?

  private struct Version {
    var digest: String
    var contents: BookmarkFileContents
  }

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
  /// Reads the bookmarks; a missing file has none.
  package mutating func read(now: Int) throws(UserFileError) -> Result {
    let (contents, warnings) = try currentContents(now: now)
    return Result(store: contents.store, warnings: warnings)
  }

  /// Merges bookmarks with those in the file and saves them; gives what the file holds then.
  ///
  /// Where the file system has no locks it is saved without one: a program that saves within the same few
  /// milliseconds can then be overwritten until it saves again.
  package mutating func save(_ store: BookmarkStore, now: Int) throws(UserFileError) -> Result {
    let lock = try lockForChange(.save)
    var (contents, warnings) = try currentContents(now: now, isLocked: true)
    let merged = contents.store.merged(with: store)
    if merged != contents.store {
      contents.store = merged
      let bytes = JSONWriter.bytes(of: contents.json)
      do throws(FileSystem.Failure) {
        var replacement = try FileReplacement(of: path, bytes: bytes, isDurable: true)
        try replacement.commit(isDurable: true)
      } catch {
        throw UserFileError(error, .save, path)
      }
      lastSeen = Version(digest: ContentDigest.digits(of: bytes), contents: contents)
    }
    lock.release()
    return Result(store: merged, warnings: warnings)
  }
}

extension BookmarkFile {
  private func lockForChange(_ action: UserFileError.Action) throws(UserFileError) -> FileLock {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw UserFileError(error, action, folder)
    }
    let lock = FileLock(path + ".lock")
    if lock.state == .busy { throw UserFileError(action: action, path: path, problem: .locked) }
    return lock
  }

  /// What the file holds now, parsed anew only where its content is not what was last seen.
  private mutating func currentContents(
    now: Int, isLocked: Bool = false
  ) throws(UserFileError) -> (BookmarkFileContents, [BookmarkFileWarning]) {
    let bytes = try readBytes()
    let digest = ContentDigest.digits(of: bytes)
    if let lastSeen, lastSeen.digest == digest { return (lastSeen.contents, []) }
    guard let contents = Self.contents(of: bytes) else {
      // Another program may have set it aside meanwhile; what stands there then is to be read.
      if !isLocked {
        let lock = try lockForChange(.setAside)
        let result = try currentContents(now: now, isLocked: true)
        lock.release()
        return result
      }
      return (BookmarkFileContents(), [.setAside(path: try FileSystem.setAside(path, now: now))])
    }
    lastSeen = Version(digest: digest, contents: contents)
    let unreadable = contents.unreadable.count
    return (contents, unreadable > 0 ? [.unreadableEntries(unreadable, path: path)] : [])
  }

  private func readBytes() throws(UserFileError) -> [UInt8] {
    do throws(FileSystem.Failure) {
      return try FileSystem.read(path, limit: Self.greatestSize) ?? []
    } catch {
      throw UserFileError(error, .read, path)
    }
  }

  /// An empty file, which some file systems leave after a crash, holds nothing that could be lost.
  private static func contents(of bytes: [UInt8]) -> BookmarkFileContents? {
    if bytes.isEmpty { return BookmarkFileContents() }
    return (try? JSONParser.value(of: bytes)).flatMap(BookmarkFileContents.init)
  }
}
