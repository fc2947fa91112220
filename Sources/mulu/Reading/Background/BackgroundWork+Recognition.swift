internal import Bookmarks
internal import ReaderCore
internal import TerminalUI

extension BackgroundWork {
  /// Finds out by a document's text, while it is read, which documents of bookmarks it is.
  static func recognition(
    of open: OpenDocument, number: Int, among bookmarks: BookmarkStore, _ records: ReadingRecordFolder?,
    into mailbox: Mailbox<Event>
  ) -> BackgroundWork {
    BackgroundWork { isCancelled in
      let identity = open.identity.sketched(by: open.document)
      let documents = bookmarks.documents(recognizedAs: identity) { FileStamp(path: $0) == nil }
      guard !isCancelled() else { return }
      let place = documents.lazy.compactMap { FormerPlace(records?.record(of: $0), in: identity) }.first
      mailbox.post(.documentRecognized(identity.sketch, documents, place: place, of: number))
    }
  }
}
