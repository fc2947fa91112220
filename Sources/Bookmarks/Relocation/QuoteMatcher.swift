/// Judges whether the text at an offset is that of a quote.
struct QuoteMatcher {
  private let exact: [UInt32]
  private let prefix: [UInt32]
  private let suffix: [UInt32]

  /// How many characters must agree for a place to count as found, where the quote has so many.
  private static let sufficientLength = 16

  /// How many of them must stand behind a place, so that one before a deleted sentence is not taken for it.
  private static let sufficientLengthBehind = 8

  init(_ quote: TextQuote) {
    exact = SolidText.scalars(of: quote.exact)
    prefix = SolidText.scalars(of: quote.prefix)
    suffix = SolidText.scalars(of: quote.suffix)
  }

  /// The first character of what is looked for.
  var first: UInt32? { exact.first ?? suffix.first }

  /// The offset behind the passage where it stands at an offset, the offset itself for a place; `nil` where it does not
  /// stand there.
  func end(at start: Int, in text: SolidText) -> Int? {
    let (exactCount, end) = text.matchForward(exact, from: start)
    guard exactCount == exact.count else { return nil }
    let behind = text.matchForward(suffix, from: end).count
    guard !exact.isEmpty || behind >= min(suffix.count, Self.sufficientLengthBehind) else { return nil }
    let agreeing = exactCount + behind + text.matchBackward(prefix, before: start)
    let available = exact.count + prefix.count + suffix.count
    return available > 0 && agreeing >= min(available, Self.sufficientLength) ? end : nil
  }
}
