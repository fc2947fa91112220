internal import DocumentModel

/// A text of which more becomes readable while its beginning is read.
///
/// Only one thread calls `read()`; what is in `storage` never changes again.
protocol GrowingText: AnyObject, Sendable {
  /// The text that there is so far.
  var storage: TextStorage { get }

  /// Whether nothing more will come.
  var isComplete: Bool { get }

  /// Waits for more text and takes it in.
  func read() throws(SystemError)
}
