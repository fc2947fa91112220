internal import ScreenModel

/// Whoever types fast, or over a slow line, types ahead of the answers to what was typed before. So that the outcome is the
/// same however soon those come, what is meant for where they lead waits until it is known.
extension Session {
  /// The next of the events that were held, to be handled now; `nil` for none, or while an answer is still to come.
  package mutating func nextHeldEvent() -> Event? {
    heldEvents.isEmpty || awaitsAnswer ? nil : heldEvents.removeFirst()
  }

  /// Holds what is typed while an answer is to come; a key that cancels ends the waiting.
  mutating func holds(_ event: Event) -> Bool {
    guard awaitsAnswer else { return false }
    switch event {
    case .key(let key) where endsWaiting(key):
      heldEvents = []
      reader?.search?.target = nil
      shelf?.isAwaited = false
      return false
    case .key, .pasted:
      heldEvents.append(event)
      return true
    default: return false
    }
  }

  /// Whether it is not known yet to what the next key applies.
  private var awaitsAnswer: Bool { reader?.awaitsSearch ?? shelf?.isAwaited ?? false }

  /// Whether a key means not to wait; on the shelf, where nothing has been begun, also the one that quits.
  private func endsWaiting(_ key: Key) -> Bool {
    let action = environment.keyMap.action(for: key, in: .text)
    return action == .cancel || action == .quit && reader == nil
  }
}
