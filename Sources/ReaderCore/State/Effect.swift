package import Bookmarks
package import DocumentModel

/// Something that a session asks the world to do.
package enum Effect: Equatable, Sendable {
  /// Opens the file at a path; an event says how it went.
  case openDocument(path: String)
  /// Opens the file of a document that has bookmarks, wherever it lies now, at one of them; an event says how it went.
  case openBookmarked(DocumentIdentity, at: BookmarkID?)
  /// Stops reading on in the open document and closes it.
  case closeDocument
  /// Lists the shelf's folder anew.
  case listShelf
  /// Searches the open document; events tell what is found. An earlier search ends.
  case search(SearchRequest)
  /// Ends the search.
  case cancelSearch
  /// Lists the encodings that the open document may be read in, as they would show what stands at an offset of its text.
  case listEncodings(textOffset: Int)
  /// Opens the open document in an encoding, `nil` for the one that is found out, at an offset of the text as it is read
  /// now, and remembers the choice.
  case openInEncoding(String?, textOffset: Int, isRaw: Bool)
  /// Reads the open document anew with corrections of its outline, and remembers them.
  case correctOutline(OutlineCorrections)
  /// Opens the open document in the encoding that has turned out to be its, at an offset of the text as it is read now.
  case openAsTurnedOut(String, textOffset: Int, isRaw: Bool)
  /// Looks for the bookmarks of the open document, whose number is given, under what it was before; an event tells.
  case recognize(Int)
  /// Finds bookmarks in the open document; an event tells where they stand. An earlier request ends.
  case relocate(RelocationRequest)
  /// Puts a text into the terminal's clipboard, or into a file where that cannot be; an event tells of the file.
  case copy(String)
  /// Writes the bookmarks.
  case saveBookmarks(BookmarkStore)
  /// Writes exported bookmarks into a new file, whose path may begin with `~/`.
  case export(String, count: Int, path: String)
  /// Merges the bookmarks of a file, whose path may begin with `~/`, with the reader's own.
  case importBookmarks(path: String)
  /// Lets the reader change the note of a bookmark in an editor; an event tells what it is then.
  case editNote(BookmarkID, text: String)
  /// Writes where a document is read, and adds what was read to it and to the reading log.
  case saveRecord(ReadingRecord, adding: ReadingIncrement)
  /// Reads the reading log; an event brings it.
  case readLog
  /// Writes what the reader has chosen about the look.
  case savePreferences(Preferences)
  /// Takes characters of ambiguous width for 1 or 2 columns wide; `nil` asks the terminal.
  case useAmbiguousColumns(Int?)
  /// Has the terminal report the mouse, or no longer.
  case useMouse(Bool)
  /// Draws the whole terminal anew.
  case redraw
  /// Gives the terminal back to the shell until the program is continued.
  case suspend
  case quit
}
