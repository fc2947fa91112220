internal import CPlatform
internal import DocumentModel
internal import Glibc
internal import ReaderCore
internal import ScreenModel
internal import TerminalUI

extension ReadingProgram {
  /// Answers what happens at the terminal; why the program ends, where it does.
  mutating func answer(_ event: TerminalEvent, on terminal: inout TerminalSession) -> ExitReason? {
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
  mutating func answerHeld(on terminal: inout TerminalSession) -> ExitReason? {
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
  mutating func run(_ effects: [Effect], on terminal: inout TerminalSession) -> ExitReason? {
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
