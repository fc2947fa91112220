internal import DocumentModel

/// A place at which all sentences of a bookmark stand word by word.
struct VerbatimPlace {
  /// The offset of the first of them.
  let start: Int

  /// The offsets of the place or passage.
  let range: Range<Int>

  let context: ContextAgreement

  /// Whether nothing has been added to the first and to the last of the sentences.
  let isWhole: Bool

  /// Places of a core that a list of candidates leads to, each once.
  static func all(
    of pattern: QuotePattern, among candidates: [CandidateList.Candidate], in document: Document, _ text: SolidText
  ) -> [VerbatimPlace] {
    var known: Set<Int> = []
    return candidates.compactMap { candidate in
      guard let start = start(of: pattern, at: candidate.hit, in: text), known.insert(start).inserted else {
        return nil
      }
      return VerbatimPlace(of: pattern, at: start, in: document, text)
    }
  }

  /// By how many characters the core may have moved against the pieces around it.
  private static let slack = 64

  /// The offset of the core's beginning next to where a piece would have it.
  private static func start(of pattern: QuotePattern, at hit: SeedHit, in text: SolidText) -> Int? {
    let core = pattern.core
    // Where the core would begin, in characters from the piece.
    let distance = -hit.distance - pattern.passage.lowerBound
    let window = text.window(
      around: hit.offset, before: max(0, -distance) + slack, behind: max(0, distance) + slack + min(core.count, 64))
    let expected = window.origin + distance
    let head = core.prefix(64)
    let indices = max(0, expected - slack)..<max(0, min(expected + slack, window.count))
    return indices.filter { window.holds(head, at: $0) }.sorted { abs($0 - expected) < abs($1 - expected) }
      .lazy.map { window.start(of: $0) }.first { text.end(of: core, from: $0) != nil }
  }

  /// The place where the core begins at an offset; `nil` where it does not.
  init?(of pattern: QuotePattern, at start: Int, in document: Document, _ text: SolidText) {
    guard let coreEnd = text.end(of: pattern.core, from: start),
      let before = text.end(of: pattern.core[..<pattern.passage.lowerBound], from: start)
    else { return nil }
    // A place stands where the text behind it begins, or at the very end.
    self.start = start
    let first = pattern.passage.lowerBound < pattern.core.count ? text.start(behind: before) : before
    range = first..<(text.end(of: pattern.core[pattern.passage], from: first) ?? first)
    context = ContextAgreement(of: pattern, around: start..<coreEnd, in: text)
    isWhole = Self.begins(pattern, at: start, in: document, text) && Self.ends(pattern, at: coreEnd, in: document, text)
  }

  /// Whether the evidence for this place is better than that for another.
  func isBetter(than other: VerbatimPlace, expected: Int) -> Bool {
    if context.sides != other.context.sides { return context.sides > other.context.sides }
    if context.distance != other.context.distance { return context.distance < other.context.distance }
    return abs(range.lowerBound - expected) < abs(other.range.lowerBound - expected)
  }

  /// Whether the evidence for another place is about as good.
  func isHardlyBetter(than other: VerbatimPlace) -> Bool {
    context.sides == other.context.sides && other.context.distance - context.distance <= 2
  }
}

extension VerbatimPlace {
  /// Whether the first sentence begins where the core does: what stands before is not a part of it.
  private static func begins(
    _ pattern: QuotePattern, at start: Int, in document: Document, _ text: SolidText
  ) -> Bool {
    let left = pattern.left
    let before = text.window(around: start, before: 3, behind: 0).values
    // One character may be the same by chance.
    guard let last = before.last, !before.elementsEqual(left.suffix(3)), !SentenceEdges.isEnd(last) else { return true }
    if document.startsText(at: start) { return true }
    // The sentence before may have lost its full stop, or have another mark instead.
    let end = left.dropLast().suffix(2)
    return !left.isEmpty && (before.suffix(2).elementsEqual(end) || before.dropLast().suffix(2).elementsEqual(end))
  }

  /// Whether the last sentence ends where the core does.
  private static func ends(_ pattern: QuotePattern, at end: Int, in document: Document, _ text: SolidText) -> Bool {
    if let last = pattern.core.last, SentenceEdges.isEnd(last) || last == 0x2E { return true }
    let behind = text.window(around: end, before: 0, behind: 3)
    if behind.values.isEmpty || behind.values.elementsEqual(pattern.right.prefix(3)) { return true }
    return document.startsText(at: behind.start(of: 0))
  }
}

extension Document {
  /// Whether a block begins at an offset, or a line of one whose lines stand for themselves.
  fileprivate func startsText(at offset: Int) -> Bool {
    guard let index = blockIndex(at: offset) else { return false }
    if blocks[index].start == offset { return true }
    switch blocks[index].kind {
    case .table, .preformatted, .code:
      return storage.withBytes { bytes in
        let indent = bytes[..<offset].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
        return LineEnd.isBefore(offset - indent, in: bytes)
      }
    default: return false
    }
  }
}
