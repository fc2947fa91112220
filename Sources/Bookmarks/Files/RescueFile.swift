internal import Glibc

/// Where bookmarks are put that could not be saved in their place when the program ended: a folder of the user's own in
/// the one for temporary files.
package struct RescueFile: Sendable {
  private let folder: String

  package var path: String { folder + "/bookmarks.json" }

  /// - Parameter temporaryFolder: The folder for temporary files, which others may share.
  package init(temporaryFolder: String) { folder = temporaryFolder + "/mulu-\(geteuid())" }
}

extension RescueFile {
  /// The bookmarks that were put there; `nil` where there are none.
  package func read(now: Int) -> BookmarkStore? {
    guard isOwn, FileSystem.exists(path) else { return nil }
    var file = BookmarkFile(path: path)
    return try? file.read(now: now).store
  }

  /// Puts bookmarks there, beside those that are there already.
  package func save(_ store: BookmarkStore, now: Int) throws(UserFileError) {
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw UserFileError(error, .save, folder)
    }
    guard isOwn else { throw UserFileError(action: .save, path: folder, problem: .notAFile) }
    var file = BookmarkFile(path: path)
    _ = try file.save(store, now: now)
  }

  /// Removes it, once the bookmarks are saved in their place.
  package func remove() {
    guard isOwn else { return }
    for name in (try? FileSystem.names(in: folder)) ?? [] { FileSystem.remove(folder + "/" + name) }
    rmdir(folder)
  }

  /// Whether nobody else can have put anything into the folder, nor a link in its place.
  private var isOwn: Bool {
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
      && status.st_mode & 0o077 == 0
  }
}
