internal import Bookmarks
internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

extension BackgroundWork {
  /// Finds bookmarks in a document while it is read.
  static func relocation(
    _ request: RelocationRequest, in document: Document, into mailbox: Mailbox<Event>
  ) -> BackgroundWork {
    BackgroundWork { isCancelled in
      guard let places = document.places(of: request.bookmarks, isCancelled: isCancelled) else { return }
      let placed = zip(request.bookmarks, places).map { PlacedBookmark($0, $1) }
      let place = request.place.map { document.place(of: $0.quote, near: $0.position) }
      mailbox.post(.bookmarksRelocated(placed, place: place, of: request.document))
    }
  }
}
