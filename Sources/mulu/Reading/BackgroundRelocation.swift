internal import Bookmarks
internal import DocumentModel
internal import ReaderCore
internal import Synchronization
internal import TerminalUI

/// Finds bookmarks in a document while it is read.
final class BackgroundRelocation: Sendable {
  private let isCancelled = Atomic(false)

  init(_ request: RelocationRequest, in document: Document, into mailbox: Mailbox<Event>) {
    WorkQueue().run { [self] in
      let isStopped = { self.isCancelled.load(ordering: .relaxed) }
      guard let places = document.places(of: request.bookmarks, isCancelled: isStopped) else { return }
      let placed = zip(request.bookmarks, places).map { PlacedBookmark($0, $1) }
      let place = request.place.map { document.place(of: $0.quote, near: $0.position) }
      mailbox.post(.bookmarksRelocated(placed, place: place, of: request.document))
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
