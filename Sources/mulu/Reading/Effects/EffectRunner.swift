internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import TerminalUI
internal import TextDecoding

/// Does in the world what a session asks for; what comes of it goes into the mailbox.
struct EffectRunner {
  let mailbox: Mailbox<Event>
  let strings: InterfaceStrings
  var data: UserData
  private let folder: String?

  /// Whether the bookmarks of the file are still to be read, or to be taken in.
  var awaitsBookmarks: Bool

  /// Where the shelf is listed, so that the answer with more bookmarks comes last.
  private let shelfQueue = WorkQueue()
  private var reading: BackgroundReading?

  /// Where the open text is read on, by one at a time.
  private var readingQueue = WorkQueue()
  private var search: BackgroundWork?
  private var relocation: BackgroundWork?
  private var recognition: BackgroundWork?
  private(set) var openFile: DocumentFile?

  /// What is chosen for the open document.
  private(set) var keeper: ChoiceKeeper?

  /// Where the open text was entered from another encoding: who returns without having moved returns exactly.
  private var entrance: TextPlace?

  /// How many documents have been opened.
  private var number = 0
  private var hasToldOfChange = false
  private var hasToldOfDamage = false
  private var lastLook = ContinuousClock.now

  /// Whether the open document has been read, or is being read, to its end.
  private var isReadThrough = true

  /// What was read, by document, and could not be added to the files yet.
  private var unsavedReading: [DocumentIdentity: ReadingIncrement] = [:]

  /// Bookmarks that could not be saved yet.
  var unsavedBookmarks: BookmarkStore?

  /// Bookmarks that were saved without a lock, to be looked for in the file once more.
  var uncheckedBookmarks: BookmarkStore?
  var hasToldOfLocks = false

  /// Whether there is something that could not be saved yet.
  var hasUnsaved: Bool { unsavedBookmarks != nil || uncheckedBookmarks != nil || keeper?.hasUnsaved == true }

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
  mutating func run(_ effect: Effect, session: Session) {
    switch effect {
    case .openDocument(let path): open(path)
    case .openBookmarked(let document, let bookmark): open(document, at: bookmark)
    case .closeDocument: close()
    case .listShelf: listShelf(bookmarks: session.bookmarks)
    case .search(let request):
      search?.cancel()
      search = session.reader.map { .search(request, in: $0.open.document, into: mailbox) }
    case .cancelSearch: search?.cancel()
    case .recognize(let number):
      recognition?.cancel()
      recognition = session.reader.map {
        .recognition(of: $0.open, number: number, among: session.bookmarks, data.records, into: mailbox)
      }
    case .relocate(let request):
      relocation?.cancel()
      relocation = session.reader.map { .relocation(request, in: $0.open.document, into: mailbox) }
    case .openInEncoding(let name, let offset, let isRaw):
      openAgain(in: name, at: offset, isRaw: isRaw, session: session)
    case .correctOutline(let corrections): correct(corrections, shownThrough: session.reader?.open.document.readThrough)
    case .openAsTurnedOut(let name, let offset, let isRaw):
      openAgain(in: nil, found: TextEncoding(named: name), at: offset, isRaw: isRaw, session: session)
    case .saveBookmarks(let store): save(store)
    case .export(let text, let count, let path): export(text, count: count, path: path)
    case .importBookmarks(let path): importBookmarks(path, session: session)
    case .saveRecord(let record, let increment): save(record, adding: increment)
    case .savePreferences(let preferences):
      if let failure = tried({ () throws(UserFileError) in try data.preferencesFile?.save(preferences) }) {
        tell(failure)
      }
    case .listEncodings, .copy, .editNote, .readLog, .redraw, .suspend, .quit, .useAmbiguousColumns, .useMouse: break
    }
  }

  /// Opens a document and begins to read on in it.
  mutating func open(_ path: String) {
    do throws(OpeningFailure) {
      try open(path, at: nil)
    } catch {
      // The shelf tells the folder.
      mailbox.post(.openingFailed(strings.text(of: error.problem, path: AbsolutePath.name(of: path))))
    }
  }

  /// Opens a document, at one of its bookmarks where that is given; where that fails, the one that is open stays so.
  mutating func open(_ path: String, at bookmark: BookmarkID?) throws(OpeningFailure) {
    let opened = try OpenedFile(path: path, folder: data.choices, waitsForAll: false, strings: strings)
    close()
    mailbox.post(.documentOpened(show(opened), at: bookmark))
  }

  /// The document of a file as far as it is read at once; the rest follows in the background.
  mutating func show(_ opened: OpenedFile) -> OpenDocument {
    let file = opened.file
    let document = file.beginning
    var open = begin(file, document)
    keeper = ChoiceKeeper(
      file.choices, saved: opened.savedChoices, for: open.identity, title: open.title, in: data.choices)
    open.record = data.records?.record(of: open.identity).map { translated($0, to: file, document) }
    if let warning = opened.warning ?? saveChoices() { open.notice = .warning(warning) }
    return open
  }

  /// Makes a file the open one.
  private mutating func begin(_ file: DocumentFile, _ document: Document) -> OpenDocument {
    openFile = file
    readingQueue = WorkQueue()
    entrance = nil
    number += 1
    hasToldOfChange = false
    hasToldOfDamage = false
    isReadThrough = document.isComplete
    var open = OpenDocument(
      document: document, identity: file.source.identity, name: file.name, choices: file.choices, number: number)
    let malformed = file.malformedAtBeginning
    if malformed > 0 { open.notice = .warning(strings.malformedText(malformed, document.encoding)) }
    return open
  }

  /// Begins to read the rest of the open document, once its beginning is on the screen: until then the machine has nothing
  /// more important to do than that.
  mutating func readOn() {
    guard !isReadThrough, let file = openFile else { return }
    isReadThrough = true
    let corrections = keeper?.choices.corrections ?? file.choices.corrections
    reading = BackgroundReading(of: file, corrections: corrections, number: number, on: readingQueue, into: mailbox)
  }

  /// What is done when nothing has been typed for a while: what could not be saved is tried again, what was saved without
  /// a lock is looked for, and the open file is looked at.
  mutating func rest() {
    if let store = unsavedBookmarks ?? uncheckedBookmarks { save(store) }
    // Told once already.
    _ = saveChoices()
    lookAtFile()
  }

  /// Tells once if the open file is no longer what is shown; looks at most once a second.
  mutating func lookAtFile() {
    let now = ContinuousClock.now
    guard !hasToldOfChange, now - lastLook > .seconds(1), let file = openFile, let stamp = file.source.stamp else {
      return
    }
    lastLook = now
    guard FileStamp(path: file.source.path) != stamp else { return }
    hasToldOfChange = true
    mailbox.post(.fileChanged(isShorter: false))
  }

  /// Tries for the last time to save what could not be saved; what to tell where that is not possible either.
  mutating func saveForTheLastTime() -> String? {
    let loss = saveChoices()
    guard let store = unsavedBookmarks ?? uncheckedBookmarks else { return loss }
    switch data.save(store, strings) {
    case .success:
      unsavedBookmarks = nil
      return loss
    case .failure(let failure):
      return data.rescue(store) ? strings.bookmarksRescued(failure.message, data.rescuePath) : failure.message
    }
  }

  /// Tells once if the open file has become shorter than what is shown of it.
  mutating func tellOfDamage() {
    guard !hasToldOfDamage, openFile?.source.mapping?.isDamaged == true else { return }
    hasToldOfDamage = true
    hasToldOfChange = true
    mailbox.post(.fileChanged(isShorter: true))
  }
}

extension EffectRunner {
  /// The encodings that the open document may be read in, the likely ones first, as they would show what stands at an
  /// offset of its text.
  func encodings(at offset: Int) -> [EncodingOption] {
    guard let openFile, let source = openFile.source.readAgain else { return [] }
    let place = openFile.fileOffset(ofText: offset)
    return EncodingCandidates.candidates(for: source.bytes, at: place).enumerated().map { index, candidate in
      EncodingOption(name: candidate.encoding.name, isAutomatic: index == 0, excerpt: candidate.excerpt)
    }
  }

  /// Opens the open document in another encoding at the same place, and remembers that.
  ///
  /// - Parameter found: The encoding that was found out, where none is chosen by name.
  private mutating func openAgain(
    in name: String?, found: TextEncoding? = nil, at offset: Int, isRaw: Bool, session: Session
  ) {
    guard let old = openFile else { return }
    var choices = keeper?.choices ?? old.choices
    let encoding = name.flatMap { TextEncoding(named: $0) }
    if let name, encoding == nil {
      return mailbox.post(.noticed(.warning(strings.unknownEncoding(name.singleLine))))
    }
    choices.encoding = encoding?.name
    guard let source = old.source.readAgain else { return mailbox.post(.noticed(.warning(strings.pipeIsOpen))) }
    let fileOffset = entrance?.text == offset ? entrance?.file ?? offset : old.fileOffset(ofText: offset)
    do {
      let file = try DocumentFile(source, choices: choices, found: found, waitsForAll: false)
      let place = TextPlace(text: try file.textOffset(ofFile: fileOffset), file: fileOffset)
      stopReading()
      let document = file.beginning
      var open = begin(file, document)
      entrance = place
      keeper?.choices = choices
      open.record = ReadingRecord(
        document: open.identity, title: open.title, position: document.position(ofRaw: place.text),
        encoding: document.encoding, progress: 0, lastRead: SystemClock.now, isRaw: isRaw)
      if let reader = session.reader {
        var reading = reader.documentReading
        reading.translate { [shown = reader.open.document] position throws(SystemError) in
          document.position(ofRaw: try file.textOffset(ofFile: old.fileOffset(ofText: shown.rawOffset(of: position))))
        }
        open.record?.reading = reading
      }
      let notice = choices.encoding == nil ? strings.encodingFound : strings.encodingChosen
      open.notice = open.notice ?? .notice(notice(document.encoding))
      if let failure = saveChoices() { open.notice = .warning(failure) }
      mailbox.post(.documentOpened(open))
    } catch {
      mailbox.post(.noticed(.warning("\(error)")))
    }
  }

  /// A reading record whose position is counted in the encoding that the file is read in now.
  private func translated(_ record: ReadingRecord, to file: DocumentFile, _ document: Document) -> ReadingRecord {
    // In a file that has changed since the text at the place is looked for, whatever encoding it was in.
    let isChanged = record.quote != nil && record.document.fingerprint != file.source.identity.fingerprint
    let reading = record.reading
    guard !isChanged, !record.encoding.isEmpty, record.encoding != document.encoding,
      record.position > 0 || !reading.coverage.isEmpty || reading.readTo != nil,
      TextEncoding(named: record.encoding) != nil, let source = file.source.readAgain
    else { return record }
    do {
      var choices = file.choices
      choices.encoding = record.encoding
      let old = try DocumentFile(source, choices: choices, waitsForAll: false)
      let offset = old.format == .markdown ? old.document.rawOffset(of: record.position) : record.position
      while let rest = old.rest, old.text.count <= offset { try rest.read() }
      var translated = record
      translated.position = document.position(
        ofRaw: try file.textOffset(ofFile: old.fileOffset(ofText: offset)))
      translated.encoding = document.encoding
      translated.reading.translate { position throws(SystemError) in
        let offset = old.format == .markdown ? old.document.rawOffset(of: position) : position
        while let rest = old.rest, old.text.count <= offset { try rest.read() }
        return document.position(ofRaw: try file.textOffset(ofFile: old.fileOffset(ofText: offset)))
      }
      return translated
    } catch {
      return record
    }
  }
}

extension EffectRunner {
  /// Remembers corrections of the outline and reads the open document anew with them; what is shown of it stays until
  /// that has come as far.
  private mutating func correct(_ corrections: OutlineCorrections, shownThrough: Int?) {
    guard let file = openFile else { return }
    keeper?.choices.corrections = corrections
    if let failure = saveChoices() { mailbox.post(.noticed(.warning(failure))) }
    reading?.cancel()
    number += 1
    isReadThrough = true
    reading = BackgroundReading(
      of: file, corrections: corrections, number: number, unseenThrough: shownThrough ?? 0, on: readingQueue,
      into: mailbox)
  }

  private mutating func close() {
    if let failure = saveChoices() { mailbox.post(.noticed(.warning(failure))) }
    stopReading()
    openFile = nil
    keeper = nil
  }

  private mutating func stopReading() {
    reading?.cancel()
    search?.cancel()
    relocation?.cancel()
    recognition?.cancel()
    reading = nil
    search = nil
    relocation = nil
    recognition = nil
  }

  private mutating func save(_ record: ReadingRecord, adding increment: ReadingIncrement) {
    var increment = increment
    // Its sketch becomes known while it is read.
    var document = record.document
    document.sketch = nil
    if let unsaved = unsavedReading.removeValue(forKey: document) { increment += unsaved }
    let failure = tried { () throws(UserFileError) in
      try data.records?.save(record, adding: increment)
      if !increment.isEmpty { try data.log?.add(increment, on: SystemClock.today) }
    }
    guard let failure else { return }
    unsavedReading[document] = increment
    tell(failure)
  }

  private mutating func saveChoices() -> String? {
    let strings = strings
    return keeper?.save(strings)
  }

  private func listShelf(bookmarks: BookmarkStore) {
    guard let folder else { return }
    let listing = ShelfListing(
      folder: folder, records: data.records, choices: data.choices, bookmarks: bookmarks)
    let mailbox = mailbox
    shelfQueue.run {
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
