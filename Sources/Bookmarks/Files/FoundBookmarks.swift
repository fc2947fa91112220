/// What stands in the place of the file of the bookmarks.
struct FoundBookmarks {
  /// The bytes of the file; none where it is empty or missing.
  var bytes: [UInt8] = []

  /// What it holds; of a damaged file what can be read of it and of its backup.
  var contents = BookmarkFileContents()

  var damage: Damage?

  /// Whether it is what this program has seen last.
  var isKnown = false

  /// What has happened to the file.
  enum Damage {
    case broken(recovered: Int, fromBackup: Int)
    /// The file is empty, as some file systems leave one when the power fails, or gone.
    case gone(fromBackup: Int)
  }
}

extension FoundBookmarks.Damage {
  /// What to tell of it, with the path where the file is now.
  func warning(path: String) -> BookmarkFileWarning {
    switch self {
    case .broken(let recovered, let fromBackup): .setAside(path: path, recovered: recovered, fromBackup: fromBackup)
    case .gone(let fromBackup): .restored(fromBackup, path: path)
    }
  }
}
