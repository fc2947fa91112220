internal import Bookmarks
internal import DocumentModel
internal import ReaderCore
internal import TerminalUI

/// Does in the world what a session asks for.
///
/// What comes of it at once is returned, so that it is answered before the next key; what takes longer goes into the
/// mailbox.
struct EffectRunner {
  let mailbox: Mailbox<Event>
  let strings: InterfaceStrings
  var data: UserData
  private let folder: String?

  /// Where the shelf is listed, so that the answer with more bookmarks comes last.
  private let shelfQueue = WorkQueue()

  /// The document that is open.
  var current: CurrentDocument?

  /// How many numbers documents have been given.
  var lastNumber = 0

  /// Whether the bookmarks of the file are still to be read, or to be taken in.
  var awaitsBookmarks: Bool

  /// What was read, by document, and could not be added to the files yet.
  var unsavedReading: [DocumentIdentity: ReadingIncrement] = [:]

  /// Bookmarks that could not be saved yet.
  var unsavedBookmarks: BookmarkStore?

  /// Bookmarks that were saved without a lock, to be looked for in the file once more.
  var uncheckedBookmarks: BookmarkStore?
  var hasToldOfLocks = false

  init(
    data: UserData, folder: String?, mailbox: Mailbox<Event>, strings: InterfaceStrings, awaitsBookmarks: Bool = false
  ) {
    self.data = data
    self.awaitsBookmarks = awaitsBookmarks
    self.folder = folder
    self.mailbox = mailbox
    self.strings = strings
  }

  /// Does one thing; what concerns the terminal or the end of the program is not for here.
  mutating func run(_ effect: Effect, session: Session) -> [Event] {
    let open = session.openDocument
    switch effect {
    case .openDocument(let path): return self.open(path)
    case .openBookmarked(let document, let bookmark): return self.open(document, at: bookmark)
    case .closeDocument: return close()
    case .listShelf: listShelf(bookmarks: session.bookmarks)
    case .search(let request): if let open { current?.search(request, in: open.document) }
    case .cancelSearch: current?.endSearch()
    case .recognize(let number):
      if let open {
        let records = data.records
        current?.recognize(open, number: number, among: session.bookmarks, records)
      }
    case .relocate(let request): if let open { current?.relocate(request, in: open.document) }
    case .listEncodings(let offset): return [.encodingsListed(encodings(at: offset))]
    case .openInEncoding(let name, let offset, let isRaw):
      return openAgain(in: name, at: offset, isRaw: isRaw, reader: session.reader)
    case .openAsTurnedOut(let name, let offset, let isRaw):
      return openAgain(asTurnedOut: name, at: offset, isRaw: isRaw, reader: session.reader)
    case .correctOutline(let corrections):
      return correct(corrections, shownThrough: open?.document.readThrough ?? 0)
    case .saveBookmarks(let store): return save(store)
    case .export(let text, let count, let path): return export(text, count: count, path: path)
    case .importBookmarks(let path): return importBookmarks(path, session: session)
    case .saveRecord(let record, let increment): return save(record, adding: increment)
    case .readLog: return [.logRead(data.log?.read() ?? ReadingLog(), today: SystemClock.today)]
    case .savePreferences(let preferences): return save(preferences)
    case .copy, .editNote, .redraw, .suspend, .quit, .useAmbiguousColumns, .useMouse: break
    }
    return []
  }

  private func listShelf(bookmarks: BookmarkStore) {
    guard let folder else { return }
    let listing = ShelfListing(
      folder: folder, records: data.records, choices: data.choices, bookmarks: bookmarks)
    shelfQueue.run { [mailbox] in
      do throws(OpeningFailure) {
        mailbox.post(.shelfListed(try listing.items()))
      } catch {
        mailbox.post(.openingFailed(error.description))
      }
    }
  }
}

extension EffectRunner {
  /// Whether there is something that could not be saved yet.
  var hasUnsaved: Bool { unsavedBookmarks != nil || uncheckedBookmarks != nil || current?.keeper.hasUnsaved == true }

  /// What is done when nothing has been typed for a while: what could not be saved is tried again, what was saved without
  /// a lock is looked for, and the open file is looked at.
  mutating func rest() -> [Event] {
    // That choices cannot be saved has been told.
    _ = saveChoices()
    let saved = (unsavedBookmarks ?? uncheckedBookmarks).map { save($0) } ?? []
    return saved + lookAtFile()
  }

  /// Tries for the last time to save what could not be saved; what to tell where that is not possible either.
  mutating func saveForTheLastTime() -> String? {
    let loss = saveChoices()
    return saveBookmarksForTheLastTime() ?? loss
  }
}
