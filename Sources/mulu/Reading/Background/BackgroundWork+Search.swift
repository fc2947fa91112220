internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

extension BackgroundWork {
  /// Searches a document while it is read.
  static func search(_ request: SearchRequest, in document: Document, into mailbox: Mailbox<Event>) -> BackgroundWork {
    BackgroundWork { isCancelled in
      var run = SearchRun(request, in: document)
      while !isCancelled(), let progress = run.next() {
        // Steps that found nothing are not worth waking the reader for.
        if progress.first != nil || !progress.hits.isEmpty || progress.isComplete {
          mailbox.post(.searchProgressed(progress))
        }
      }
    }
  }
}
