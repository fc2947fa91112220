/// Something about the file of the bookmarks that its reader should know.
package enum BookmarkFileWarning: Equatable, Sendable {
  /// The file could not be understood and now has this path.
  case setAside(path: String)

  /// So many entries could not be read; they stay in the file as they are.
  case unreadableEntries(Int, path: String)
}
