internal import DocumentModel
internal import Glibc
internal import TextDecoding

/// The text of a file or pipe in another encoding than UTF-8, decoded step by step.
final class DecodedText: GrowingText, @unchecked Sendable {
  private let source: TextStorage
  private let pipe: PipedText?
  private let decoder: TextDecoder
  private let memory: ReservedMemory
  private var taken: Int
  private var count = 0
  private(set) var isComplete = false

  /// Bytes decoded in a step, a few milliseconds' worth.
  private static let step = 1 << 18

  /// Begins behind a mark at the beginning of `source`; further bytes come from `pipe`.
  init(_ encoding: TextEncoding, source: TextStorage, markLength: Int, pipe: PipedText?) throws(SystemError) {
    guard let decoder = TextDecoder(encoding) else { throw SystemError(code: EILSEQ) }
    self.decoder = decoder
    self.source = source
    self.pipe = pipe
    taken = markLength
    let longest = pipe == nil ? source.count : PipedText.capacity
    memory = try ReservedMemory(capacity: longest * TextDecoder.expansion + TextDecoder.slack)
  }

  var storage: TextStorage { memory.storage(count: count) }

  /// How many times U+FFFD stands for malformed bytes so far.
  var malformed: Int { decoder.malformed }

  /// How many bytes of the source have been decoded.
  var sourceCount: Int { taken }

  func read() throws(SystemError) {
    let available = pipe?.storage ?? source
    if let pipe, taken == available.count, !pipe.isComplete { return try pipe.read() }
    let end = min(taken + Self.step, available.count)
    let isLast = end == available.count && pipe?.isComplete != false
    count += available.withBytes {
      decoder.decode(UnsafeBufferPointer(rebasing: $0[taken..<end]), to: memory.base + count, isLast: isLast)
    }
    taken = end
    isComplete = isLast
  }
}
