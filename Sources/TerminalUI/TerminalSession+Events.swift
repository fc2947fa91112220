internal import CNcurses
internal import Glibc
internal import ScreenModel

extension TerminalSession {
  /// How long the rest of a key's sequence may take; a lone ESC is the Escape key after that.
  private static let sequencePause = Duration.milliseconds(50)
  private static let longerPause = Duration.seconds(1)

  /// Waits for the next event; with nothing to do the program sleeps.
  ///
  /// - Parameters:
  ///   - mailbox: A mailbox's descriptor, reported while it is readable; -1 for none.
  ///   - timeout: After which time without an event `.idle` is returned; `nil` for never.
  package mutating func nextEvent(mailbox: Int32 = -1, timeout: Duration? = nil) -> TerminalEvent {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      if let event = nextSignal() ?? nextInput(isPaused: false) { return event }
      let left = deadline.map { max(.zero, $0 - .now) }
      let pause = decoder.waitsLonger ? Self.longerPause : Self.sequencePause
      let wait = decoder.isWaiting ? min(pause, left ?? pause) : left

      let ready = ReadyDescriptors.wait(keyboard: keyboard, signals: mulu_signal_descriptor(), mailbox, timeout: wait)
      if ready.contains(.signals) { continue }
      if ready.contains(.keyboard), !readKeyboard() { return .inputClosed }
      if ready.contains(.mailbox) { return .mailbox }
      if ready.isEmpty {
        if let event = nextInput(isPaused: true) { return event }
        if let deadline, deadline <= .now { return .idle }
      }
    }
  }

  /// Whether keys wait, so that drawing what the next one replaces can be left out.
  package var hasPendingInput: Bool {
    mutating get {
      decoder.isWaiting || !ReadyDescriptors.wait(keyboard: keyboard, signals: -1, -1, timeout: .zero).isEmpty
    }
  }

  mutating func nextInput(isPaused: Bool) -> TerminalEvent? {
    while let input = decoder.next(isPaused: isPaused, awaitsCursor: awaitsAnswer) {
      switch input {
      case .key(let key): return .key(key)
      case .pasted(let text): return .pasted(text)
      case .pointer(let pointer): return .pointer(pointer)
      case .answer(let answer): if let event = take(answer) { return event }
      }
    }
    return nil
  }

  /// Reads what was typed; false at the end of the input.
  mutating func readKeyboard() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(keyboard, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    decoder.feed(bytes.prefix(count))
    return true
  }

  private mutating func nextSignal() -> TerminalEvent? {
    signals.formUnion(.caught())
    if signals.isEmpty { return nil }
    if signals.remove(.hangup) != nil { return .hangup }
    if signals.remove(.terminate) != nil { return .terminate }
    if signals.remove(.interrupt) != nil { return .interrupt }
    if signals.remove(.stop) != nil { return .suspend }
    if signals.remove(.continued) != nil {
      // Stopped by SIGSTOP, with no chance to give the terminal back: the shell has used it meanwhile.
      mulu_terminal_retake()
      signals.insert(.windowChanged)
    }
    if signals.remove(.windowChanged) != nil {
      if Self.currentSize != size {
        resize()
        return .resized(size)
      }
      redraw()
    }
    return nil
  }
}
