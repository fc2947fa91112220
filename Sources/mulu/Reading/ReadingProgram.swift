internal import Bookmarks
internal import CPlatform
internal import ReaderCore
internal import ScreenModel
internal import TerminalUI

/// The event loop: events go into the session, its effects are done, its screen is shown.
struct ReadingProgram {
  var session: Session
  var runner: EffectRunner
  let mailbox: Mailbox<Event>
  var ambiguousWidth: AmbiguousWidth

  /// What opening the first document asks for.
  private var effectsOfOpening: [Effect] = []

  /// Whether the last key, and the one before it, were answered by asking whether to quit without saving.
  var isAsked = false
  var wasAsked = false

  /// Whether nothing else has happened last than that the open document has grown.
  var hasOnlyGrown = false

  /// How long nothing is typed before the place is saved.
  private static let savingPause = Duration.seconds(2)

  /// While a document grows, the screen is shown at least this often and no oftener: more would only be bytes on the line.
  private static let growthPause = Duration.milliseconds(50)

  /// While keys come faster than they can be shown, a screen is shown at least this often.
  private static let longestUnshown = Duration.milliseconds(40)

  /// What is read: a document, or a folder's shelf.
  enum Subject {
    case document(OpenedFile)
    case shelf(folder: String)
  }

  init(
    _ subject: Subject, showsNavigator: Bool?, ambiguous: AmbiguousArgument?, isPlain: Bool, hasColors: Bool,
    size: ScreenSize
  ) throws(TerminalError) {
    mulu_return_large_memory()
    let environment = SystemEnvironment.current
    let interface = InterfaceEnvironment(language: environment.language, usesColor: environment.usesColor && hasColors)
    var data = UserData(environment: environment)
    // Many bookmarks are read once the first screen is shown.
    let awaitsBookmarks = data.bookmarkFile?.isLarge == true
    let (read, warning) = awaitsBookmarks ? (BookmarkStore(), nil) : data.readBookmarks(interface.strings)
    let rescued = data.readRescued()
    let bookmarks = rescued.map(read.merged) ?? read
    var preferences = data.preferencesFile?.read() ?? Preferences()
    if isPlain { preferences.isPlain = true }
    if let showsNavigator { preferences.showsNavigator = showsNavigator }
    ambiguousWidth = AmbiguousWidth(
      chosen: ambiguous.map { $0.columns } ?? preferences.ambiguousColumns, memory: data.terminalWidths)
    mailbox = try Mailbox()
    var folder: String?
    if case .shelf(let path) = subject { folder = path }
    session = Session(
      folder: folder, bookmarks: bookmarks, preferences: preferences, size: size, environment: interface,
      speed: data.log?.read().speed ?? ReadingSpeed())
    runner = EffectRunner(
      data: data, folder: folder.map { AbsolutePath.of($0) }, mailbox: mailbox, strings: interface.strings,
      awaitsBookmarks: awaitsBookmarks)
    var events: [Event] = []
    switch subject {
    case .document(let opened): events.append(.documentOpened(runner.show(opened)))
    case .shelf: events += runner.run(.listShelf, session: session)
    }
    if rescued != nil {
      runner.unsavedBookmarks = bookmarks
      events.append(.bookmarksUnsaved)
    }
    if let warning = warning ?? rescued.map({ _ in interface.strings.bookmarksTakenIn(runner.data.rescuePath) }) {
      events.append(.noticed(.warning(warning)))
    }
    for event in events { effectsOfOpening += session.handle(event, now: SystemClock.now) }
  }

  /// Reads until the person or a signal ends it; gives also what to tell of bookmarks that could not be saved.
  mutating func run(on terminal: inout TerminalSession) -> (reason: ExitReason, loss: String?) {
    terminal.trackPointer(session.preferences.usesMouse)
    terminal.ask()
    var lastShown = show(on: &terminal)
    // Only now, as nothing is more important than the first screen.
    if let reason = run(effectsOfOpening, on: &terminal) { return (reason, runner.saveForTheLastTime()) }
    runner.readBookmarks()
    // Whether there is something new that waits to be shown.
    var isBehind = false
    while true {
      let event = terminal.nextEvent(mailbox: mailbox.descriptor, timeout: isBehind ? Self.growthPause : pause)
      if event != .idle || !isBehind, let reason = answer(event, on: &terminal) ?? answerHeld(on: &terminal) {
        return (reason, runner.saveForTheLastTime())
      }
      let unshown = ContinuousClock.now - lastShown
      isBehind =
        hasOnlyGrown && unshown < Self.growthPause || terminal.hasPendingInput && unshown < Self.longestUnshown
      if !isBehind { lastShown = show(on: &terminal) }
    }
  }
}

extension ReadingProgram {
  /// How long to wait for an event: until the place is to be saved; for ever where nothing waits for it.
  private var pause: Duration? {
    session.hasUnsavedPlace || runner.hasUnsaved ? Self.savingPause : nil
  }

  /// Shows the session's screen, and returns when that was.
  private mutating func show(on terminal: inout TerminalSession) -> ContinuousClock.Instant {
    terminal.show(session.screen())
    // Drawing is what finds out that a part of the file is gone.
    for event in runner.lookForDamage() { mailbox.post(event) }
    runner.readOn()
    return .now
  }
}
