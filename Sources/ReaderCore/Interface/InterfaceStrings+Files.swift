package import Bookmarks

extension InterfaceStrings {
  /// One line about a file of the user's own data that could not be read or written.
  package func text(of error: UserFileError) -> String {
    let problem =
      switch error.problem {
      case .diskFull: diskFull
      case .readOnly: readOnly
      case .noPermission: noPermission
      case .locked: lockedFile
      case .notAFile: nameTaken
      case .tooLarge: fileTooLarge
      case .system(_, let text): text
      }
    let path = error.path.singleLine
    return error.action == .read ? cannotRead(path, problem) : cannotSave(path, problem)
  }

  /// One line about what was found in the file of the bookmarks.
  package func text(of warning: BookmarkFileWarning) -> String {
    switch warning {
    case .setAside(let path, let recovered, let fromBackup):
      bookmarksSetAside(recovered, fromBackup, path.singleLine)
    case .restored(let count, let path): bookmarksRestored(count, path.singleLine)
    case .unlocked(let path): bookmarksUnlocked(path.singleLine)
    case .unreadableEntries(let count, let path): bookmarksUnreadable(count, path.singleLine)
    }
  }
}
