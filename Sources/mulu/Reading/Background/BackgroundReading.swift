internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore
internal import Synchronization
internal import TerminalUI
internal import TextDecoding

/// Reads the rest of a document while its beginning is shown.
final class BackgroundReading: Sendable {
  private let isCancelled = Atomic(false)
  private let number: Int

  /// Begins to read a file, which may wait for a pipe as long as it likes.
  ///
  /// - Parameters:
  ///   - number: That of the opened document, which its growth bears.
  ///   - unseenThrough: How far, in bytes, the document is read before anything is shown of it, as then it is in place of
  ///     the one that is shown; `nil` shows its growth from the beginning on.
  ///   - queue: The one on which all reading of this file is done, so that none disturbs another.
  init(
    of file: DocumentFile, corrections: OutlineCorrections, number: Int, unseenThrough: Int? = nil,
    on queue: WorkQueue, into mailbox: Mailbox<Event>
  ) {
    self.number = number
    queue.run { [self] in
      let rest = file.rest
      var reader = PlainTextReader(storage: file.text, isComplete: rest == nil, corrections: corrections)
      var posting = GrowthPosting(number: number, mailbox: mailbox)
      if let unseenThrough {
        posting.hold(file.encoded(Document(storage: file.text, format: .plainText)), through: unseenThrough)
      }
      read(with: &reader, &posting)
      while let rest, !rest.isComplete, !isCancelled.load(ordering: .relaxed) {
        do throws(SystemError) {
          try rest.read()
        } catch {
          // A pipe that breaks has ended; what came of it is the document.
          reader.storageGrew(to: rest.storage, isComplete: true)
          read(with: &reader, &posting)
          return
        }
        reader.storageGrew(to: rest.storage, isComplete: rest.isComplete)
        read(with: &reader, &posting)
      }
      guard !isCancelled.load(ordering: .relaxed), let encoding = file.betterEncoding else { return }
      mailbox.post(.encodingTurnedOut(encoding.name, of: number))
    }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private func read(with reader: inout PlainTextReader, _ posting: inout GrowthPosting) {
    while !isCancelled.load(ordering: .relaxed), let growth = reader.next() { posting.post(growth) }
  }
}
