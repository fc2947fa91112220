internal import Bookmarks
internal import ReaderCore
internal import Synchronization
internal import TerminalUI

/// Finds out by a document's text, while it is read, which documents of bookmarks it is.
final class BackgroundRecognition: Sendable {
  private let isCancelled = Atomic(false)

  init(
    of open: OpenDocument, number: Int, among bookmarks: BookmarkStore, _ records: ReadingRecordFolder?,
    into mailbox: Mailbox<Event>
  ) {
    WorkQueue().run { [self] in
      var identity = open.identity
      identity.sketch = TextSketch(of: open.document)
      let documents = bookmarks.documents(recognizedAs: identity) { FileStamp(path: $0) == nil }
      guard !isCancelled.load(ordering: .relaxed) else { return }
      let place = documents.lazy.compactMap { FormerPlace(records?.record(of: $0), in: identity) }.first
      mailbox.post(.documentRecognized(identity.sketch, documents, place: place, of: number))
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
