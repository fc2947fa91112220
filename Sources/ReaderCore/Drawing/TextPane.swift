internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

/// Draws the reading column: the rows from the anchor on, with hits and bookmarks.
struct TextPane {
  let state: ReaderState
  let layout: PaneLayout

  func draw(into screen: inout Screen) {
    let flow = state.flow
    let rows = flow.rows(from: state.anchor, count: layout.height)
    guard state.document.storage.count > 0, !rows.isEmpty else {
      screen.draw(
        state.strings.emptyDocument, row: 0, column: layout.textColumn, style: theme.quiet,
        limit: layout.pane.upperBound)
      return
    }
    let hits = visibleHits(rows)
    let marks = visibleMarks(rows)
    for (row, content) in rows.enumerated() {
      guard let line = content.line else { continue }
      draw(line, of: content.block, row: row, hits: hits, into: &screen)
      if let mark = marks[row], layout.textColumn > layout.pane.lowerBound {
        screen.draw(mark, row: row, column: layout.textColumn - 1, style: theme.mark)
      }
    }
  }
}

extension TextPane {
  private var theme: Theme { state.theme }

  private func draw(
    _ line: TextLine, of block: Block, row: Int, hits: ArraySlice<SearchHit>, into screen: inout Screen
  ) {
    let base = style(of: block)
    for glyph in line.glyphs {
      var style = glyph.offset == nil ? theme.quiet : styled(base, glyph.style)
      if let offset = glyph.offset, let hit = hit(at: offset, in: hits) {
        style = hit == state.search?.current ? theme.currentHit : theme.hit
      }
      let column = layout.textColumn + glyph.column
      guard column + glyph.columns <= layout.pane.upperBound else { continue }
      screen.put(glyph.text, columns: glyph.columns, row: row, column: column, style: style)
    }
    markBlanks(of: line, row: row, hits: hits, into: &screen)
  }

  /// Makes a hit one piece where it has blanks in it.
  private func markBlanks(of line: TextLine, row: Int, hits: ArraySlice<SearchHit>, into screen: inout Screen) {
    guard !hits.isEmpty else { return }
    for (left, right) in zip(line.glyphs, line.glyphs.dropFirst()) where left.column + left.columns < right.column {
      guard let a = left.offset, let b = right.offset, let hit = hit(at: a, in: hits), hit == self.hit(at: b, in: hits)
      else { continue }
      let style = hit == state.search?.current ? theme.currentHit : theme.hit
      let columns = layout.textColumn + left.column + left.columns..<layout.textColumn + right.column
      screen.restyle(row: row, columns: columns) { $0 = style }
    }
  }

  private func style(of block: Block) -> Style {
    if state.isRaw { return theme.text }
    switch block.kind {
    case .heading: return block.level <= 1 ? theme.topHeading : theme.heading
    case .code: return theme.code
    case .rule: return theme.quiet
    case .paragraph, .preformatted, .listItem, .table, .note: return theme.text
    }
  }

  private func styled(_ base: Style, _ run: StyleRun.Style) -> Style {
    if run.isEmpty { return base }
    var style = base
    if run.contains(.code) { style = theme.code }
    if run.contains(.link) { style.attributes.formUnion(theme.link.attributes) }
    if run.contains(.secondary) { style = theme.quiet }
    if run.contains(.strong) { style.attributes.insert(.bold) }
    if run.contains(.emphasis) { style.attributes.insert(.italic) }
    if run.contains(.strikethrough) { style.attributes.insert(.dim) }
    return style
  }

  private func hit(at offset: Int, in hits: ArraySlice<SearchHit>) -> SearchHit? {
    let behind = hits.partitionIndex { $0.range.lowerBound > offset }
    guard behind > hits.startIndex, hits[behind - 1].range.contains(offset) else { return nil }
    return hits[behind - 1]
  }

  /// The hits on the screen, looked for there and then: the list of all hits may still be growing.
  private func visibleHits(_ rows: [FlowRow]) -> ArraySlice<SearchHit> {
    guard let search = state.search, let first = rows.first, let last = rows.last else { return [] }
    let document = state.isRaw ? state.document.rawView : state.document
    // A hit may begin above the screen.
    let start = max(0, first.block.start - 1024)
    let end = (last.line?.end ?? last.block.end) + 1
    let found = TextSearch(query: SearchQuery(search.request.query), document: document).hits(
      in: start..<min(end, document.storage.count), limit: 10_000)
    return found[...]
  }

  /// The signs of the bookmarks on the screen, by row.
  private func visibleMarks(_ rows: [FlowRow]) -> [Int: String] {
    var marks: [Int: String] = [:]
    for bookmark in state.ownBookmarks {
      let shown = state.isRaw ? state.document.rawOffset(of: bookmark.position) : bookmark.position
      let row = rows.lastIndex { $0.line != nil && $0.anchor.position <= shown }
      // What stands behind the last row of text is not on the screen, even if blank rows follow.
      guard let row, let line = rows[row].line,
        shown < max(line.end, line.start + 1) || rows[(row + 1)...].contains(where: { $0.line != nil })
      else { continue }
      marks[row] = bookmark.mark.map { String($0.letter) } ?? "▪"
    }
    return marks
  }
}
