internal import Bookmarks
internal import CPlatform
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import ScreenModel
internal import TerminalUI

/// The event loop: events go into the session, its effects are done, its screen is shown.
struct ReadingProgram {
  private var session: Session
  private var runner: EffectRunner
  private let mailbox: Mailbox<Event>
  private var ambiguousWidth: AmbiguousWidth

  /// What opening the first document asks for.
  private var effectsOfOpening: [Effect] = []

  /// Whether the last key, and the one before it, were answered by asking whether to quit without saving.
  private var isAsked = false
  private var wasAsked = false

  /// Whether nothing else has happened last than that the open document has grown.
  private var hasOnlyGrown = false

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

extension ReadingProgram {
  private mutating func answer(_ event: TerminalEvent, on terminal: inout TerminalSession) -> ExitReason? {
    hasOnlyGrown = event == .mailbox
    switch event {
    case .key(let key):
      if runner.awaitBookmarks(), let reason = takeMail(on: &terminal) { return reason }
      return feed(typed: .key(key), on: &terminal) ?? feed(runner.lookAtFile(), on: &terminal)
    case .pasted(let text): return feed(.pasted(text), on: &terminal)
    case .pointer(let pointer):
      return feed(.pointer(pointer), on: &terminal) ?? feed(runner.lookAtFile(), on: &terminal)
    case .resized(let size): return feed(.resized(size), on: &terminal)
    case .ambiguousColumns(let columns):
      return ambiguousWidth.learn(columns) ? setAnew(on: &terminal) : nil
    case .characterSet(let charset):
      mailbox.post(.noticed(.warning(runner.strings.text(of: charset))))
    case .mailbox: return takeMail(on: &terminal)
    case .idle: return feed(runner.rest() + [.idle], on: &terminal)
    case .suspend:
      _ = feed(.leaving, on: &terminal)
      terminal.suspend()
    case .interrupt: return leave(by: SIGINT, on: &terminal)
    case .terminate: return leave(by: SIGTERM, on: &terminal)
    case .hangup: return leave(by: SIGHUP, on: &terminal)
    case .inputClosed:
      _ = feed(.leaving, on: &terminal)
      return .quit
    }
    return nil
  }

  /// Answers what was typed ahead of what has become known now.
  private mutating func answerHeld(on terminal: inout TerminalSession) -> ExitReason? {
    while let event = session.nextHeldEvent() {
      if let reason = feed(typed: event, on: &terminal) { return reason }
    }
    return nil
  }

  private mutating func feed(typed event: Event, on terminal: inout TerminalSession) -> ExitReason? {
    wasAsked = isAsked
    isAsked = false
    return feed(event, on: &terminal)
  }

  /// Takes in what background work has left.
  private mutating func takeMail(on terminal: inout TerminalSession) -> ExitReason? {
    var isReadToTheEnd = false
    for event in mailbox.take() {
      if case .documentGrew(let growth, _) = event {
        isReadToTheEnd = growth.isComplete
        if growth.isComplete { hasOnlyGrown = false }
      } else {
        hasOnlyGrown = false
      }
      if let reason = feed(event, on: &terminal) { return reason }
    }
    // What reading took is free now; the C library would keep it.
    if isReadToTheEnd { mulu_return_free_memory() }
    return nil
  }

  /// Shows everything anew after characters have got another width.
  private mutating func setAnew(on terminal: inout TerminalSession) -> ExitReason? {
    terminal.forgetColumns()
    return feed(.columnsChanged, on: &terminal)
  }

  /// Copies a text to the terminal, else to a file; gives what there is to say about the file.
  private func copy(_ text: String, on terminal: inout TerminalSession) -> Message? {
    let usesClipboard = session.preferences.usesClipboard
    if usesClipboard, terminal.copy(text) { return nil }
    return runner.copyToFile(text, isTooLong: usesClipboard && terminal.hasClipboard)
  }

  private mutating func leave(by signal: Int32, on terminal: inout TerminalSession) -> ExitReason {
    _ = feed(.leaving, on: &terminal)
    return .signal(signal)
  }

  private mutating func feed(_ events: [Event], on terminal: inout TerminalSession) -> ExitReason? {
    for event in events { if let reason = feed(event, on: &terminal) { return reason } }
    return nil
  }

  /// Gives the session an event and does what it asks for.
  private mutating func feed(_ event: Event, on terminal: inout TerminalSession) -> ExitReason? {
    run(session.handle(event, now: SystemClock.now), on: &terminal)
  }

  /// Does what the session asks for, and gives it what comes of that at once.
  private mutating func run(_ effects: [Effect], on terminal: inout TerminalSession) -> ExitReason? {
    for effect in effects {
      switch effect {
      case .quit: if let reason = quit(on: &terminal) { return reason }
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .useMouse(let isUsed): terminal.trackPointer(isUsed)
      case .useAmbiguousColumns(let columns):
        if columns == nil { terminal.ask() }
        if ambiguousWidth.choose(columns), let reason = setAnew(on: &terminal) { return reason }
      case .copy(let text):
        guard let message = copy(text, on: &terminal) else { break }
        if let reason = feed(.noticed(message), on: &terminal) { return reason }
      case .editNote(let id, let text):
        let strings = runner.strings
        let outcome = terminal.lend { NoteEditor(strings: strings).edit(text, keyboard: $0) }
        switch outcome {
        case .success(let note): if let reason = feed(.noteEdited(id, note), on: &terminal) { return reason }
        case .failure(let failure): _ = feed(.noticed(.warning(failure.message)), on: &terminal)
        }
      default: if let reason = feed(runner.run(effect, session: session), on: &terminal) { return reason }
      }
    }
    return nil
  }

  /// Ends the program; where bookmarks cannot be saved, only when that is asked for twice.
  private mutating func quit(on terminal: inout TerminalSession) -> ExitReason? {
    if wasAsked { return .quit }
    if let reason = feed(runner.saveUnsavedBookmarks(), on: &terminal) { return reason }
    guard let objection = runner.objectionToQuitting else { return .quit }
    isAsked = true
    return feed(.noticed(.warning(objection)), on: &terminal)
  }
}
