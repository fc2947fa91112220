package import DocumentModel

extension TextQuote {
  /// How many characters of context are kept on each side, where there are so many.
  package static let contextLength = 48

  /// How many are kept beyond the sentence, so that one that is repeated is known by its neighbours.
  private static let neighbourLength = 32

  /// The most characters of context that a long sentence brings with it.
  private static let longestContext = 240

  /// The most bytes of a document in which sentences are counted, as making a bookmark must not be felt.
  private static let longestCounted = 2 * 1024 * 1024

  /// The most bytes of a passage that are quoted.
  package static let longestPassage = 64 * 1024

  /// A document's text in a range and around it.
  ///
  /// - Parameter isCounted: Whether it is found out if the sentences stand there once only, which takes a pass over the text.
  package init(of range: Range<Int>, in document: Document, isCounted: Bool = true) {
    self.init()
    let passage = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestPassage)
    // Four bytes a scalar, and room for white space and furniture between.
    let reach = Self.longestContext * 16
    var before = Array(document.readText(in: range.lowerBound - reach..<range.lowerBound).suffix(Self.longestContext))
    var behind = Array(document.readText(in: range.upperBound..<range.upperBound + reach).prefix(Self.longestContext))
    // What stands on both sides of the end of a paragraph is no one sentence.
    if !before.isEmpty, document.beginsParagraph(at: range.lowerBound) { before.append("\n") }
    if !behind.isEmpty, !range.isEmpty, document.endsParagraph(at: range.upperBound) { behind.insert("\n", at: 0) }
    let start = SentenceEdges.indices(in: before).last ?? 0
    let end = SentenceEdges.indices(in: behind).first ?? behind.count
    let contexts = { (beyond: Int) in
      (
        prefix: String(before.suffix(max(Self.contextLength, before.count - start + beyond))),
        suffix: String(behind.prefix(max(Self.contextLength, end + beyond)))
      )
    }
    (prefix, suffix) = contexts(Self.neighbourLength)
    exact = document.readText(in: passage)
    guard isCounted, document.isComplete, document.storage.count <= Self.longestCounted else { return }
    let core = QuotePattern(self).core
    isUnique = document.storage.withBytes { bytes in
      SolidText(bytes, furniture: document.furniture).occurrences(of: core, limit: 2) == 1
    }
    if isUnique == false { (prefix, suffix) = contexts(Self.longestContext) }
  }
}

extension Document {
  fileprivate func beginsParagraph(at offset: Int) -> Bool {
    guard let index = blockIndex(at: offset) else { return false }
    return blocks[index].start == offset || blocks[index].end <= offset
  }

  fileprivate func endsParagraph(at offset: Int) -> Bool {
    blockIndex(at: max(0, offset - 1)).map { blocks[$0].end <= offset } ?? false
  }

  /// The text of a range as it is read; what is not yet parted into blocks, as it stands.
  package func readText(in range: Range<Int>) -> String {
    var range = range.clamped(to: 0..<storage.count)
    range = storage.scalarBoundary(atOrBefore: range.lowerBound)..<storage.scalarBoundary(atOrBefore: range.upperBound)
    guard isComplete || range.upperBound <= readThrough, var index = blockIndex(at: range.lowerBound) else {
      return storage.string(in: range)
    }
    var paragraphs: [String] = []
    while index < blocks.count, blocks[index].start < range.upperBound {
      let text = text(of: blocks[index])
      let part = text.textOffset(ofStorage: range.lowerBound)..<text.textOffset(ofStorage: range.upperBound)
      if !part.isEmpty { paragraphs.append(String(decoding: text.utf8[part], as: UTF8.self)) }
      index += 1
    }
    return paragraphs.joined(separator: "\n")
  }
}
