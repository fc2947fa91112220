internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TerminalUI

/// Does in the world what a session asks for; what comes of it goes into the mailbox.
struct EffectRunner {
  let mailbox: Mailbox<Event>
  let strings: InterfaceStrings
  private(set) var data: UserData
  private let folder: String?
  private var reading: BackgroundReading?
  private var search: BackgroundSearch?
  private var openFile: DocumentFile?

  /// How many documents have been opened.
  private var number = 0
  private var hasToldOfChange = false
  private var hasToldOfDamage = false
  private var lastLook = ContinuousClock.now

  /// Whether the open document has been read, or is being read, to its end.
  private var isReadThrough = true

  /// Bookmarks that could not be saved yet.
  private(set) var unsavedBookmarks: BookmarkStore?

  init(data: UserData, folder: String?, mailbox: Mailbox<Event>, strings: InterfaceStrings) {
    self.data = data
    self.folder = folder
    self.mailbox = mailbox
    self.strings = strings
  }

  /// Does one thing; what concerns the terminal or the end of the program is not for here.
  mutating func run(_ effect: Effect, session: Session) {
    switch effect {
    case .openDocument(let path): open(path)
    case .closeDocument: close()
    case .listShelf: listShelf(bookmarks: session.bookmarks)
    case .search(let request):
      search?.cancel()
      search = session.reader.map { BackgroundSearch(request, in: $0.open.document, into: mailbox) }
    case .cancelSearch: search?.cancel()
    case .saveBookmarks(let store): save(store)
    case .saveRecord(let record):
      if let failure = tried({ () throws(UserFileError) in try data.records?.save(record) }) { tell(failure) }
    case .savePreferences(let preferences):
      if let failure = tried({ () throws(UserFileError) in try data.preferencesFile?.save(preferences) }) {
        tell(failure)
      }
    case .redraw, .suspend, .quit: break
    }
  }

  /// Opens a document and begins to read on in it.
  mutating func open(_ path: String) {
    close()
    do throws(OpeningFailure) {
      let file = try DocumentFile(path: path, waitsForAll: false)
      mailbox.post(.documentOpened(show(file)))
    } catch {
      mailbox.post(.openingFailed(error.description))
    }
  }

  /// The document of a file as far as it is read at once; the rest follows in the background.
  mutating func show(_ file: DocumentFile) -> OpenDocument {
    openFile = file
    number += 1
    hasToldOfChange = false
    hasToldOfDamage = false
    let document = file.beginning
    let identity = file.identity
    let malformed = file.malformedAtBeginning
    if malformed > 0 { mailbox.post(.noticed(.warning(strings.malformedText(malformed, document.encoding)))) }
    isReadThrough = document.isComplete
    return OpenDocument(
      document: document, identity: identity, name: file.name, record: data.records?.record(of: identity),
      number: number)
  }

  /// Begins to read the rest of the open document, once its beginning is on the screen: until then the machine has nothing
  /// more important to do than that.
  mutating func readOn() {
    guard !isReadThrough, let file = openFile else { return }
    isReadThrough = true
    reading = BackgroundReading(of: file, number: number, into: mailbox)
  }

  /// What is done when nothing has been typed for a while: what could not be saved is tried again, and the file is looked at.
  mutating func rest() {
    if let store = unsavedBookmarks { save(store) }
    lookAtFile()
  }

  /// Tells once if the open file is no longer what is shown; looks at most once a second.
  mutating func lookAtFile() {
    let now = ContinuousClock.now
    guard !hasToldOfChange, now - lastLook > .seconds(1), let file = openFile, let stamp = file.stamp else { return }
    lastLook = now
    guard FileStamp(path: file.path) != stamp else { return }
    hasToldOfChange = true
    mailbox.post(.fileChanged(isShorter: false))
  }

  /// Tries for the last time to save what could not be saved; what to tell where that is not possible either.
  mutating func saveForTheLastTime() -> String? {
    guard let store = unsavedBookmarks else { return nil }
    switch data.save(store, strings) {
    case .success:
      unsavedBookmarks = nil
      return nil
    case .failure(let failure): return failure.message
    }
  }

  /// Tells once if the open file has become shorter than what is shown of it.
  mutating func tellOfDamage() {
    guard !hasToldOfDamage, openFile?.mapping?.isDamaged == true else { return }
    hasToldOfDamage = true
    hasToldOfChange = true
    mailbox.post(.fileChanged(isShorter: true))
  }
}

extension EffectRunner {
  private mutating func close() {
    reading?.cancel()
    search?.cancel()
    reading = nil
    search = nil
    openFile = nil
  }

  private mutating func save(_ store: BookmarkStore) {
    switch data.save(store, strings) {
    case .success(let merged):
      unsavedBookmarks = nil
      mailbox.post(.bookmarksSaved(merged))
    case .failure(let failure):
      // Told once; it is tried again at every pause.
      if unsavedBookmarks == nil { mailbox.post(.noticed(.warning(failure.message))) }
      unsavedBookmarks = store
    }
  }

  private func listShelf(bookmarks: BookmarkStore) {
    guard let folder else { return }
    let listing = ShelfListing(folder: folder, records: data.records, bookmarks: bookmarks)
    let mailbox = mailbox
    Task.detached {
      do throws(OpeningFailure) {
        mailbox.post(.shelfListed(try listing.items()))
      } catch {
        mailbox.post(.openingFailed(error.description))
      }
    }
  }

  private func tell(_ failure: UserFileError) {
    mailbox.post(.noticed(.warning(strings.text(of: failure))))
  }

  private func tried(_ body: () throws(UserFileError) -> Void) -> UserFileError? {
    do throws(UserFileError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
