internal import Bookmarks
internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

/// The document that is open: its file, what is chosen for it, and the work that is done beside its reading.
struct CurrentDocument {
  let file: DocumentFile
  var keeper: ChoiceKeeper
  var watch: FileWatch

  /// What its events bear; another one after each time that it is read anew.
  private(set) var number: Int

  /// Where the text was entered from another encoding: who returns without having moved returns exactly.
  let entrance: TextPlace?

  private let mailbox: Mailbox<Event>

  /// Where the text is read on, by one at a time.
  private let queue = WorkQueue()

  /// Whether the rest of the text is still to be begun.
  private var hasRest: Bool
  private var reading: BackgroundReading?
  private var searching: BackgroundWork?
  private var relocation: BackgroundWork?
  private var recognition: BackgroundWork?

  /// - Parameter document: What is shown of the file by now.
  init(
    _ file: DocumentFile, showing document: Document, keeper: ChoiceKeeper, number: Int, entrance: TextPlace? = nil,
    into mailbox: Mailbox<Event>
  ) {
    self.file = file
    self.keeper = keeper
    self.number = number
    self.entrance = entrance
    self.mailbox = mailbox
    watch = FileWatch(file.source)
    hasRest = !document.isComplete
  }

  /// Ends all work for the document.
  func stop() {
    reading?.cancel()
    searching?.cancel()
    relocation?.cancel()
    recognition?.cancel()
  }
}

extension CurrentDocument {
  /// Begins to read the rest of the text, if that has not been begun.
  mutating func readOn() {
    guard hasRest else { return }
    hasRest = false
    reading = BackgroundReading(
      of: file, corrections: keeper.choices.corrections, number: number, on: queue, into: mailbox)
  }

  /// Begins to read all of the text anew; what is shown stays until that has come as far, in bytes of text.
  mutating func readAnew(as number: Int, shownThrough: Int) {
    reading?.cancel()
    self.number = number
    hasRest = false
    reading = BackgroundReading(
      of: file, corrections: keeper.choices.corrections, number: number, unseenThrough: shownThrough, on: queue,
      into: mailbox)
  }

  /// Begins a search; the one before ends.
  mutating func search(_ request: SearchRequest, in document: Document) {
    endSearch()
    searching = .search(request, in: document, into: mailbox)
  }

  func endSearch() { searching?.cancel() }

  /// Begins to look for bookmarks; a search for others ends.
  mutating func relocate(_ request: RelocationRequest, in document: Document) {
    relocation?.cancel()
    relocation = .relocation(request, in: document, into: mailbox)
  }

  /// Begins to find out which documents of bookmarks it is.
  mutating func recognize(
    _ open: OpenDocument, number: Int, among bookmarks: BookmarkStore, _ records: ReadingRecordFolder?
  ) {
    recognition?.cancel()
    recognition = .recognition(of: open, number: number, among: bookmarks, records, into: mailbox)
  }
}
