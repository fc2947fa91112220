/// What is looked for to find a bookmark: its sentences, and what stood around them, as solid text.
struct QuotePattern {
  /// What stood before the sentences.
  let left: [UInt32]

  /// The sentences in which the bookmark stands, as far as they are quoted; those of a passage all.
  let core: [UInt32]

  /// What stood behind them.
  let right: [UInt32]

  /// Where in `core` the place or passage is.
  let passage: Range<Int>

  /// How many characters at the end of `left` are a paragraph that ends before the sentences, as far as it is quoted; 0
  /// where their own goes on there.
  let paragraphBefore: Int

  /// How many characters at the beginning of `right` are a paragraph that begins behind them.
  let paragraphBehind: Int

  /// Whether only the beginning of the passage is quoted.
  let isCut: Bool

  /// Fewer characters say nothing about a place.
  static let shortest = 4

  init(_ quote: TextQuote) {
    isCut = quote.exact.utf8.count > TextQuote.longestPassage - 4
    let prefix = Array(quote.prefix)
    let exact = Array(quote.exact)
    let text = prefix + exact + (isCut ? [] : Array(quote.suffix))
    let passage = prefix.count..<prefix.count + exact.count
    let edges = SentenceEdges.indices(in: text)
    var (start, end) = (passage.lowerBound, passage.upperBound)
    if exact.isEmpty {
      // The sentence of a place is the one whose text follows; behind the last text, the one before.
      end += text[end...].prefix(while: \.isWhitespace).count
      if end == text.count { start -= text[..<start].reversed().prefix(while: \.isWhitespace).count + 1 }
      end += 1
    }
    start = edges.last { $0 <= start } ?? 0
    end = edges.first { $0 >= end } ?? text.count
    paragraphBefore = Self.paragraphCount(text[..<start].reversed())
    paragraphBehind = Self.paragraphCount(text[max(0, end - 1)...])
    left = SolidText.scalars(of: String(text[..<start]))
    right = SolidText.scalars(of: String(text[end...]))
    let before = SolidText.scalars(of: String(text[start..<max(start, passage.lowerBound)]))
    let inside = SolidText.scalars(of: quote.exact)
    core = before + inside + SolidText.scalars(of: String(text[passage.upperBound..<max(end, passage.upperBound)]))
    self.passage = before.count..<before.count + inside.count
    self.text = left + core + right
  }

  /// How many characters, white space not counted, stand between two line ends at the beginning of a text; 0 where
  /// it does not begin with one.
  private static func paragraphCount(_ text: some Collection<Character>) -> Int {
    let paragraph = text.drop(while: \.isNewline).prefix { !$0.isNewline }
    return text.first?.isNewline == true ? SolidText.scalars(of: String(paragraph)).count : 0
  }

  /// All of it.
  let text: [UInt32]

  /// Where the place or passage is in `text`.
  var passageInText: Range<Int> { left.count + passage.lowerBound..<left.count + passage.upperBound }
}
