internal import DocumentModel

/// A bookmark that does not stand where it stood, and the places at which it may stand.
struct MovedBookmark {
  let bookmark: Bookmark
  let pattern: QuotePattern
  let start: PointQuery

  /// The end of a passage.
  let end: PointQuery?

  let startCandidates: [CandidateList.Candidate]
  let endCandidates: [CandidateList.Candidate]
}

extension MovedBookmark {
  /// Its place in a document: where its sentences stand word by word in their context, else where the text is most like
  /// it; `nil` where nothing is.
  func place(in document: Document, _ text: SolidText) -> Relocation? {
    let verbatim = bestVerbatim(in: document, text)
    if let verbatim, verbatim.isCertain {
      return Relocation(range: fitted(verbatim.place.range, text), certainty: .exact)
    }
    // What was said more than once says less than the text around it.
    let isLikely = verbatim.map { $0.place.context.sides > 0 || bookmark.quote.isUnique == true } ?? false
    if let verbatim, isLikely { return Relocation(range: fitted(verbatim.place.range, text), certainty: .guess) }
    if let range = similarRange(in: text) { return Relocation(range: range, certainty: .guess) }
    return verbatim.map { Relocation(range: fitted($0.place.range, text), certainty: .guess) }
  }

  private func bestVerbatim(in document: Document, _ text: SolidText) -> (place: VerbatimPlace, isCertain: Bool)? {
    guard !pattern.core.isEmpty else { return nil }
    var places = VerbatimPlace.all(of: pattern, among: startCandidates, in: document, text)
    if startCandidates.isEmpty || Seed.bytes(of: pattern.core).bytes.count < 2 * Seed.length {
      // No piece is rare enough, or the sentence is too short to hold one for sure.
      let known = Set(places.map(\.start))
      places += text.offsets(of: pattern.core, near: bookmark.position).filter { !known.contains($0) }
        .compactMap { VerbatimPlace(of: pattern, at: $0, in: document, text) }
    }
    guard let best = places.min(by: { $0.isBetter(than: $1, expected: bookmark.position) }) else { return nil }
    let others = places.filter { $0.start != best.start }
    // One place that has the text before it and another that has the text behind it are both as good.
    let isAlone = !others.contains {
      best.isHardlyBetter(than: $0)
        || best.context.closeSides < 2 && $0.context.closeSides >= best.context.closeSides
          && hasEvidence($0, isOnly: false)
    }
    return (best, isAlone && best.isWhole && hasEvidence(best, isOnly: others.isEmpty))
  }

  /// Whether a place at which the text stands is that of the bookmark, and not one where the same was said.
  private func hasEvidence(_ place: VerbatimPlace, isOnly: Bool) -> Bool {
    let context = place.context
    switch bookmark.quote.isUnique {
    case true?: return isOnly && pattern.core.count >= 8 || context.sides > 0
    case nil where isOnly: return context.sides > 0 || context.isNearOnBothSides
    // What was said more than once is told by what stands around it, and sentences of one make stand around many.
    case false?, nil:
      return context.closeSides == 2
        || context.closeSides == 1 && (context.isNearOnBothSides || context.isLongOnOneSide)
    }
  }

  private func similarRange(in text: SolidText) -> Range<Int>? {
    let first = PointPlace(of: start, among: startCandidates, in: text)
    guard let end else { return first.map { $0.offset..<$0.offset } }
    let last = PointPlace(of: end, among: endCandidates, in: text)
    guard let first else { return last.map { $0.offset..<$0.offset } }
    let limit = min(text.count, first.offset + 4 * bookmark.length + 4096)
    if let last, first.offset <= last.offset, last.offset <= limit { return first.offset..<last.offset }
    // The passage is gone where only what stood before it is left.
    guard first.hasOwnText else { return first.offset..<first.offset }
    let window = text.window(around: first.offset, before: 0, behind: min(pattern.passage.count, 4096))
    return first.offset..<max(first.offset, window.end(before: window.count))
  }

  /// The whole of a passage of which only the beginning is quoted.
  private func fitted(_ range: Range<Int>, _ text: SolidText) -> Range<Int> {
    pattern.isCut
      ? range.lowerBound..<max(range.upperBound, min(range.lowerBound + bookmark.length, text.count)) : range
  }
}
