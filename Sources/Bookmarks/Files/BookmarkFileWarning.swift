/// Something about the file of the bookmarks that its reader should know.
package enum BookmarkFileWarning: Equatable, Sendable {
  /// The file could not be understood and now has this path.
  case setAside(path: String)

  /// So many entries could not be read; they stay in the file as they are.
  case unreadableEntries(Int, path: String)

  /// One sentence for the reader.
  package var message: String {
    switch self {
    case .setAside(let path): "The bookmarks could not be read; the file is kept as \(path)."
    case .unreadableEntries(let count, let path):
      "\(count) bookmarks in \(path) could not be read; they are kept there unchanged."
    }
  }
}
