internal import DocumentModel
internal import ReaderCore
internal import Synchronization
internal import TerminalUI

/// Searches a document while it is read.
final class BackgroundSearch: Sendable {
  private let isCancelled = Atomic(false)

  init(_ request: SearchRequest, in document: Document, into mailbox: Mailbox<Event>) {
    WorkQueue().run { [self] in
      var run = SearchRun(request, in: document)
      while !isCancelled.load(ordering: .relaxed), let progress = run.next() {
        // Steps that found nothing are not worth waking the reader for.
        if progress.first != nil || !progress.hits.isEmpty || progress.isComplete {
          mailbox.post(.searchProgressed(progress))
        }
      }
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
