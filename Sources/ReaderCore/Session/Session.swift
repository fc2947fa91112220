package import Bookmarks
package import ScreenModel

/// The whole program as a value: a document being read, and the shelf it came from.
///
/// `state + event → state + effects`, and `state → screen`; nothing here touches the world.
package struct Session {
  package internal(set) var reader: ReaderState?
  package internal(set) var shelf: ShelfState?
  package internal(set) var preferences: Preferences
  package private(set) var bookmarks: BookmarkStore
  var environment: InterfaceEnvironment
  private(set) var size: ScreenSize
  var shelfHelpTop: Int?

  /// The reader's average speed.
  var speed: ReadingSpeed

  /// Whether bookmarks are not in their file yet.
  var hasUnsavedBookmarks = false

  /// The document from whose list of all bookmarks the open one was.
  var origin = DocumentOrigin()

  /// How the list of all bookmarks was left for the shelf or for a document.
  var leftList: NavigatorState?

  /// What was typed and waits for an answer, in order.
  var heldEvents: [Event] = []

  /// Searches are numbered through all documents, so that no late answer is taken for another's.
  var lastSearchID = 0

  /// - Parameter folder: The shelf's folder; `nil` for a session of one document.
  package init(
    folder: String?, bookmarks: BookmarkStore, preferences: Preferences, size: ScreenSize,
    environment: InterfaceEnvironment, speed: ReadingSpeed = ReadingSpeed()
  ) {
    self.speed = speed
    shelf = folder.map { ShelfState(folder: $0, height: ShelfView.height(of: size), language: environment.language) }
    self.bookmarks = bookmarks
    self.preferences = preferences
    self.size = size
    self.environment = environment
  }

  /// Takes in what has happened and returns what the world has to do.
  ///
  /// A key that is meant for what an answer still has to bring is held; after each event `nextHeldEvent()` is to be asked.
  ///
  /// - Parameter now: The time in seconds since 1970.
  package mutating func handle(_ event: Event, now: Int) -> [Effect] {
    if holds(event) { return [] }
    reader?.spendTime(until: now)
    let pause = event.isDeed ? reader?.endBreak(at: now) : nil
    let effects = answer(event, now: now)
    if let pause { reader?.welcomeBack(to: pause.place, after: pause.seconds) }
    reader?.followReading()
    reader?.followText()
    takeOver()
    return effects + closeLeftList()
  }

  /// Whether the place in the open document has changed since it was saved.
  package var hasUnsavedPlace: Bool { reader?.hasUnsavedPlace ?? false }

  /// What the terminal is to show.
  package func screen() -> Screen {
    if let reader { return reader.screen() }
    let theme = Theme.named(preferences.theme, usesColor: environment.usesColor)
    var screen = Screen(size: size, style: theme.text)
    if let top = shelfHelpTop {
      HelpView(page: HelpPage(environment: environment), theme: theme)
        .draw(into: &screen, top: top, height: max(1, size.rows - 1))
      if size.rows > 1 {
        screen.draw(environment.strings.helpTitle, row: size.rows - 1, column: 1, style: theme.statusTitle)
      }
    } else if let shelf {
      if preferences.isPlain {
        let row = ShelfView.head(rows: size.rows) + shelf.selection - shelf.top
        screen.cursor = ScreenPosition(row: min(max(0, row), max(0, size.rows - 1)), column: 0)
      }
      ShelfView(shelf: shelf, environment: environment, theme: theme, hasUnsavedBookmarks: hasUnsavedBookmarks)
        .draw(into: &screen)
    }
    if shelfHelpTop != nil, preferences.isPlain { screen.cursor = ScreenPosition(row: 0, column: 0) }
    return screen
  }
}

extension Session {
  private mutating func answer(_ event: Event, now: Int) -> [Effect] {
    switch event {
    case .key(let key): return reader == nil ? handleOnShelf(key) : handleInReader(key, now: now)
    case .pasted(let text):
      if reader != nil { return reader?.handlePaste(text) ?? [] }
      shelf?.handlePaste(text)
    case .pointer(let pointer):
      // Some may have been under way when the mouse was switched off.
      guard preferences.usesMouse else { break }
      guard let open = reader?.open else { return handleOnShelf(pointer) }
      let effects = reader?.handle(pointer) ?? []
      origin.note(effects, from: open)
      return effects
    case .resized(let size):
      self.size = size
      reader?.size = size
      shelf?.height = ShelfView.height(of: size)
    case .columnsChanged: reader?.forgetLines()
    case .documentOpened(let open, let bookmark):
      let isOther = reader?.open.identity != open.identity
      origin.documentWasOpened(open.identity)
      let leaving = isOther ? leaveDocument(now: now) : reader?.leavingEffects(now: now) ?? []
      reader = ReaderState(
        open, bookmarks: bookmarks, preferences: preferences, size: size, environment: environment,
        lastSearchID: lastSearchID, speed: speed)
      reader?.hasUnsavedBookmarks = hasUnsavedBookmarks
      reader?.spendTime(until: now)
      if let bookmark { reader?.arrive(at: bookmark) } else { reader?.welcomeBack(now: now) }
      return leaving + (reader?.locateBookmarks() ?? []) + (reader?.recognizeDocument() ?? [])
    case .openingFailed(let text):
      origin.openingFailed()
      tell(.warning(text))
      shelf?.isAwaited = false
    case .documentGrew(let growth, let number):
      if reader?.open.number == number { return reader?.take(growth) ?? [] }
    case .documentReread(let document, let number):
      return reader?.take(rereadDocument: document, number: number) ?? []
    case .encodingTurnedOut(let name, let number):
      if let reader, reader.open.number == number { return reader.openAsTurnedOut(name) }
    case .encodingsListed(let options): reader?.offer(options)
    case .searchProgressed(let progress): reader?.take(progress)
    case .shelfListed(let items):
      shelf?.list(items)
    case .bookmarksRead(let store): return takeIn(store) + (reader?.recognizeDocument() ?? [])
    case .bookmarksSaved(let store):
      setUnsavedBookmarks(false)
      return takeIn(store)
    case .bookmarksUnsaved: setUnsavedBookmarks(true)
    case .documentRecognized(let sketch, let documents, let place, let number):
      if let place { reader?.seek(place, of: number) }
      return reader?.take(sketch, documents, of: number) ?? []
    case .bookmarksRelocated(let placed, let place, let number):
      if let place { reader?.returnToFormerPlace(place, of: number) }
      reader?.take(placed, of: number)
    case .noteEdited(let id, let text): return reader?.take(editedNote: text, of: id, now: now) ?? []
    case .fileChanged(let isShorter): reader?.tellThatFileChanged(isShorter: isShorter)
    case .noticed(let message): tell(message)
    case .logRead(let log, let today): reader?.show(log, today: today)
    case .idle: return reader?.saveEffects(now: now) ?? []
    case .leaving: return reader?.leavingEffects(now: now) ?? []
    }
    return []
  }

  private mutating func setUnsavedBookmarks(_ value: Bool) {
    hasUnsavedBookmarks = value
    reader?.hasUnsavedBookmarks = value
  }

  /// Takes in bookmarks that a file holds.
  private mutating func takeIn(_ store: BookmarkStore) -> [Effect] {
    let before = bookmarks
    // A bookmark may have been made since.
    bookmarks = store.merged(with: before)
    guard let reader else { return shelf != nil && bookmarks != before ? [.listShelf] : [] }
    let known = Set(reader.ownBookmarks.map(\.bookmark.id))
    // The list is made anew only for what is new.
    if reader.bookmarks != bookmarks { self.reader?.bookmarks = bookmarks }
    // Another program may have made some in another version of the file.
    let hasNew = self.reader?.ownBookmarks.contains { !known.contains($0.bookmark.id) } == true
    return hasNew ? self.reader?.locateBookmarks() ?? [] : []
  }

  private mutating func handleInReader(_ key: Key, now: Int) -> [Effect] {
    guard var reader else { return [] }
    let isAtRest =
      reader.prompt == nil && reader.pendingMark == nil && reader.helpTop == nil && reader.headingChoice == nil
      && reader.statistics == nil && reader.selection == nil
    if isAtRest, environment.keyMap.action(for: key, in: reader.navigatorHasFocus ? .navigator : .text) == .quit {
      if let origin = origin.take() { return [.openBookmarked(origin, at: nil)] }
      let saving = leaveDocument(now: now)
      guard shelf != nil else { return saving + [.quit] }
      self.reader = nil
      return saving + [.closeDocument, .listShelf]
    }
    let effects = reader.handle(key, now: now)
    self.reader = reader
    origin.note(effects, from: reader.open)
    return effects
  }

  /// What must be written as the open document is left for another or for the shelf.
  private mutating func leaveDocument(now: Int) -> [Effect] {
    reader?.hasUnsavedPlace = true
    let effects = reader?.leavingEffects(now: now) ?? []
    takeOver()
    return effects
  }

  /// Takes over what outlasts the open document.
  private mutating func takeOver() {
    guard let reader else { return }
    speed = reader.reading.speed
    bookmarks = reader.bookmarks
    preferences = reader.preferences
    lastSearchID = reader.lastSearchID
    if !reader.open.isDocument { leftList = reader.navigator }
    // A generator that is seeded would begin anew and give the same identifiers.
    environment = reader.environment
  }

  private mutating func tell(_ message: Message) {
    if reader != nil { reader?.message = message } else { shelf?.message = message }
  }
}
