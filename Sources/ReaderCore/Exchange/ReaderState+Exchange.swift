internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Writes the bookmarks of this document, or of all where those are looked through, into a new file, in the form that its name asks for.
  mutating func exportBookmarks(_ name: Substring) -> [Effect] {
    let path = Self.path(name)
    guard let format = ExportFormat(fileName: path) else {
      message = .warning(strings.exchange.endingNeeded)
      return []
    }
    let listed = isInBookmarkList ? listedBookmarks.bookmarks : ownBookmarks
    guard !listed.isEmpty else {
      message = .warning(strings.exchange.nothingToExport)
      return []
    }
    let own = ExportEntry.entries(of: ownBookmarks, in: document, path: open.identity.path)
    let others = listed.filter { !isOwn($0.bookmark) }.map { ExportEntry($0.bookmark) }
    let export = BookmarkExport(own + others, removals: bookmarks.removals)
    return [.export(export.text(in: format, words: strings.exchange.words), count: listed.count, path: path)]
  }

  /// Merges the bookmarks of a file into the reader's own.
  mutating func importBookmarks(_ name: Substring) -> [Effect] {
    let path = Self.path(name)
    guard !path.isEmpty else {
      message = .warning(strings.exchange.nameNeeded)
      return []
    }
    return [.importBookmarks(path: path)]
  }

  private static func path(_ name: Substring) -> String {
    var name = name.drop { $0.isWhitespace }
    while name.last?.isWhitespace == true { name.removeLast() }
    return String(name)
  }
}
