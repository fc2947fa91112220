package import DocumentModel

extension TextQuote {
  /// How many characters of context are kept on each side.
  package static let contextLength = 48

  /// The most bytes of a passage that are quoted.
  package static let longestPassage = 64 * 1024

  /// A document's text in a range and around it.
  package init(of range: Range<Int>, in document: Document) {
    let passage = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestPassage)
    // Four bytes a scalar, and room for white space and furniture between.
    let reach = Self.contextLength * 32
    let before = document.readText(in: range.lowerBound - reach..<range.lowerBound)
    let behind = document.readText(in: range.upperBound..<range.upperBound + reach)
    self.init(
      exact: document.readText(in: passage), prefix: String(before.suffix(Self.contextLength)),
      suffix: String(behind.prefix(Self.contextLength)))
  }
}

extension Document {
  /// The text of a range as it is read; what is not yet parted into blocks, as it stands.
  func readText(in range: Range<Int>) -> String {
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
