internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

/// Searches a document while it is read.
struct BackgroundSearch {
  private let task: Task<Void, Never>

  init(_ request: SearchRequest, in document: Document, into mailbox: Mailbox<Event>) {
    task = Task.detached(priority: .userInitiated) {
      var run = SearchRun(request, in: document)
      while !Task.isCancelled, let progress = run.next() {
        // Steps that found nothing are not worth waking the reader for.
        if progress.first != nil || !progress.hits.isEmpty || progress.isComplete {
          mailbox.post(.searchProgressed(progress))
        }
      }
    }
  }

  func cancel() { task.cancel() }
}
