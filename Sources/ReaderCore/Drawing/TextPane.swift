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
    guard !rows.isEmpty else {
      if state.document.isComplete { drawEmpty(into: &screen) }
      return
    }
    let hits = visibleHits(rows)
    let marks = visibleMarks(rows, in: flow)
    let oldPlaceRow = state.oldPlaceRow(of: rows, in: flow)
    for (row, content) in rows.enumerated() {
      guard let line = content.line else { continue }
      draw(line, of: content.block, row: row, hits: hits, into: &screen)
      if row == oldPlaceRow, marks[row] == nil, layout.textColumn > layout.pane.lowerBound {
        let column = max(layout.pane.lowerBound, layout.textColumn - 2)
        screen.draw("▸", row: row, column: column, style: theme.quiet)
      }
      if let mark = marks[row], layout.textColumn > layout.pane.lowerBound {
        let column = max(layout.pane.lowerBound, layout.textColumn - 2)
        screen.draw(mark, row: row, column: column, style: theme.mark)
      }
    }
  }
}

extension TextPane {
  private var theme: Theme { state.theme }

  private func drawEmpty(into screen: inout Screen) {
    let text = state.strings.emptyDocument.truncated(toColumns: layout.pane.upperBound - layout.textColumn)
    screen.draw(text, row: 0, column: layout.textColumn, style: theme.quiet)
  }

  private func draw(
    _ line: TextLine, of block: Block, row: Int, hits: ArraySlice<SearchHit>, into screen: inout Screen
  ) {
    let base = style(of: block)
    for glyph in line.glyphs {
      var style = glyph.offset == nil ? theme.quiet : styled(base, glyph.style)
      if let offset = glyph.offset, let hit = hit(at: offset, in: hits) {
        style = hit == state.search?.current ? theme.currentHit : theme.hit
      }
      if let offset = glyph.offset, state.headingChoice?.line.contains(offset) == true { style = theme.selection }
      let column = layout.textColumn + glyph.column
      guard column + glyph.columns <= layout.pane.upperBound else { continue }
      screen.put(glyph.text, columns: glyph.columns, row: row, column: column, style: style)
    }
    markBlanks(of: line, row: row, hits: hits, into: &screen)
  }

  /// Makes a hit, or the chosen line, one piece where it has blanks in it.
  private func markBlanks(of line: TextLine, row: Int, hits: ArraySlice<SearchHit>, into screen: inout Screen) {
    let chosen = state.headingChoice?.line
    guard !hits.isEmpty || chosen != nil else { return }
    for (left, right) in zip(line.glyphs, line.glyphs.dropFirst()) where left.column + left.columns < right.column {
      guard let a = left.offset, let b = right.offset else { continue }
      let style: Style
      if let chosen, chosen.contains(a), chosen.contains(b) {
        style = theme.selection
      } else if let hit = hit(at: a, in: hits), hit == self.hit(at: b, in: hits) {
        style = hit == state.search?.current ? theme.currentHit : theme.hit
      } else {
        continue
      }
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
    // An empty line ends where it starts.
    let end = max(last.anchor.position, last.line?.end ?? 0) + 1
    let found = TextSearch(query: SearchQuery(search.request.query), document: document, isRaw: state.isRaw).hits(
      in: start..<min(end, document.storage.count), limit: 10_000)
    return found[...]
  }

  /// The signs of the bookmarks on the screen, by row; a letter goes before others in its row.
  private func visibleMarks(_ rows: [FlowRow], in flow: TextFlow) -> [Int: String] {
    guard let first = rows.first, let last = rows.last else { return [:] }
    let bookmarks = state.ownBookmarks
    let end = flow.anchor(below: last)?.position ?? .max
    var index = bookmarks.partitionIndex { shown($0.position) >= first.anchor.position }
    var marks: [Int: String] = [:]
    var row = 0
    while index < bookmarks.count, shown(bookmarks[index].position) < end {
      let position = shown(bookmarks[index].position)
      while row + 1 < rows.count, rows[row + 1].anchor.position <= position { row += 1 }
      // Of the empty rows before a block and its first line, which have one position, the last is the line.
      if rows[row].line != nil {
        if let mark = bookmarks[index].bookmark.mark {
          marks[row] = String(mark.letter)
        } else if marks[row] == nil {
          marks[row] = "▪"
        }
      }
      index += 1
    }
    return marks
  }

  private func shown(_ position: Int) -> Int { state.isRaw ? state.document.rawOffset(of: position) : position }
}
