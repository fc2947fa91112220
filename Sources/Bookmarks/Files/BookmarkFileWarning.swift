/// Something about the file of the bookmarks that its reader should know.
package enum BookmarkFileWarning: Equatable, Sendable {
  /// The file was damaged and now has this path; so many bookmarks were found in it, and so many more in the backup.
  case setAside(path: String, recovered: Int, fromBackup: Int)

  /// The file was empty or gone; so many bookmarks were found in the backup.
  case restored(Int, path: String)

  /// So many entries could not be read; they stay in the file as they are.
  case unreadableEntries(Int, path: String)

  /// There are no locks where the file lies: a program that saves at the same moment could overwrite it, so that what was
  /// saved is worth another look.
  case unlocked(path: String)
}

extension BookmarkFile.Result {
  /// Whether bookmarks were written without a lock, so that another program may have overwritten them since.
  package var isUnlocked: Bool { warnings.contains { if case .unlocked = $0 { true } else { false } } }
}
