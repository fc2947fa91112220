package import Bookmarks

/// Something that a session asks the world to do.
package enum Effect: Equatable, Sendable {
  /// Opens the file at a path; an event says how it went.
  case openDocument(path: String)
  /// Stops reading on in the open document and closes it.
  case closeDocument
  /// Lists the shelf's folder anew.
  case listShelf
  /// Searches the open document; events tell what is found. An earlier search ends.
  case search(SearchRequest)
  /// Ends the search.
  case cancelSearch
  /// Writes the bookmarks.
  case saveBookmarks(BookmarkStore)
  /// Writes where a document is read.
  case saveRecord(ReadingRecord)
  /// Writes what the reader has chosen about the look.
  case savePreferences(Preferences)
  /// Draws the whole terminal anew.
  case redraw
  /// Gives the terminal back to the shell until the program is continued.
  case suspend
  case quit
}
