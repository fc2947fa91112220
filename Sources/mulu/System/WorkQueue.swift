internal import Glibc
internal import Synchronization

/// Work done in the background, one piece after another, on a thread that is there only while there is some.
///
/// Not a queue of Dispatch, nor a task: where either has been used, a thread wakes once a second for ever to look after
/// the others (libdispatch, `_dispatch_workq_monitor_pools`).
final class WorkQueue: Sendable {
  private struct Work {
    var waiting: [@Sendable () -> Void] = []
    var hasThread = false
  }

  private let work = Mutex(Work())

  /// Begins a piece of work as soon as those before it are done; at once, if the system has no thread to give.
  func run(_ body: @escaping @Sendable () -> Void) {
    let needsThread = work.withLock { work in
      work.waiting.append(body)
      defer { work.hasThread = true }
      return !work.hasThread
    }
    if needsThread, !startThread() { workToTheEnd() }
  }

  private func workToTheEnd() {
    while let next = next() { next() }
  }

  private func next() -> (@Sendable () -> Void)? {
    work.withLock { work in
      guard work.waiting.isEmpty else { return work.waiting.removeFirst() }
      work.hasThread = false
      return nil
    }
  }

  private func startThread() -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let queue = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, &attributes,
      { queue in
        if let queue { Unmanaged<WorkQueue>.fromOpaque(queue).takeRetainedValue().workToTheEnd() }
        return nil
      }, queue.toOpaque())
    if code != 0 { queue.release() }
    return code == 0
  }
}
