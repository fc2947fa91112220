package import Bookmarks
package import DocumentModel
package import ScreenModel

/// Something that has happened in the world.
package enum Event: Sendable {
  case key(Key)
  case pasted(String)
  case pointer(Pointer)
  case resized(ScreenSize)
  /// Characters have got another width.
  case columnsChanged
  /// A document was opened, for one of its bookmarks where that is given.
  case documentOpened(OpenDocument, at: BookmarkID? = nil)
  /// Opening failed; the message names the file and what to do.
  case openingFailed(String)
  /// Growth of the open document whose `number` is given; that of another, which was closed meanwhile, is of no concern.
  case documentGrew(DocumentGrowth, of: Int = 0)
  /// The open document as it was read anew, with its new number; a lower one is that of another document.
  case documentReread(Document, number: Int)
  /// The text of the open document whose `number` is given turned out to be in another encoding as it was read on.
  case encodingTurnedOut(String, of: Int)
  /// The encodings that were asked for, the likely ones first.
  case encodingsListed([EncodingOption])
  case searchProgressed(SearchProgress)
  case shelfListed([ShelfItem])
  /// Bookmarks that were read from a file and are to be taken in.
  case bookmarksRead(BookmarkStore)
  /// The bookmarks as they are after writing, with those that another program has added.
  case bookmarksSaved(BookmarkStore)
  /// Bookmarks could not be saved, or are still to be.
  case bookmarksUnsaved
  /// The reading log that was asked for, and the number of the reader's day of today in it.
  case logRead(ReadingLog, today: Int)
  /// What the text of the open document whose `number` is given begins like, which documents of bookmarks it is, and where
  /// one of them was left.
  case documentRecognized(TextSketch?, [DocumentIdentity], place: FormerPlace? = nil, of: Int)
  /// Where bookmarks, and the place that was sought with them, stand in the open document whose `number` is given.
  case bookmarksRelocated([PlacedBookmark], place: Relocation? = nil, of: Int)
  /// The note of a bookmark as it came from an editor.
  case noteEdited(BookmarkID, String)
  /// The open document's file is no longer what is shown of it: `isShorter` where a part of that is gone.
  case fileChanged(isShorter: Bool)
  /// Something for the status row: that a file could not be written, that the open one has changed.
  case noticed(Message)
  /// Nothing was typed for a while.
  case idle
  /// The program is about to be suspended or ended from outside.
  case leaving

  /// Whether it is the person who did something.
  var isDeed: Bool {
    switch self {
    case .key, .pasted, .pointer, .resized: true
    default: false
    }
  }
}
