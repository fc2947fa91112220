internal import Dispatch
internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore
internal import Synchronization
internal import TerminalUI

/// Reads the rest of a document while its beginning is shown.
final class BackgroundReading: Sendable {
  private let isCancelled = Atomic(false)
  private let number: Int

  /// Begins to read a file on a thread of its own, which may wait for a pipe as long as it likes.
  ///
  /// - Parameter number: That of the opened document, which its growth bears.
  init(of file: DocumentFile, number: Int, into mailbox: Mailbox<Event>) {
    self.number = number
    let storage = file.text
    let rest = file.rest
    DispatchQueue.global(qos: .utility).async { [self] in
      var reader = PlainTextReader(storage: storage, isComplete: rest == nil)
      read(with: &reader, into: mailbox)
      while let rest, !rest.isComplete, !isCancelled.load(ordering: .relaxed) {
        do throws(SystemError) {
          try rest.read()
        } catch {
          // A pipe that breaks has ended; what came of it is the document.
          reader.storageGrew(to: rest.storage, isComplete: true)
          read(with: &reader, into: mailbox)
          return
        }
        reader.storageGrew(to: rest.storage, isComplete: rest.isComplete)
        read(with: &reader, into: mailbox)
      }
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private func read(with reader: inout PlainTextReader, into mailbox: Mailbox<Event>) {
    while !isCancelled.load(ordering: .relaxed), let growth = reader.next() {
      mailbox.post(.documentGrew(growth, of: number))
    }
  }
}
