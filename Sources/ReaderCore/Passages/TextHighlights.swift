internal import Bookmarks
internal import DocumentModel

/// What is set off on the screen: hits, the selected passage, kept passages.
///
/// What is selected covers hits, hits cover what is kept.
struct TextHighlights {
  private let state: ReaderState
  private let hits: ArraySlice<SearchHit>

  /// The selected passage and the kept ones, as offsets in the view that is shown.
  private let selection: Range<Int>?
  private let passages: [(range: Range<Int>, index: Int, color: PassageColor)]
  private let chosenLine: Range<Int>?

  /// - Parameters:
  ///   - range: The offsets that the screen shows.
  ///   - hits: The hits on the screen.
  init(of state: ReaderState, in range: Range<Int>, hits: ArraySlice<SearchHit>) {
    self.state = state
    self.hits = hits
    chosenLine = state.headingChoice?.line
    selection = state.selection.map { state.shown($0.range.lowerBound)..<state.shown($0.range.upperBound) }
    let bookmarks = state.ownBookmarks
    let first = state.position(ofShown: range.lowerBound)
    var passages: [(range: Range<Int>, index: Int, color: PassageColor)] = []
    for index in state.passageIndex.first(reachingBehind: first)..<bookmarks.count {
      let kept = bookmarks[index]
      let shown = state.shown(kept.position)..<state.shown(kept.range.upperBound)
      if shown.lowerBound >= range.upperBound { break }
      if shown.isEmpty || kept.certainty == .lost || shown.upperBound <= range.lowerBound { continue }
      passages.append((shown, index, kept.bookmark.color))
    }
    self.passages = passages
  }

  var isEmpty: Bool { hits.isEmpty && selection == nil && passages.isEmpty && chosenLine == nil }

  /// What sets off the text at an offset.
  func highlight(at offset: Int) -> TextHighlight? {
    if isEmpty { return nil }
    if chosenLine?.contains(offset) == true { return .heading }
    if selection?.contains(offset) == true, !isFurniture(offset) { return .selection }
    if let hit = hit(at: offset) { return .hit(hit) }
    // Of passages over one another the one that begins last is seen.
    guard let passage = passages.last(where: { $0.range.contains(offset) }), !isFurniture(offset) else { return nil }
    return .passage(passage.index, passage.color)
  }

  private func hit(at offset: Int) -> SearchHit? {
    let behind = hits.partitionIndex { $0.range.lowerBound > offset }
    guard behind > hits.startIndex, hits[behind - 1].range.contains(offset) else { return nil }
    return hits[behind - 1]
  }

  /// Whether the raw view shows at an offset what is no part of a passage.
  private func isFurniture(_ offset: Int) -> Bool {
    guard state.isRaw, state.document.source == nil else { return false }
    let furniture = state.document.furniture
    let behind = furniture.partitionIndex { $0.start > offset }
    return behind > 0 && offset < furniture[behind - 1].end
  }
}
