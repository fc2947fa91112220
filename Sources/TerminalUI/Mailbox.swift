internal import Synchronization

/// Where background work leaves events for the thread that owns the reading session.
package final class Mailbox<Event: Sendable>: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: WakePipe

  /// An empty mailbox.
  package init() throws(TerminalError) {
    guard let wake = WakePipe() else { throw .noResources }
    self.wake = wake
  }

  /// Readable while there is something to take; for `TerminalSession.nextEvent(mailbox:timeout:)`.
  package var descriptor: Int32 { wake.descriptor }

  /// Leaves an event, from any thread.
  package func post(_ event: Event) {
    events.withLock { events in
      // One byte stands for everything that waits, so the pipe never fills.
      if events.isEmpty { wake.raise() }
      events.append(event)
    }
  }

  /// Takes everything that waits, in the order it was posted.
  package func take() -> [Event] {
    events.withLock { events in
      guard !events.isEmpty else { return [] }
      wake.lower()
      defer { events = [] }
      return events
    }
  }
}
