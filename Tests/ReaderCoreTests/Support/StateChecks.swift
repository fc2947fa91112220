import Bookmarks
import DocumentModel
import Testing

@testable import ReaderCore

/// What is true of a reading session after every event.
func expectSound(
  _ state: ReaderState, _ context: @autoclosure () -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var faults: [String] = []
  func check(_ name: String, _ isSound: Bool) { if !isSound { faults.append(name) } }

  let storage = state.document.storage
  let shown = BlockSequence(document: state.document, isRaw: state.isRaw).storage
  check("anchor \(state.anchor)", 0...shown.count ~= state.anchor.position)
  check("position \(state.position)", 0...storage.count ~= state.position)
  check("progress \(state.progress)", 0...1 ~= state.progress)
  check("rows above \(state.rowsAbove)", 0...max(0, state.layout.height) ~= state.rowsAbove)
  if let entry = state.currentEntry { check("entry \(entry)", state.document.outline.entries.indices ~= entry) }

  let rows = state.navigatorList.count
  check("row \(state.navigator.selection) of \(rows)", 0..<max(1, rows) ~= state.navigator.selection)
  check("top \(state.navigator.top) of \(rows)", 0..<max(1, rows) ~= state.navigator.top)

  if let range = state.selection?.range {
    check("passage \(range)", !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= storage.count)
    for end in [range.lowerBound, range.upperBound] {
      check("passage parts a character at \(end)", storage.scalarBoundary(atOrBefore: end) == end)
    }
  }
  if let search = state.search {
    let hits = search.hits.map(\.range)
    check("hits in order", zip(hits, hits.dropFirst()).allSatisfy { $0.lowerBound < $1.lowerBound })
    check(
      "hits in the text", (hits + [search.current?.range].compactMap { $0 }).allSatisfy { $0.upperBound <= shown.count }
    )
  }
  check("bookmarks in the text", state.ownBookmarks.allSatisfy { 0...storage.count ~= $0.position })
  #expect(faults.isEmpty, "\(context()): \(faults)", sourceLocation: sourceLocation)
}
