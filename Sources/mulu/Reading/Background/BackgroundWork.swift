internal import Synchronization

/// A piece of work beside the reading that can be called off.
final class BackgroundWork: Sendable {
  private let isCancelled = Atomic(false)

  /// Begins the work, which asks from time to time whether it was called off.
  init(_ body: @escaping @Sendable (_ isCancelled: () -> Bool) -> Void) {
    WorkQueue().run { [self] in body { isCancelled.load(ordering: .relaxed) } }
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
