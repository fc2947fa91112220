internal import DocumentModel
internal import Glibc
internal import Synchronization
internal import TextDecoding

/// The text of a file or pipe in another encoding than UTF-8, decoded step by step.
final class DecodedText: GrowingText, @unchecked Sendable {
  private let source: TextStorage
  private let pipe: PipedText?
  private let encoding: TextEncoding
  private let decoder: TextDecoder
  private let memory: ReservedMemory
  private var taken: Int
  private var count = 0
  private(set) var isComplete = false

  /// Where each step ended; also asked for while another thread reads on.
  private let steps: Mutex<[Place]>

  /// A place in the source and the text at once, both in bytes.
  struct Place { var source, text: Int }

  /// Bytes decoded in a step, a few milliseconds' worth.
  private static let step = 1 << 18

  /// Begins behind a mark at the beginning of `source`; further bytes come from `pipe`.
  init(_ encoding: TextEncoding, source: TextStorage, markLength: Int, pipe: PipedText?) throws(SystemError) {
    guard let decoder = TextDecoder(encoding) else { throw SystemError(code: EILSEQ) }
    self.encoding = encoding
    self.decoder = decoder
    self.source = source
    self.pipe = pipe
    taken = markLength
    steps = Mutex([Place(source: markLength, text: 0)])
    let longest = pipe == nil ? source.count : PipedText.capacity
    memory = try ReservedMemory(capacity: longest * TextDecoder.expansion + TextDecoder.slack)
  }

  var storage: TextStorage { memory.storage(count: count) }

  /// How many times U+FFFD stands for malformed bytes so far.
  var malformed: Int { decoder.malformed }

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
    let place = Place(source: taken - decoder.pending, text: count)
    steps.withLock { $0.append(place) }
  }
}

extension DecodedText {
  /// The offset in the source of what stands at an offset of the text, as far as that has been read.
  func sourceOffset(ofText offset: Int) -> Int { place { $0.text >= offset }.source }

  /// The offset in the text of what stands at an offset of the source; reads on until it is there.
  func textOffset(ofSource offset: Int) throws(SystemError) -> Int {
    while !isComplete, taken < offset { try read() }
    return place { $0.source >= offset }.text
  }

  /// The first place of which something holds, which holds of all behind it too; else the last one there is.
  ///
  /// It is looked for in the step that leads there, which is decoded again in smaller and smaller pieces. Encodings that
  /// remember what came before start anew with each, so that in them the place may be a few characters off.
  private func place(where isReached: (Place) -> Bool) -> Place {
    let steps = steps.withLock { $0 }
    let next = steps.partitionIndex(where: isReached)
    guard next > 0, next < steps.count else { return steps[min(next, steps.count - 1)] }
    var before = steps[next - 1]
    for size in [Self.step / 64, Self.step / 4096, 1] {
      guard let decoder = TextDecoder(encoding) else { break }
      var taken = before.source
      var text = before.text
      while taken < steps[next].source {
        let end = min(taken + size, steps[next].source)
        text += length(of: taken..<end, with: decoder)
        taken = end
        let place = Place(source: taken - decoder.pending, text: text)
        if isReached(place) {
          if size == 1 { return place }
          break
        }
        before = place
      }
    }
    return steps[next]
  }

  /// How many bytes of text a range of the source becomes.
  private func length(of range: Range<Int>, with decoder: TextDecoder) -> Int {
    let room = range.count * TextDecoder.expansion + TextDecoder.slack
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { target in
      guard let target = target.baseAddress else { return 0 }
      return (pipe?.storage ?? source).withBytes {
        decoder.decode(UnsafeBufferPointer(rebasing: $0[range]), to: target, isLast: range.upperBound == $0.count)
      }
    }
  }
}
