internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

/// Reads the rest of a document while its beginning is shown.
struct BackgroundReading {
  private let task: Task<Void, Never>

  init(of storage: TextStorage, into mailbox: Mailbox<Event>) {
    task = Task.detached(priority: .utility) {
      var reader = PlainTextReader(storage: storage)
      while !Task.isCancelled, let growth = reader.next() {
        mailbox.post(.documentGrew(growth))
      }
    }
  }

  func cancel() { task.cancel() }
}
