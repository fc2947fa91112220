internal import CICU
internal import Synchronization

/// A regular expression of ICU's, looked for in short texts within a bounded time.
package final class RegularExpression: Sendable {
  /// Compiling and opening costs some ten microseconds, looking through a line a fraction of one.
  private let compiled: Mutex<Compiled>

  private struct Compiled: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer

    deinit { mulu_regex_close(pointer) }
  }

  /// The most bytes of an expression.
  package static let longest = 1000

  /// The steps of trying again that one search may take, in ten thousands; these take about a millisecond.
  private static let mostTicks: Int32 = 10

  package init(_ expression: String) throws(RegularExpressionError) {
    var problem: Int32 = 0
    var offset: Int32 = 0
    let utf8 = Array(expression.utf8)
    // It would be found everywhere.
    guard !utf8.isEmpty else { throw RegularExpressionError(problem: .syntax, offset: 0) }
    guard utf8.count <= Self.longest else { throw RegularExpressionError(problem: .tooLarge, offset: nil) }
    guard let pointer = mulu_regex_open(utf8, Int32(utf8.count), &problem, &offset) else {
      throw RegularExpressionError(code: problem, unit: Int(offset), in: expression)
    }
    compiled = Mutex(Compiled(pointer: pointer))
  }

  /// Whether a text holds what the expression describes; `nil` where that could not be told within the steps and the
  /// memory that one search may take.
  package func isFound(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
    let text = UnsafeBufferPointer(rebasing: text)
    let found = compiled.withLock {
      mulu_regex_finds($0.pointer, text.baseAddress, Int32(clamping: text.count), Self.mostTicks)
    }
    return found < 0 ? nil : found > 0
  }

  /// The steps of trying again that all searches took, in thousands; of a short search none are counted.
  package var steps: Int { compiled.withLock { Int(mulu_regex_ticks($0.pointer)) * 10 } }
}
